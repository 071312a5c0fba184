import type { Decimal } from '../span.ts'
import { shift } from './decimal.ts'
import { capitals, digits, scales } from './numeral-words.ts'

/** A number as written, before any unit: 16190.67亿, 三千五百, 1.1万, 十余, 数千万, 四五千. */
export type Numeral = {
  readonly start: number
  readonly end: number
  /** Of 四五千 the lesser, of 数千万 its magnitude. */
  readonly value: Decimal
  /** Of 四五千 the greater. */
  readonly upTo?: Decimal
  readonly written?: { readonly mantissa: string; readonly scale: number }
  readonly script: 'arabic' | 'han' | 'capital'
  /** 10余, 十几, 500多亿: a little more than `value`. */
  readonly surplus: boolean
  /** 数千万, 几十. */
  readonly open: boolean
  /** Scale words alone: 百, 千万. */
  readonly bare: boolean
  /** One Han digit: 三. */
  readonly single: boolean
  /** Neither a fraction nor a decimal point is in it, or a scale word makes up for it: 57.98亿. */
  readonly countable: boolean
  /** The scale word at the end as a power of ten, which a range shares: 7到9千亿. */
  readonly tail: number
}

// 千 of 10千米 and 兆 of 1兆赫兹 open a unit, they do not scale the number; 百 of 百分之 opens a fraction.
const UNIT = '(?![千兆](?:克|米|瓦|卡|赫|帕|焦|伏|安|字节|比特|欧|升)|[百千万]万?分之)'
const HAN_UNIT = '(?![千兆](?:瓦|卡|赫|帕|焦|伏|字节|比特|欧)|[百千万]万?分之)'
const HAN = '零〇一二两三四五六七八九'
const ARABIC = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.(\\d+))?([余多几](?=[百千万亿]))?((?: ?(?=[万亿])|个(?=亿))?(?:${UNIT}[百千万亿兆]){1,3})?([余多])?`,
  'y',
)
const MIXED = /\d{1,4}[百千万亿](?:零?\d{1,4}[百千万]){0,4}(?:零?\d{1,4}[百千万]|零\d{1,4})(?!\d|[克米瓦])/y
const RUN = new RegExp(
  `(好几|[数几](?=[十百千万亿]))?((?:${HAN_UNIT}[${HAN}十百千万亿兆]){1,40})(?:点([${HAN}]{1,8})(?![分刻时钟点十]))?([余多几来](?![${HAN}]))?((?:${HAN_UNIT}[百千万亿]){1,3})?`,
  'y',
)
const CAPITALS = /[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,40}/y
const HAN_DIGITS = new RegExp(`^[${HAN}]+$`)
const SCALES_ONLY = /^[十百千万亿兆]+$/
// 四五千, 二三十, 十七八, 三四百万
const NEIGHBOURS = /^(十|[二三四五六七八九]十)?([一二三四五六七八])([二两三四五六七八九])([十百千万亿]*)$/
const SEPARATORS = /,/g
const SPACE = /[ 个]/g

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Reads the number that begins at `at` of a folded text, or null. */
export const readNumeral = (text: string, at: number): Numeral | null => {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return readMixed(text, at) ?? readArabic(text, at)
  return capitals[text.charAt(at)] === undefined ? readHan(text, at) : readCapitals(text, at)
}

const readArabic = (text: string, at: number): Numeral | null => {
  const match = matchAt(ARABIC, text, at)
  if (!match) return null
  const [all, whole = '', fraction, inner, scaleText = '', outer] = match
  const mantissa = whole.replace(SEPARATORS, '') + (fraction === undefined ? '' : `.${fraction}`)
  const powers = [...scaleText.replace(SPACE, '')].map((char) => scales[char] ?? 0)
  const scale = powers.reduce((sum, power) => sum + power, 0)
  return {
    ...plain,
    start: at,
    end: at + all.length,
    value: shift(mantissa, scale),
    written: { mantissa, scale },
    script: 'arabic',
    surplus: inner !== undefined || outer !== undefined,
    countable: fraction === undefined || scale > 0,
    tail: scale,
  }
}

const plain = { surplus: false, open: false, bare: false, single: false, countable: true, tail: 0 } as const

/** 5万4千6百, 1千零20. */
const readMixed = (text: string, at: number): Numeral | null => {
  const match = matchAt(MIXED, text, at)
  if (!match) return null
  return { ...plain, start: at, end: at + match[0].length, value: String(sum(match[0])), script: 'arabic' }
}

const readCapitals = (text: string, at: number): Numeral | null => {
  const match = matchAt(CAPITALS, text, at)
  if (!match) return null
  const run = [...match[0]].map((char) => capitals[char] ?? char).join('')
  return { ...plain, start: at, end: at + match[0].length, value: String(sum(run)), script: 'capital' }
}

const readHan = (text: string, at: number): Numeral | null => {
  const match = matchAt(RUN, text, at)
  if (!match) return null
  const [all, opened, run = '', fraction, surplus, outer = ''] = match
  // 两千多元 has its surplus after the number, 三几个 is no number.
  if (surplus !== undefined && HAN_DIGITS.test(run)) {
    return fraction === undefined ? hanNumeral(at, run.length, run, run) : null
  }
  const tail = [...outer].reduce((total, char) => total + (scales[char] ?? 0), 0)
  const shape = { surplus: surplus !== undefined, open: opened !== undefined }
  const end = at + all.length
  if (fraction !== undefined) {
    const places = [...fraction].map((char) => digits[char] ?? 0).join('')
    const value = shift(`${sum(run)}.${places}`, tail)
    return { ...plain, ...shape, start: at, end, value, script: 'han', countable: tail > 0, tail }
  }
  return { ...hanNumeral(at, all.length, run, outer === '' ? run : outer, tail), ...shape }
}

const hanNumeral = (start: number, length: number, run: string, last: string, scale = 0): Numeral => {
  const near = NEIGHBOURS.exec(run)
  const range = near && digits[near[3] ?? ''] === (digits[near[2] ?? ''] ?? 0) + 1 ? near : null
  const lesser = range ? `${range[1] ?? ''}${range[2]}${range[4]}` : run
  const end = start + length
  return {
    ...plain,
    start,
    end,
    value: shift(HAN_DIGITS.test(lesser) ? positional(lesser) : String(sum(lesser)), scale),
    ...(range && { upTo: shift(String(sum(`${range[1] ?? ''}${range[3]}${range[4]}`)), scale) }),
    script: 'han',
    bare: SCALES_ONLY.test(run) && run !== '十',
    single: run.length === 1 && run !== '十' && digits[run] !== undefined && last === run,
    tail: tailOf(last),
  }
}

const tailOf = (run: string): number => {
  let tail = 0
  for (let at = run.length - 1; at >= 0; at--) {
    const power = scales[run.charAt(at)]
    if (power === undefined) break
    tail += power
  }
  return tail
}

const positional = (run: string): string => [...run].map((char) => digits[char] ?? 0).join('')

const power = (scale: number): bigint => 10n ** BigInt(scale)

/** Adds up digits and scale words: 五亿一万四千六百, 5万4千6百, 四百五 (450). */
const sum = (run: string): bigint => {
  let high = 0n
  let middle = 0n
  let section = 0n
  let current: bigint | null = null
  let last = 0
  for (const token of run.match(TOKENS) ?? []) {
    const scale = scales[token]
    if (scale === undefined) {
      const digit = digits[token]
      if (digit === 0) last = 0
      else current = digit === undefined ? BigInt(token) : BigInt(digit)
      continue
    }
    const low = section + (current ?? 0n)
    if (scale < 4) section += (current ?? (section === 0n ? 1n : 0n)) * power(scale) || section * (power(scale) - 1n)
    else if (scale === 4) middle = (middle + low || 1n) * power(4)
    else high = (high + middle + low || 1n) * power(scale)
    if (scale >= 4) section = 0n
    if (scale > 4) middle = 0n
    current = null
    last = scale
  }
  // 四百五 is 450: a digit right after a scale word counts in the next lower place.
  const rest = current === null ? 0n : last > 1 && !isArabic(run) ? current * power(last - 1) : current
  return high + middle + section + rest
}

const TOKENS = /\d+|[^\d]/g
const ARABIC_END = /\d$/
const isArabic = (run: string): boolean => ARABIC_END.test(run)
