import { codeOf } from '../decode/encode.ts'
import { read } from '../decode/read.ts'
import { isSimplifiedOnly, isTraditionalOnly } from '../script/detect.ts'
import { isHan } from '../script/frequent.ts'
import { reads, traditionalOf } from '../script/traditional.ts'
import { plain, syllable } from './pollution.ts'

// The mirror replaced bytes, not characters. 變 is D7 83, 為 9E E9, and 83 9E is 優:
//
//   D7 83 9E ( y ō u ) E9 D2 BB 88 F6 ( c h ǎ n g ) …
//   變    ?    y ō u ) 橐    粓    ?    c h ǎ n g )
//
// 9E and the bracket became a question mark, and all that follows is shifted by one byte until something makes up for it.

/** A reading that swallowed a byte. */
export const reading = new RegExp(`[?？\ufffd][(（]?(${syllable})\\s?[)）]`, 'y')
/** A reading behind a character. */
const regular = new RegExp(`[(（]\\s?(${syllable})\\s?[)）]`, 'y')
/** The mirror cut its text at marks before it looked for bytes, so a byte before one is gone, as at the end. */
const cutBefore = /[?？](?=[，。；：！？、”“‘’）\n]|$)/y
/** No island seen was longer than 26 characters. */
const longest = 60

/** A match of a sticky pattern at one place. */
export const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position
  return pattern.exec(text)
}

/** The byte that `?` swallowed: the second of the one character read so whose first byte is `lead`. */
export const swallowed = (lead: number, spelled: string): number | undefined => {
  const fitting = [...traditionalOf(plain(spelled))].filter(
    (character) => codeOf(character.charCodeAt(0), 'gb18030') >> 8 === lead,
  )
  const usual = fitting.filter((character) => reads(character, plain(spelled)) === 'usual')
  const [only, ...others] = usual.length > 0 ? usual : fitting
  return only === undefined || others.length > 0 ? undefined : codeOf(only.charCodeAt(0), 'gb18030') & 0xff
}

/** Bytes put back so far. `whole` if the last character of them is complete; `broken` if no character ends like that. */
const stateOf = (bytes: readonly number[]): 'whole' | 'open' | 'broken' => {
  let i = 0
  while (i < bytes.length) {
    if ((bytes[i] ?? 0) < 0x80) {
      i++
      continue
    }
    const second = bytes[i + 1]
    if (second === undefined) return 'open'
    if (second < 0x40 || second === 0x7f) return 'broken'
    i += 2
  }
  return 'whole'
}

/** What an island was, and where in the damaged text it ends. */
export type Restored = { readonly end: number; readonly text: string }

/** The mirror began with GB2312 and gave each character its Traditional form, where it has one. */
const isMirrored = (unit: number): boolean => {
  const code = codeOf(unit, 'gb18030')
  const inGb2312 = code >= 0xb0a1 && code < 0xf800 && (code & 0xff) > 0xa0
  return isTraditionalOnly(unit) || (inGb2312 && !isSimplifiedOnly(unit))
}

const lostOrPrivate = /[\ufffd\ue000-\uf8ff]/

/** What a mirror of Traditional text cannot have written: a character that only Simplified has, or none at all. */
export const isSound = (text: string): boolean => {
  if (lostOrPrivate.test(text)) return false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isHan(unit) && !isMirrored(unit)) return false
  }
  return true
}

const asciiLetters = /[!-~]/g

/** Letters come into being where a Han was cut in the wrong place. */
const gains = (was: string, restored: string): boolean =>
  (restored.match(asciiLetters)?.length ?? 0) > (was.match(asciiLetters)?.length ?? 0)

/** Bytes up to the last whole character, and the character that a lost byte leaves unknown. */
const untilLoss = (bytes: readonly number[]): string => `${read(new Uint8Array(bytes.slice(0, -1)), 'gb18030')}\ufffd`

/** A pair that GBK does not have was dropped: its first byte ended one character, its second begins the one that is read so. */
const behindGap = (bytes: readonly number[], spelled: string, end: number): Restored | undefined => {
  const known = untilLoss(bytes)
  const usual = [...traditionalOf(plain(spelled))].filter((character) => reads(character, plain(spelled)) === 'usual')
  const [only] = usual
  return usual.length === 1 && isSound(known.slice(0, -1)) ? { end, text: `${known}${only}(${spelled})` } : undefined
}

/**
 * The text from `from` on as it was, until its bytes make whole characters again; `first` are bytes known to stand
 * before it. `undefined` where a byte is missing that nothing proves.
 */
export const realign = (text: string, from: number, first: readonly number[]): Restored | undefined => {
  const bytes = [...first]
  let position = from
  for (let steps = 0; steps < longest && position < text.length; steps++) {
    const again = at(reading, text, position)
    const passed = again ? undefined : at(regular, text, position)
    if (again) {
      const byte = swallowed(bytes.at(-1) ?? 0, again[1] ?? '')
      if (byte === undefined) return behindGap(bytes, again[1] ?? '', position + again[0].length)
      bytes.push(byte)
      position += again[0].length
    } else if (passed) {
      position += passed[0].length
    } else if (at(cutBefore, text, position)) {
      const known = untilLoss(bytes)
      return isSound(known.slice(0, -1)) ? { end: position + 1, text: known } : undefined
    } else {
      const code = codeOf(text.charCodeAt(position), 'gb18030')
      if (code < 0) return undefined
      bytes.push(...(code > 0xff ? [code >> 8, code & 0xff] : [code]))
      position++
    }
    const state = stateOf(bytes)
    if (state === 'broken') return undefined
    if (state === 'open') continue
    const restored = read(new Uint8Array(bytes), 'gb18030')
    if (!isSound(restored) || gains(text.slice(from, position), restored)) return undefined
    // A character that is annotated here stays so until all are: the readings are what shows that the page is polluted.
    return { end: position, text: again ? `${restored}(${again[1]})` : restored }
  }
  return undefined
}
