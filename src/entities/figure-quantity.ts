import type { Unit } from '../entity.ts'
import type { Decimal } from '../span.ts'
import { isLess, shift } from './decimal.ts'
import type { Draft, NumeralReader } from './figure-draft.ts'
import { readElided } from './figure-elided.ts'
import { isFigure } from './figure-policy.ts'
import { characterSet } from './lookup.ts'
import { matchAt } from './match.ts'
import { type Numeral, plainNumeral, readNumeral } from './numeral.ts'
import { digits } from './numeral-words.ts'
import { signBefore, type UnitWord, unitAt } from './unit.ts'
import { currencySigns } from './unit-tables.ts'

const CONNECTORS = '-~—–至到'
const CONNECTOR = / ?(?:[-~—–]{1,2}|至|到) ?/y
const HALF = /半(?![数场导决个夜山岛])/y
const COINS = /(?:(\d|[一二两三四五六七八九])[角毛])?(?:(\d|[一二两三四五六七八九])分)?/y
const NIGHTS = /[\d一二两三四五六七八九十]{1,3}[晚夜]/y
const MINUTE = /分(?=\d{1,2}(?:\.\d+)?秒|[一二三四五六七八九十]{1,3}秒)/y
const SURPLUS_AFTER = /[多余](?=[,。;!?、)的后前来时以]|$)/y
const NEGATIVE = /(?:(?:^|[^\dA-Za-z%元年月日)\]十百千万亿])-|负 ?|零下 ?)$/
const SCALE_NAME = /(华氏|摄氏)(?:温度)?$/

/** A number with its unit, or two of them. */
export const readQuantity: NumeralReader = (text, numeral) => {
  const first = measure(text, numeral)
  return readRange(text, first) ?? readSingle(text, first)
}

type Measured = {
  readonly numeral: Numeral
  readonly unit: UnitWord | null
  readonly end: number
  readonly value: Decimal
  readonly surplus: boolean
}

const HALF_UNIT = /半(?=个?(?:月|小时|年|天|成|折|公里|斤|学期|世纪))/y

/** Also 半 of 半年 is a number. */
export const numeralAt = (text: string, at: number): Numeral | null => {
  if (text.charAt(at) !== '半') return readNumeral(text, at)
  return matchAt(HALF_UNIT, text, at) ? { ...plainNumeral(at, at + 1, '0.5', 'han'), countable: false } : null
}

const readMeasured = (text: string, at: number): Measured | null => {
  const numeral = numeralAt(text, at)
  return numeral && measure(text, numeral)
}

const measure = (text: string, numeral: Numeral): Measured => {
  const gap = text.charAt(numeral.end) === ' ' && numeral.script === 'arabic' ? 1 : 0
  const minute = text.charAt(numeral.end) === '分' && matchAt(MINUTE, text, numeral.end) ? MINUTE_UNIT : null
  const unit = minute ?? unitAt(text, numeral.end + gap) ?? null
  if (!unit) return { numeral, unit, end: numeral.end, value: numeral.value, surplus: numeral.surplus }
  const end = numeral.end + gap + unit.text.length
  const hundredths = unit.code === 'second' && numeral.countable ? matchAt(HUNDREDTHS, text, end) : null
  if (hundredths) {
    const value = shift(`${numeral.value}.${hundredths[0]}`, 0)
    return { numeral, unit, end: end + hundredths[0].length, value, surplus: false }
  }
  const next = text.charAt(end)
  const half = unit.half || (next === '半' && unit.kind !== 'count' && matchAt(HALF, text, end) !== null)
  const more =
    (next === '多' || next === '余') &&
    unit.kind !== 'count' &&
    unit.kind !== 'percent' &&
    matchAt(SURPLUS_AFTER, text, end) !== null
  return {
    numeral,
    unit,
    end: end + ((half && !unit.half) || more ? 1 : 0),
    value: half && !numeral.value.includes('.') ? `${numeral.value}.5` : numeral.value,
    surplus: numeral.surplus || unit.surplus || more,
  }
}

// 46秒40 is 46.40 seconds.
const HUNDREDTHS = /\d{2}(?![\d.%:年月日时分秒个人万亿元岁米公])/y

const MINUTE_UNIT: UnitWord = {
  text: '分',
  kind: 'duration',
  code: 'minute',
  han: 'one',
  latin: false,
  surplus: false,
  half: false,
}

/** The power of ten that the first number of a range takes from the second: 2——3万港币, 七千到九千亿元. */
const shared = (first: Numeral, second: Numeral): number => {
  if (second.script === 'arabic') return first.tail === 0 ? second.tail : 0
  const scale = second.tail >= 8 ? 8 : second.tail >= 4 ? 4 : second.tail >= 2 ? second.tail : 0
  return first.tail < scale && first.tail < 4 ? scale : 0
}

const readRange = (text: string, first: Measured): Draft | null => {
  const mark = text.charAt(first.end) === ' ' ? text.charAt(first.end + 1) : text.charAt(first.end)
  const connector = CONNECTORS.includes(mark) ? matchAt(CONNECTOR, text, first.end) : null
  if (!connector) return null
  const at = first.end + connector[0].length
  const sign = matchAt(SIGN, text, at)?.[0].length ?? 0
  const second = readMeasured(text, at + sign)
  if (!second || second.numeral.open || second.numeral.bare || first.numeral.bare) return null
  if (first.unit && first.unit.code !== second.unit?.code) return null
  const { unit } = second
  const elided = unit === null && (second.numeral.tail >= 4 || first.numeral.tail >= 4)
  if (!(unit ? isFigure(text, second.numeral, unit, first.numeral.start) : elided)) return null
  const { start, negative, code } = prefix(text, first)
  const scale = first.unit ? 0 : shared(first.numeral, second.numeral)
  const scaled = shift(first.value, scale)
  const fits = sign === 0 && !negative ? isLess(scaled, second.value) : true
  const min = fits ? scaled : first.value
  const max = sign > 0 && second.value !== '0' ? `-${second.value}` : second.value
  if (unit === null) {
    const draft = readElided(text, second.numeral, second.end)
    return draft && { ...draft, start, quantity: { form: 'range', min: sign1(min, negative), max } }
  }
  return {
    start,
    end: second.end,
    kind: unit.text === '名' && RANKED_RANGE.test(text.slice(second.end, second.end + 2)) ? 'rank' : unit.kind,
    quantity: { form: 'range', min: sign1(min, negative), max },
    unit: unitOf(unit, code, text, start, second.end),
  }
}
// 17-32名排位赛
const RANKED_RANGE = /^[排之]/
const SIGN = /-|零下/y
const sign1 = (value: Decimal, negative: boolean): Decimal => (negative && value !== '0' ? `-${value}` : value)

const QUAKE_AFTER = /^(?:左右)?的?(?:地震|余震|强震|浅源|有感|大地震)/

const unitOf = (unit: UnitWord, code: string | null, text: string, start: number, end: number): Unit => {
  const fahrenheit = unit.code === 'degree' ? SCALE_NAME.exec(text.slice(Math.max(0, start - 4), start + 5)) : null
  if (fahrenheit) return { code: fahrenheit[1] === '华氏' ? '°F' : '°C', text: unit.text, inferred: false }
  if (unit.code === 'level') {
    const quake = QUAKE_AFTER.test(text.slice(end, end + 8)) || text.slice(0, start).endsWith('里氏')
    return { code: quake ? 'magnitude' : 'level', text: unit.text, inferred: false }
  }
  return {
    code: unit.kind === 'money' && code !== null && unit.text === '元' ? code : unit.code,
    text: unit.text,
    inferred: false,
  }
}

// The last character of everything that may stand there.
const prefixEnds = characterSet(`-负下 氏度${currencySigns.map(([, sign]) => sign.slice(-1)).join('')}`)

type Prefix = {
  readonly start: number
  readonly negative: boolean
  readonly code: string | null
  readonly degrees: string | null
}

/** What stands before the number and belongs to it: 人民币, $, 零下, a minus, 华氏. */
const prefix = (text: string, { numeral, unit }: Measured): Prefix => {
  const { start } = numeral
  const none = { start, negative: false, code: null, degrees: null }
  if (prefixEnds[text.charCodeAt(start - 1)] !== 1) return none
  const before = text.slice(Math.max(0, start - 6), start)
  const minus = NEGATIVE.exec(before)
  if (minus) {
    const length = minus[0].endsWith('-') ? 1 : minus[0].length
    const fits = !minus[0].startsWith('负') || unit !== null || start === length
    return fits ? { ...none, start: start - length, negative: true } : none
  }
  const scale = unit?.code === 'degree' ? SCALE_NAME.exec(before) : null
  if (scale) return { ...none, start: start - scale[0].length, degrees: scale[1] === '华氏' ? '°F' : '°C' }
  const sign = unit === null || unit.kind === 'money' ? signBefore(text, start) : null
  return sign ? { ...none, start: sign.start, code: sign.code } : none
}

const readSingle = (text: string, measured: Measured): Draft | null => {
  const { numeral, unit } = measured
  const { start, negative, code, degrees } = prefix(text, measured)
  if (!unit || !isFigure(text, numeral, unit, numeral.start)) {
    if (code !== null) return money(text, measured, start, code)
    return readElided(text, numeral, numeral.end, start < numeral.start ? start : undefined)
  }
  const compound =
    unit.kind === 'money' ? withCoins(text, measured) : unit.kind === 'duration' ? withSmaller(text, measured) : null
  const value = compound?.value ?? measured.value
  return {
    start,
    end: compound?.end ?? measured.end,
    kind: unit.kind,
    quantity: quantityOf(numeral, sign1(percentOf(unit, value), negative)),
    ...(numeral.written && compound === null && measured.value === numeral.value && { written: numeral.written }),
    unit: {
      ...unitOf(unit, code, text, start, measured.end),
      ...(degrees !== null && { code: degrees }),
      ...(compound?.code !== undefined && { code: compound.code }),
    },
    surplus: measured.surplus,
  }
}

/** 三成 is 30 %, 八五折 and 85折 are 85 %. */
const percentOf = ({ text }: UnitWord, value: Decimal): Decimal => {
  if (text !== '成' && text !== '折') return value
  return text === '折' && !isLess(value, '10') ? value : shift(value, 1)
}

const quantityOf = (numeral: Numeral, value: Decimal): Draft['quantity'] => {
  if (numeral.upTo !== null) return { form: 'range', min: numeral.value, max: numeral.upTo }
  return numeral.open ? { form: 'indefinite', magnitude: numeral.value } : { form: 'single', value }
}

const money = (_text: string, { numeral, surplus }: Measured, start: number, code: string): Draft => {
  return {
    start,
    end: numeral.end,
    kind: 'money',
    quantity: quantityOf(numeral, numeral.value),
    ...(numeral.written && { written: numeral.written }),
    unit: { code, inferred: false },
    surplus,
  }
}

type Compound = { readonly value: Decimal; readonly end: number; readonly code?: string }

const digitOf = (written: string | undefined): string =>
  written === undefined ? '0' : String(digits[written] ?? written)

/** 50元6角三分 is 50.63 yuan. */
const withCoins = (text: string, { unit, end, value }: Measured): Compound | null => {
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
const WHOLE = /^\d+$/

/** 8天20小时 is 212 hours; 三天三夜 are three days. */
const withSmaller = (text: string, { unit, end, value, surplus }: Measured): Compound | null => {
  if (!unit || surplus || !WHOLE.test(value)) return null
  const nights = unit.code === 'day' ? matchAt(NIGHTS, text, end) : null
  if (nights) return { value, end: end + nights[0].length }
  const smaller = SMALLER[unit.code]
  const gap = text.charAt(end) === '零' ? 1 : 0
  const next = smaller ? readMeasured(text, end + gap) : null
  const fits = next?.unit?.code === smaller?.[0] && next?.unit?.kind === 'duration'
  if (!smaller || !next || !fits || next.numeral.open || next.numeral.bare || next.surplus) {
    const [minutes] = smaller?.[0] === 'minute' ? (matchAt(BARE_MINUTES, text, end) ?? []) : []
    if (minutes === undefined || !smaller) return null
    return {
      value: String(BigInt(value) * smaller[1] + BigInt(Number.parseInt(minutes, 10))),
      end: end + minutes.length,
      code: smaller[0],
    }
  }
  const [whole = '0', fraction] = next.value.split('.')
  const deeper = withSmaller(text, next)
  if (deeper?.code !== undefined) {
    const inner = SMALLER[smaller[0]]?.[1] ?? 1n
    return {
      value: String(BigInt(value) * smaller[1] * inner + BigInt(deeper.value)),
      end: deeper.end,
      code: deeper.code,
    }
  }
  const total = String(BigInt(value) * smaller[1] + BigInt(whole))
  return { value: fraction === undefined ? total : `${total}.${fraction}`, end: next.end, code: smaller[0] }
}
const BARE_MINUTES = /\d{1,2}分(?![\d之钟])/y
