import { codeOf, type Encodable, encode } from '../decode/encode.ts'
import { read } from '../decode/read.ts'
import { commonShare, isHan } from '../script/frequent.ts'
import type { Edit } from '../span.ts'
import type { Find } from './define.ts'
import { edit } from './edits.ts'
import { readsAsKorean } from './hangul.ts'

/** What no text in Chinese holds: lost and private characters, controls, Hangul, half-width kana, Latin-1 letters. */
const impossible =
  /[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f\x7f-\x9f\uac00-\ud7a3\uff61-\uff9f\xc0-\xd6\xd8-\xf6\xf8-\xff]/
/** Signs at home in tables of GBK and Big5, and nowhere in prose. */
const odd = /[^\x20-\x7e\u2010-\u2026\u3000-\u3017\u4e00-\u9fff\uff00-\uff5e·×÷°±—…‘’“”\n]/g

const kana = /[\u3040-\u30ff]/g
const privateUse = /[\ue000-\uf8ff]/
const nonAscii = /[^\x00-\x7f]/g
const cyrillicOrGreek = /[\u0370-\u03ff\u0400-\u04ff]/g
const word = /[\u0370-\u03ff\u0400-\u04ff]{4}/
const bopomofo = /[\u3105-\u312f]/g
const syllable = /[\u3105-\u312f]{3}/

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Japanese, Russian, Greek, bopomofo: letters that a wrong reading strews among Han, one here and there, are what the
 * text is written in. ASCII says nothing. Big5 read as GBK is full of kana too, yet never without private characters
 * between them.
 */
const isOfLetters = (text: string): boolean => {
  if (word.test(text) || syllable.test(text)) return true
  const all = count(text, nonAscii)
  return (
    (count(text, kana) * 5 > all && !privateUse.test(text)) ||
    count(text, cyrillicOrGreek) * 2 > all ||
    count(text, bopomofo) * 4 > all
  )
}

/** The level of ordinary characters: what a wrong reading makes is spread over the whole table. */
const ordinary: Readonly<Record<string, readonly [first: number, last: number, encoding: Encodable]>> = {
  gb18030: [0xb0a1, 0xd7f9, 'gb18030'],
  big5: [0xa440, 0xc67e, 'big5'],
}

/** Nine Han of ten are on the first level of the encoding, in GB2312 with both bytes above A0. */
const isOrdinary = (text: string, encoding: string, han: number): boolean => {
  const [first, last, code] = ordinary[encoding] ?? []
  if (first === undefined || last === undefined || code === undefined) return false
  let count = 0
  for (let i = 0; i < text.length; i++) {
    if (!isHan(text.charCodeAt(i))) continue
    const pair = codeOf(text.charCodeAt(i), code)
    if (pair >= first && pair <= last && (code === 'big5' || (pair & 0xff) > 0xa0)) count++
  }
  return count * 10 >= han * 9
}

const foreign = /[\u3040-\u30ff\u3105-\u312f\uac00-\ud7a3\ue000-\uf8ff\ufe50-\ufe6f\u0400-\u04ff]/g
const unmixed = /^[\u3400-\u9fff\s]*$/

/** The share of common Han, where a Hangul or a private character counts as a Han nobody knows. */
const shareWithForeign = (text: string): number => {
  const { han, share } = commonShare(text)
  const others = text.match(foreign)?.length ?? 0
  return han === 0 ? 0 : (share * han) / (han + others)
}

/**
 * How many of the Han must be common ones. A wrong reading into Han alone may be a rare word, if it is short; one in
 * which they stand among Hangul, private characters or accented letters is none.
 */
const leastShare = (was: string, better: string, right: string, han: number): number => {
  if (unmixed.test(was)) return han < 6 ? 1.1 : han < 8 ? 0.6 : 0.4
  if (!isOrdinary(better, right, han)) return han >= 8 ? 0.4 : 0.5
  return privateUse.test(was) || han >= 8 ? 0.2 : 0.3
}

/**
 * `text` written in the `wrong` encoding and read in the `right` one, if that is clearly Chinese and what stood there is
 * clearly not: Han of natural text are common ones in four cases of ten and more, those of a wrong reading in less
 * than two.
 */
const reread = (text: string, wrong: Encodable, right: string): string | undefined => {
  if (isOfLetters(text) || readsAsKorean(text)) return undefined
  const bytes = encode(text, wrong)
  if (!bytes) return undefined
  const better = read(bytes, right)
  if (impossible.test(better) || better === text) return undefined
  const { han, share } = commonShare(better)
  if (han < 4 || share < leastShare(text, better, right, han) || share < shareWithForeign(text) + 0.25) return undefined
  return (better.match(odd)?.length ?? 0) * 10 <= better.length ? better : undefined
}

const line = /[^\n]+/g
/** Parts of a line between marks that stand there in good order. */
const clause = /[^\n，。！？；：、“”‘’（）《》\s]{4,}/g

/** A stretch that reads well already is not looked at further. */
const readsWell = (text: string): boolean => {
  const { han, share } = commonShare(text)
  return han >= 4 && share >= 0.5
}

const within = (text: string, offset: number, stretch: RegExp, better: (part: string) => string | undefined) => {
  const edits: Edit[] = []
  for (const { 0: part, index } of text.matchAll(stretch)) {
    const put = readsWell(part) ? undefined : better(part)
    if (put !== undefined) edits.push(edit(offset + index, part, put))
  }
  return edits
}

/** Rereads lines that are `whole` of one kind, and where only part of a line is wrong, each `part` of it; none that `mayBe` rules out. */
export const misread = (
  wrong: Encodable,
  right: string,
  whole: RegExp = line,
  part: RegExp = clause,
  mayBe: (part: string) => boolean = () => true,
): Find => {
  const better = (part: string) => (mayBe(part) ? reread(part, wrong, right) : undefined)
  return (text) =>
    [...text.matchAll(line)].flatMap(({ 0: found, index }) => {
      const edits = within(found, index, whole, better)
      return edits.length > 0 ? edits : within(found, index, part, better)
    })
}
