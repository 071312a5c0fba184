import type { Line } from './define.ts'

/** A rule that looks at nothing but the words of the line, which is no longer than `longest`. */
export const saying =
  (pattern: RegExp, longest: number) =>
  (lines: readonly Line[], index: number): boolean => {
    const line = lines[index]
    return line !== undefined && line.text !== '' && line.text.length <= longest && pattern.test(line.text)
  }

/** Whether the line is the article's prose: long enough and punctuated as sentences are. */
export const isProse = (line: Line): boolean =>
  line.role === 'paragraph' &&
  !line.linked &&
  (line.text.length > 60 || (line.text.length > 16 && sentence.test(line.text)))

const sentence = /[。！？；，][^。！？]{0,200}[。！？”"…；:：]$|[。！？][”"』」）)]?$/

/** Whether no prose follows: the line stands behind the article's last paragraph. */
export function isTail(lines: readonly Line[], index: number): boolean {
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at]
    if (line && isProse(line)) return false
  }
  return true
}
