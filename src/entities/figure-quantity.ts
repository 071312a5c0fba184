import { matchAt } from '../lexicon/match.ts'
import type { Decimal } from '../span.ts'
import { isLess, shift } from './decimal.ts'
import { withCoins, withSmaller } from './figure-compound.ts'
import type { Draft, NumeralReader } from './figure-draft.ts'
import { readElided } from './figure-elided.ts'
import { isFigure } from './figure-policy.ts'
import { prefixOf, unitOf } from './figure-prefix.ts'
import { type Measured, measure, readMeasured } from './measured.ts'
import type { Numeral } from './numeral.ts'
import type { UnitWord } from './unit.ts'

const CONNECTORS = '-~—–至到'
const CONNECTOR = / ?(?:[-~—–]{1,2}|至|到) ?/y
const SIGN = /-|零下/y
// 17-32名排位赛
const RANKED_RANGE = /^[排之]/

/** A number with its unit, or two of them. */
export const readQuantity: NumeralReader = (text, numeral) => {
  const first = measure(text, numeral)
  return readRange(text, first) ?? readSingle(text, first)
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
  const prefix = prefixOf(text, first)
  const { start, negative } = prefix
  const scale = first.unit ? 0 : shared(first.numeral, second.numeral)
  const scaled = shift(first.value, scale)
  const fits = sign === 0 && !negative ? isLess(scaled, second.value) : true
  const min = fits ? scaled : first.value
  const max = sign > 0 && second.value !== '0' ? `-${second.value}` : second.value
  if (unit === null) {
    const draft = readElided(text, second.numeral, second.end)
    return draft && { ...draft, start, quantity: { form: 'range', min: signed(min, negative), max } }
  }
  return {
    start,
    end: second.end,
    kind: unit.text === '名' && RANKED_RANGE.test(text.slice(second.end, second.end + 2)) ? 'rank' : unit.kind,
    quantity: { form: 'range', min: signed(min, negative), max },
    unit: unitOf(unit, prefix, text, second.end),
  }
}

const signed = (value: Decimal, negative: boolean): Decimal => (negative && value !== '0' ? `-${value}` : value)

const readSingle = (text: string, measured: Measured): Draft | null => {
  const { numeral, unit } = measured
  const prefix = prefixOf(text, measured)
  const { start, negative, code } = prefix
  if (!unit || !isFigure(text, numeral, unit, numeral.start)) {
    if (code !== null) return money(measured, start, code)
    return readElided(text, numeral, numeral.end, start < numeral.start ? start : undefined)
  }
  const compound =
    unit.kind === 'money' ? withCoins(text, measured) : unit.kind === 'duration' ? withSmaller(text, measured) : null
  const value = compound?.value ?? measured.value
  return {
    start,
    end: compound?.end ?? measured.end,
    kind: unit.kind,
    quantity: quantityOf(numeral, signed(percentOf(unit, value), negative), unit),
    ...(numeral.written && compound === null && measured.value === numeral.value && { written: numeral.written }),
    unit: {
      ...unitOf(unit, prefix, text, measured.end),
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

const quantityOf = (numeral: Numeral, value: Decimal, unit: UnitWord | null): Draft['quantity'] => {
  if (numeral.upTo !== null) {
    const [min, max] = [numeral.value, numeral.upTo]
    return unit ? { form: 'range', min: percentOf(unit, min), max: percentOf(unit, max) } : { form: 'range', min, max }
  }
  return numeral.open ? { form: 'indefinite', magnitude: numeral.value } : { form: 'single', value }
}

const money = ({ numeral, surplus }: Measured, start: number, code: string): Draft => {
  return {
    start,
    end: numeral.end,
    kind: 'money',
    quantity: quantityOf(numeral, numeral.value, null),
    ...(numeral.written && { written: numeral.written }),
    unit: { code, inferred: false },
    surplus,
  }
}
