import { type Encodable, encode } from '../decode/encode.ts'
import { read } from '../decode/read.ts'
import { commonShare } from '../script/common.ts'
import type { Edit } from '../span.ts'
import type { Find } from './define.ts'
import { edit } from './edits.ts'

/** What no text in Chinese holds: lost and private characters, controls, Hangul, half-width kana, Latin-1 letters. */
const impossible =
  /[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f\x7f-\x9f\uac00-\ud7a3\uff61-\uff9f\xc0-\xd6\xd8-\xf6\xf8-\xff]/
/** Signs at home in tables of GBK and Big5, and nowhere in prose. */
const odd = /[^\x20-\x7e\u2010-\u2026\u3000-\u3017\u4e00-\u9fff\uff00-\uff5e·×÷°±—…‘’“”\n]/g

const kana = /[\u3040-\u30ff]/g
const privateUse = /[\ue000-\uf8ff]/

/** Big5 read as GBK is full of kana too, yet never without private characters between them. */
const isJapanese = (text: string): boolean =>
  (text.match(kana)?.length ?? 0) * 5 > text.length && !privateUse.test(text)

/**
 * `text` written in the `wrong` encoding and read in the `right` one, if that is clearly Chinese and what stood there is
 * clearly not: Han of natural text are common ones in four cases of ten and more, those of a wrong reading in less
 * than two.
 */
export const reread = (text: string, wrong: Encodable, right: string): string | undefined => {
  if (isJapanese(text)) return undefined
  const bytes = encode(text, wrong)
  if (!bytes) return undefined
  const better = read(bytes, right)
  if (impossible.test(better) || better === text) return undefined
  const { han, share } = commonShare(better)
  const least = han >= 8 ? 0.4 : 0.5
  if (han < 4 || share < least || share < commonShare(text).share + 0.25) return undefined
  return (better.match(odd)?.length ?? 0) * 10 <= better.length ? better : undefined
}

const line = /[^\n]+/g
/** Parts of a line between marks that stand there in good order. */
const clause = /[^\n，。！？；：、“”‘’（）《》\s]{4,}/g

/** A stretch that reads well already is not looked at further. */
const readsWell = (text: string): boolean => {
  const { han, share } = commonShare(text)
  return han >= 4 && share >= 0.25
}

const within = (text: string, offset: number, stretch: RegExp, better: (part: string) => string | undefined) => {
  const edits: Edit[] = []
  for (const { 0: part, index } of text.matchAll(stretch)) {
    const put = readsWell(part) ? undefined : better(part)
    if (put !== undefined) edits.push(edit(offset + index, part, put))
  }
  return edits
}

/** Rereads whole lines, and where only part of a line is wrong, the clauses of it or what else `stretch` finds. */
export const misread = (wrong: Encodable, right: string, stretch: RegExp = clause): Find => {
  const better = (part: string) => reread(part, wrong, right)
  return (text) =>
    [...text.matchAll(line)].flatMap(({ 0: whole, index }) => {
      const edits = within(whole, index, line, better)
      return edits.length > 0 ? edits : within(whole, index, stretch, better)
    })
}
