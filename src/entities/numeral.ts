import { matchAt } from '../lexicon/match.ts'
import type { Decimal } from '../span.ts'
import { shift } from './decimal.ts'
import { positional, scaleOf, sum, tailOf } from './numeral-sum.ts'
import { capitals, digits } from './numeral-words.ts'

/** A number as written, before any unit: 16190.67亿, 三千五百, 1.1万, 十余, 数千万, 四五千. */
export type Numeral = {
  readonly start: number
  readonly end: number
  /** Of 四五千 the lesser, of 数千万 its magnitude. */
  readonly value: Decimal
  /** Of 四五千 the greater. */
  readonly upTo: Decimal | null
  readonly written: { readonly mantissa: string; readonly scale: number } | null
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
  /** The scale words at the end as a power of ten, which a range shares: 7到9千亿. */
  readonly tail: number
}

// 千 of 10千米 and 兆 of 1兆赫兹 open a unit, they do not scale the number; 百 of 百分之 opens a fraction.
const UNIT = '(?!百帕|[千兆](?:克|米|瓦|卡|赫|帕|焦|伏|安|字节|比特|欧|升)|[百千万]万?分之)'
const HAN_UNIT = '(?!百帕|[千兆](?:瓦|卡|赫|帕|焦|伏|字节|比特|欧)|[百千万]万?分之)'
const HAN = '零〇一二两三四五六七八九'
const ARABIC = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.(\\d+))?([余多几](?=[百千万亿]))?((?: ?(?=[万亿])|个(?=亿))?(?:${UNIT}[百千万亿兆]){1,3})?([余多])?`,
  'y',
)
const MIXED =
  /\d{1,4}[百千万亿](?:零?\d{1,4}[百千万]){0,4}(?:零?\d{1,4}[百千万]|零\d{1,4})(?!\d|[克米瓦])|\d{1,4}万\d{4}(?![\d.,%年克米瓦])/y
const GOES_ON = /[零\d]/
const RUN = new RegExp(
  `(好几|[数几](?=[十百千万亿]))?((?:${HAN_UNIT}[${HAN}十百千万亿兆]){1,40})(?:点([${HAN}]{1,8})(?![分刻时钟点十]))?([余多几来](?![${HAN}]))?((?:${HAN_UNIT}[百千万亿]){1,3})?`,
  'y',
)
const CAPITALS = /[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,40}/y
const HAN_DIGITS = new RegExp(`^[${HAN}]+$`)
const SCALES_ONLY = /^[十百千万亿兆]+$/
// 四五千, 二三十, 十七八, 三四百万, 一百七八十, 三五
const NEIGHBOURS =
  /^([一二两三四五六七八九十百千万亿]{0,20}[十百千万亿])?([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]*)$/
const SEPARATORS = /,/g

/** A number without any of the marks. Literals, since spreading objects is what would take the time here. */
export const plainNumeral = (start: number, end: number, value: Decimal, script: Numeral['script']): Numeral => {
  return {
    start,
    end,
    value,
    upTo: null,
    written: null,
    script,
    surplus: false,
    open: false,
    bare: false,
    single: false,
    countable: true,
    tail: 0,
  }
}

/** Reads the number that begins at `at` of a folded text, or null. */
export const readNumeral = (text: string, at: number): Numeral | null => {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return readArabic(text, at)
  return capitals[text.charAt(at)] === undefined ? readHan(text, at) : readCapitals(text, at)
}

const readArabic = (text: string, at: number): Numeral | null => {
  const match = matchAt(ARABIC, text, at)
  if (!match) return null
  const [all, whole = '', fraction, inner, scaleText, outer] = match
  const end = at + all.length
  if (scaleText !== undefined && GOES_ON.test(text.charAt(end))) {
    const mixed = readMixed(text, at)
    if (mixed) return mixed
  }
  const integer = whole.includes(',') ? whole.replace(SEPARATORS, '') : whole
  const mantissa = fraction === undefined ? integer : `${integer}.${fraction}`
  const scale = scaleText === undefined ? 0 : scaleOf(scaleText)
  return {
    start: at,
    end,
    value: shift(mantissa, scale),
    upTo: null,
    written: { mantissa, scale },
    script: 'arabic',
    surplus: inner !== undefined || outer !== undefined,
    open: false,
    bare: false,
    single: false,
    countable: fraction === undefined || scale > 0,
    tail: scale,
  }
}

/** 5万4千6百, 1千零20, 2万4500. */
const readMixed = (text: string, at: number): Numeral | null => {
  const match = matchAt(MIXED, text, at)
  if (!match) return null
  return plainNumeral(at, at + match[0].length, sum(match[0]), 'arabic')
}

const readCapitals = (text: string, at: number): Numeral | null => {
  const match = matchAt(CAPITALS, text, at)
  if (!match) return null
  const run = [...match[0]].map((char) => capitals[char] ?? char).join('')
  return plainNumeral(at, at + match[0].length, sum(run), 'capital')
}

const readHan = (text: string, at: number): Numeral | null => {
  const match = matchAt(RUN, text, at)
  if (!match) return null
  const [all, opened, run = '', fraction, surplus, outer = ''] = match
  // 两千多元 has its surplus after the number, 三几个 is no number.
  if (surplus !== undefined && HAN_DIGITS.test(run)) {
    return fraction === undefined ? hanNumeral(at, at + run.length, run, 0) : null
  }
  const tail = scaleOf(outer)
  const end = at + all.length
  const found =
    fraction === undefined
      ? hanNumeral(at, end, run, tail)
      : plainNumeral(at, end, shift(`${sum(run)}.${positional(fraction)}`, tail), 'han')
  if (fraction === undefined && surplus === undefined && opened === undefined) return found
  const countable = fraction === undefined || tail > 0
  return {
    ...found,
    surplus: surplus !== undefined,
    open: opened !== undefined,
    countable,
    ...(fraction !== undefined && { tail }),
  }
}

/** 两三 and 三五 are about as many. */
export const isNear = (a: string, b: string): boolean =>
  digits[b] === (digits[a] || Number.NaN) + 1 || (a === '三' && b === '五')

const hanNumeral = (start: number, end: number, run: string, outer: number): Numeral => {
  const digit = run.length === 1 ? digits[run] : undefined
  const near = run.length > 1 ? NEIGHBOURS.exec(run) : null
  const range = near && isNear(near[2] ?? '', near[3] ?? '') ? near : null
  const lesser = range ? `${range[1] ?? ''}${range[2]}${range[4]}` : run
  const value = digit === undefined ? (HAN_DIGITS.test(lesser) ? positional(lesser) : sum(lesser)) : String(digit)
  return {
    start,
    end,
    value: shift(value, outer),
    upTo: range ? shift(sum(`${range[1] ?? ''}${range[3]}${range[4]}`), outer) : null,
    written: null,
    script: 'han',
    surplus: false,
    open: false,
    bare: digit === undefined && SCALES_ONLY.test(run) && run !== '十',
    single: digit !== undefined && outer === 0,
    countable: true,
    tail: outer === 0 ? tailOf(run) : outer,
  }
}
