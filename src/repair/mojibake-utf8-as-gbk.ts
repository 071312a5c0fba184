import { codeOf } from '../decode/encode.ts'
import { commonShare } from '../script/frequent.ts'
import type { Edit } from '../span.ts'
import { defineRepair } from './define.ts'
import { edit } from './edits.ts'
import { restoreLost } from './lost-byte.ts'
import { isUtf8InGbk, mark } from './marks.ts'

/** How far the reading of a stretch has come. `end` is the last place where a character of it and a sequence end together. */
type Reading = { text: string; end: number; textAtEnd: number; point: number; need: number; size: number; lost: number }

const lost = -1
const lineEnds = /^(?:\s|$)/

/** The bytes behind a character; a question mark or U+FFFD inside a sequence is a byte that is gone. */
const bytesOf = (unit: number): readonly number[] | undefined => {
  if (unit === 0xfffd || unit === 0x3f) return [lost]
  const code = codeOf(unit, 'gb18030')
  if (code < 0) return undefined
  return code > 0xff ? [code >> 8, code & 0xff] : [code]
}

const open = (reading: Reading, byte: number): boolean => {
  const size = byte >= 0xe2 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : byte === 0xc2 ? 2 : 0
  if (byte >= 0 && byte < 0x80) {
    reading.text += String.fromCharCode(byte)
    return true
  }
  Object.assign(reading, { size, need: size - 1, point: (byte & (0x7f >> size)) << (6 * (size - 1)), lost: -1 })
  return size > 0
}

const brackets = ['《》', '「」', '『』', '【】', '〔〕', '〈〉'] as const

/** E3 80 and a lost byte at the end of a line: what closes the bracket that is open, or else a full stop. */
const endOf = (text: string): string => {
  const open = brackets.find(([left = '', right = '']) => text.lastIndexOf(left) > text.lastIndexOf(right))
  return open?.[1] ?? '。'
}

/** The sequence is complete: its character, or U+FFFD where the lost byte leaves more than one possible. */
const close = (reading: Reading, rest: string): boolean => {
  if (reading.lost < 0) {
    if (reading.size === 3 && (reading.point < 0x2000 || (reading.point >= 0xd800 && reading.point < 0xf900)))
      return false
    if (reading.point > 0x10ffff) return false
    reading.text += String.fromCodePoint(reading.point)
    return true
  }
  if (reading.size !== 3) return false
  const candidates = Array.from({ length: 64 }, (_, i) => String.fromCharCode(reading.point | (i << reading.lost)))
  const ending = lineEnds.test(rest) && candidates.includes('。') ? endOf(reading.text) : undefined
  reading.text += restoreLost(reading.text, candidates, rest) ?? ending ?? '\ufffd'
  return true
}

const feed = (reading: Reading, byte: number, rest: string): boolean => {
  if (reading.need === 0) return byte !== lost && open(reading, byte)
  if (byte !== lost && (byte & 0xc0) !== 0x80) return false
  reading.need--
  if (byte === lost && reading.lost >= 0) return false
  if (byte === lost) reading.lost = 6 * reading.need
  reading.point |= byte === lost ? 0 : (byte & 0x3f) << (6 * reading.need)
  return reading.need > 0 || close(reading, rest)
}

/** As much of `text` from `start` as reads as UTF-8 when taken back to the bytes of GBK. */
const readFrom = (
  text: string,
  start: number,
): { readonly end: number; readonly text: string; readonly stop: number } => {
  const reading: Reading = { text: '', end: start, textAtEnd: 0, point: 0, need: 0, size: 0, lost: -1 }
  let at = start
  for (; at < text.length; at++) {
    const bytes = bytesOf(text.charCodeAt(at))
    const rest = text.slice(at + 1, at + 8)
    if (!bytes?.every((byte) => feed(reading, byte, rest))) break
    if (reading.need === 0 && text.charCodeAt(at) >= 0x80)
      Object.assign(reading, { end: at + 1, textAtEnd: reading.text.length })
    // A byte lost before a digit ends a sequence too.
    if (reading.need === 0 && text.charCodeAt(at) === 0x3f)
      Object.assign(reading, { end: at + 1, textAtEnd: reading.text.length })
  }
  return { end: reading.end, text: reading.text.slice(0, reading.textAtEnd), stop: at }
}

const isBetter = (was: string, better: string): boolean => {
  const { han, share } = commonShare(better)
  return han >= 2 && share >= 0.3 && share >= commonShare(was).share + 0.2
}

const find = (text: string): readonly Edit[] => {
  const edits: Edit[] = []
  for (let at = 0; at < text.length; ) {
    const found = isUtf8InGbk(text.charCodeAt(at)) ? readFrom(text, at) : undefined
    const was = found ? text.slice(at, found.end) : ''
    if (!found || was.length < 3 || !isBetter(was, found.text)) {
      at = found && found.stop - at > 16 ? found.stop : at + 1
      continue
    }
    edits.push(edit(at, was, found.text))
    at = found.end
  }
  return edits
}

export const utf8AsGbk = defineRepair({
  id: 'mojibake/utf8-as-gbk',
  why: 'UTF-8 was read as GBK, two characters of three bytes as three characters of two.',
  marks: mark.utf8InGbk,
  find,
  mends: [
    ['浠婂ぉ鏈夐洦锛屽ぇ瀹朵笉鍘讳簡', '今天有雨，大家不去了'],
    ['据悉，浠栦滑浠婂ぉ涓婂崍', '据悉，他们今天上午'],
    // A byte of 年, of 月 and of 日 is gone; the word and the date say which.
    ['浠婂勾8鏈\ufffd12鏃\ufffd', '今年8月12日'],
  ],
  spares: ['鏂、閫、缁這些字', '浣熊与獬豸', '今天8月12日?'],
})
