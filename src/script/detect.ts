import type { Script } from '../article.ts'
import { read } from '../decode/read.ts'
import { isHan } from './frequent.ts'
import { traditional } from './traditional.ts'

/** How much of a text only one script writes. 的 and 中 are in both and are not counted. */
export type ScriptCount = {
  readonly simplified: number
  readonly traditional: number
  readonly han: number
  readonly kana: number
}

const rows = (first: number, last: number, columns: readonly (readonly [number, number])[], encoding: string) => {
  const pairs: number[] = []
  for (let row = first; row <= last; row++) {
    for (const [from, to] of columns) for (let column = from; column <= to; column++) pairs.push(row, column)
  }
  return read(new Uint8Array(pairs), encoding)
}

const simplifiedOnly = 1
const traditionalOnly = 2

/** Simplified are the characters of GB2312 that Big5 lacks; Traditional those with a counterpart that GB2312 lacks. */
const build = (): Uint8Array => {
  const big5 = new Set(
    rows(
      0xa4,
      0xf9,
      [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
      'big5',
    ),
  ) // prettier-ignore
  const gb2312 = new Set(rows(0xb0, 0xf7, [[0xa1, 0xfe]], 'gb18030'))
  const table = new Uint8Array(0x10000)
  for (const character of gb2312) if (!big5.has(character)) table[character.charCodeAt(0)] = simplifiedOnly
  for (const character of traditional()) if (!gb2312.has(character)) table[character.charCodeAt(0)] = traditionalOnly
  return table
}

let table: Uint8Array | undefined

const kindOf = (unit: number): number => {
  table ??= build()
  return table[unit] ?? 0
}

export const isSimplifiedOnly = (unit: number): boolean => kindOf(unit) === simplifiedOnly

export const isTraditionalOnly = (unit: number): boolean => kindOf(unit) === traditionalOnly

/** Counts all of `texts` together. */
export const countScripts = (texts: readonly string[]): ScriptCount => {
  table ??= build()
  const counts = [0, 0, 0]
  let han = 0
  let kana = 0
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit >= 0x3041 && unit <= 0x30fa) kana++
      if (!isHan(unit)) continue
      han++
      const kind = table[unit] ?? 0
      counts[kind] = (counts[kind] ?? 0) + 1
    }
  }
  return { simplified: counts[simplifiedOnly] ?? 0, traditional: counts[traditionalOnly] ?? 0, han, kana }
}

/** Names and quotations of the other script are in every newspaper; from a tenth on it is more than that. */
const minority = 0.1

export const scriptOf = ({ simplified, traditional, han, kana }: ScriptCount): Script => {
  const exclusive = simplified + traditional
  // Japanese writes characters of both, among its kana.
  if (exclusive === 0 || kana * 10 > han) return 'none'
  const share = traditional / exclusive
  if (share >= 1 - minority) return 'Hant'
  return share <= minority ? 'Hans' : 'mixed'
}

/**
 * Which script the Han of a text are written in, by the characters that only one of them has. `'none'` for a text that
 * both write alike, for Japanese, and for text without Han.
 *
 * @example
 * detectScript('这里') // 'Hans'
 * detectScript('這裡') // 'Hant'
 * detectScript('中文') // 'none'
 */
export const detectScript = (text: string): Script => scriptOf(countScripts([text]))
