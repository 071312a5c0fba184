import { codeOf } from '../decode/encode.ts'
import { isCommonHan, isHan } from '../script/frequent.ts'
import type { Edit } from '../span.ts'
import { defineRepair } from './define.ts'
import { edit } from './edits.ts'
import { mark } from './marks.ts'

/** One character that was several: where it stands and what its bytes say in UTF-8. */
type Sequence = { readonly start: number; readonly end: number; readonly text: string }

const lengthOf = (lead: number): number => {
  if (lead >= 0xc2 && lead <= 0xcb) return 2
  if (lead >= 0xe2 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

/** The byte behind a character in the middle of a sequence. A space there is the no-break space A0, gone through a trim. */
const continuation = (unit: number): number => {
  const byte = unit === 0x20 ? 0xa0 : codeOf(unit, 'windows-1252')
  return byte >= 0x80 && byte <= 0xbf ? byte : -1
}

//   æ   –   °        E6 96 B0 read as Windows-1252
const sequenceAt = (text: string, at: number): Sequence | undefined => {
  const lead = text.charCodeAt(at)
  const length = lengthOf(lead)
  if (length === 0) return undefined
  let point = lead & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) {
    const byte = at + i < text.length ? continuation(text.charCodeAt(at + i)) : -1
    if (byte < 0) return undefined
    point = (point << 6) | (byte & 0x3f)
  }
  // Of two bytes are only the characters that Windows-1252 has itself: another layer of the same damage.
  if (length === 2 && codeOf(point, 'windows-1252') < 0) return undefined
  if ((length === 3 && point < 0x2000) || (length === 4 && (point < 0x10000 || point > 0x10ffff))) return undefined
  if (point >= 0xd800 && point <= 0xdfff) return undefined
  if (text.slice(at, at + length).includes(' ') && !isCommonHan(point)) return undefined
  return { start: at, end: at + length, text: String.fromCodePoint(point) }
}

const groupsOf = (text: string): readonly (readonly Sequence[])[] => {
  const groups: Sequence[][] = []
  for (let at = 0; at < text.length; ) {
    const found = sequenceAt(text, at)
    if (!found) {
      at++
      continue
    }
    const last = groups.at(-1)
    if (last?.at(-1)?.end === at) last.push(found)
    else groups.push([found])
    at = found.end
  }
  return groups
}

/** Punctuation, full-width forms and pictographs: three Latin characters never stand for one of these by chance. */
const telling = /^[\u2010-\u203f\u20ac\u2122\u3000-\u301f\uff00-\uff5e\u{1f000}-\u{1faff}]$/u
/** What a text of Chinese or another layer of the same damage is made of. */
const fitting =
  /^[\x80-\xff\u0152-\u0192\u02c6\u02dc\u2010-\u2312\u2460-\u27bf\u3000-\u30ff\u4e00-\u9fff\uff00-\uffe5\u{1f000}-\u{1faff}]$/u
/** `Ã©` is é, but the Ã of a word in capitals may well stand before a closing mark. */
const accented = /^[\xc0-\xff]$/
const closing = /[»”’]$/

/** Letters on both sides that are part of no sequence: damage of another kind. */
const alone = (text: string, start: number, end: number): boolean =>
  codeOf(text.charCodeAt(start - 1) || 0x20, 'windows-1252') < 0x80 &&
  codeOf(text.charCodeAt(end) || 0x20, 'windows-1252') < 0x80

const isFitting = (group: readonly Sequence[]): boolean => group.every((one) => fitting.test(one.text))

const isWide = (group: readonly Sequence[]): boolean => group.some(({ start, end }) => end - start > 2)

/** Three sequences in a row are no chance: where they stand, shorter ones are the same damage. */
const proves = (group: readonly Sequence[]): boolean => group.length >= 3 && isWide(group) && isFitting(group)

const isCertain = (group: readonly Sequence[], text: string, proved: boolean): boolean => {
  const [only] = group
  const last = group.at(-1)
  if (!only || !last) return false
  if (proves(group) || group.every((one) => telling.test(one.text))) return true
  if (proved && isWide(group)) return isFitting(group)
  if (!alone(text, only.start, last.end)) return false
  if (group.length >= 2) return isFitting(group)
  if (isHan(only.text.charCodeAt(0)) && isCommonHan(only.text.charCodeAt(0))) return true
  return accented.test(only.text) && !closing.test(text.slice(only.start, only.end))
}

/** What is left of ” after a “: its last byte, 9D, is no character in Windows-1252 and was dropped. */
const cutQuote = /(?<![\x80-\xff])â€(?![\x80-\xff\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122])/g

const find = (text: string): readonly Edit[] => {
  const groups = groupsOf(text)
  const proved = groups.some(proves)
  const edits = groups
    .filter((group) => isCertain(group, text, proved))
    .map((group) => {
      const start = group[0]?.start ?? 0
      return edit(start, text.slice(start, group.at(-1)?.end), group.map((one) => one.text).join(''))
    })
  const opened = edits.find((one) => one.text.includes('“'))
  if (!opened) return edits
  const quotes = Array.from(text.matchAll(cutQuote), ({ 0: was, index }) => edit(index, was, '”'))
  return [...edits, ...quotes.filter(({ span }) => span.start > opened.span.start)].sort(
    (a, b) => a.span.start - b.span.start,
  )
}

export const utf8AsLatin = defineRepair({
  id: 'mojibake/utf8-as-latin',
  why: 'UTF-8 was read as Windows-1252 or Latin-1, one character for each byte.',
  marks: mark.latin,
  find,
  mends: [
    ['ä»Šå¤©ä¸‹é›¨', '今天下雨'],
    ['He wrote â€œyesâ€ twice', 'He wrote “yes” twice'],
    ['JosÃ© å¾ˆå¿™', 'José 很忙'],
    ['Ã¤Â»Å\u00a0Ã¥Â¤Â©Ã¤Â¸â€¹Ã©â€ºÂ¨', '今天下雨'],
  ],
  spares: ['café…”', 'São Paulo', 'ÄÖÜ äöü ß', '“MAÇÃ»', '气温25°C·晴'],
})
