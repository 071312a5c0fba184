const kanaOrHangul = /[\u3040-\u30ff\uac00-\ud7af]/
const han = /\p{Script=Han}/u

/**
 * The offset of times that a page of an unknown site prints, by the script of its title: Japan's and Korea's, or China's;
 * `''` where nothing tells, so that a time without an offset stays a date.
 */
export const offsetOf = (title: string): string =>
  kanaOrHangul.test(title) ? '+09:00' : han.test(title) ? '+08:00' : ''
