import { matchAt } from '../lexicon/match.ts'
import type { Decimal } from '../span.ts'
import { smallNumber } from './date-fields.ts'
import { shift } from './decimal.ts'
import { type Measured, readMeasured } from './measured.ts'
import { digits } from './numeral-words.ts'

const COINS = /(?:(\d|[一二两三四五六七八九])[角毛])?(?:(\d|[一二两三四五六七八九])分)?/y
const NIGHTS = /[\d一二两三四五六七八九十]{1,3}[晚夜]/y
const BARE_MINUTES = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})分(?![\d之钟一二三四五六七八九])/y
const WHOLE = /^\d+$/

/** A figure of several units, and the code of the smallest. */
export type Compound = { readonly value: Decimal; readonly end: number; readonly code?: string }

const digitOf = (written: string | undefined): string =>
  written === undefined ? '0' : String(digits[written] ?? written)

/** 50元6角三分 is 50.63 yuan. */
export const withCoins = (text: string, { unit, end, value }: Measured): Compound | null => {
  if (unit?.text !== '元' && unit?.text !== '块') return null
  const match = matchAt(COINS, text, end)
  if (!match || match[0] === '' || value.includes('.')) return null
  return { value: shift(`${value}.${digitOf(match[1])}${digitOf(match[2])}`, 0), end: end + match[0].length }
}

const SMALLER: Readonly<Record<string, readonly [code: string, per: bigint]>> = {
  day: ['hour', 24n],
  hour: ['minute', 60n],
  minute: ['second', 60n],
  year: ['month', 12n],
}

/** 8天20小时 is 212 hours, 2小时8分16秒 are 7696 seconds; 三天三夜 are three days. */
export const withSmaller = (text: string, measured: Measured): Compound | null => {
  const { unit, value, surplus, end } = measured
  if (!unit || surplus || !WHOLE.test(value)) return null
  const nights = unit.code === 'day' ? matchAt(NIGHTS, text, end) : null
  if (nights) return { value, end: end + nights[0].length }
  let compound: Required<Compound> = { value, end, code: unit.code }
  for (let next = smaller(text, compound); next; next = smaller(text, compound)) compound = next
  return compound.end > end ? compound : null
}

const smaller = (text: string, { value, end, code }: Required<Compound>): Required<Compound> | null => {
  const [below, per] = SMALLER[code] ?? []
  if (below === undefined || per === undefined || !WHOLE.test(value)) return null
  const next = readMeasured(text, text.charAt(end) === '零' ? end + 1 : end)
  const plain = next && !next.numeral.open && !next.numeral.bare && !next.surplus && next.unit?.kind === 'duration'
  if (next && plain && next.unit?.code === below) {
    const [whole = '0', fraction] = next.value.split('.')
    const total = String(BigInt(value) * per + BigInt(whole))
    return { value: fraction === undefined ? total : `${total}.${fraction}`, end: next.end, code: below }
  }
  const minutes = below === 'minute' ? matchAt(BARE_MINUTES, text, end)?.[0] : undefined
  if (minutes === undefined) return null
  const total = BigInt(value) * per + BigInt(smallNumber(minutes.slice(0, -1)))
  return { value: String(total), end: end + minutes.length, code: below }
}
