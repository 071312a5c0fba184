import { matchAt } from '../lexicon/match.ts'
import type { Decimal } from '../span.ts'
import { shift } from './decimal.ts'
import { type Numeral, plainNumeral, readNumeral } from './numeral.ts'
import { type UnitWord, unitAt } from './unit.ts'

const HALF_UNIT = /半(?=个?(?:月|小时|年|天|成|折|公里|斤|学期|世纪))/y
const HALF = /半(?![数场导决个夜山岛])/y
const MINUTE = /分(?=\d{1,2}(?:\.\d+)?秒|[一二三四五六七八九十]{1,3}秒)/y
const SURPLUS_AFTER = /[多余](?=[,。;!?、)的后前来时以]|$)/y
// 46秒40 is 46.40 seconds.
const HUNDREDTHS = /\d{2}(?![\d.%:年月日时分秒个人万亿元岁米公])/y

/** A number and the unit behind it, if there is one; `end` is behind both. */
export type Measured = {
  readonly numeral: Numeral
  readonly unit: UnitWord | null
  readonly end: number
  readonly value: Decimal
  readonly surplus: boolean
}

/** Also 半 of 半年 is a number. */
export const numeralAt = (text: string, at: number): Numeral | null => {
  if (text.charAt(at) !== '半') return readNumeral(text, at)
  return matchAt(HALF_UNIT, text, at) ? { ...plainNumeral(at, at + 1, '0.5', 'han'), countable: false } : null
}

/** Reads a number and its unit at one place. */
export const readMeasured = (text: string, at: number): Measured | null => {
  const numeral = numeralAt(text, at)
  return numeral && measure(text, numeral)
}

/** Reads the unit of a number. */
export const measure = (text: string, numeral: Numeral): Measured => {
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

const MINUTE_UNIT: UnitWord = {
  text: '分',
  kind: 'duration',
  code: 'minute',
  han: 'one',
  latin: false,
  surplus: false,
  half: false,
}
