import type { Unit } from '../entity.ts'
import { characterSet } from './lookup.ts'
import type { Measured } from './measured.ts'
import { signBefore, type UnitWord } from './unit.ts'
import { currencySigns } from './unit-tables.ts'

const NEGATIVE = /(?:(?:^|[^\dA-Za-z%元年月日)\]十百千万亿])-|负 ?|零下 ?)$/
const SCALE_NAME = /(华氏|摄氏)(?:温度)?$/
const QUAKE_AFTER = /^(?:左右)?的?(?:地震|余震|强震|浅源|有感|大地震)/

// The last character of everything that may stand there.
const prefixEnds = characterSet(`-负下 氏度${currencySigns.map(([, sign]) => sign.slice(-1)).join('')}`)

/** What stands before a number and belongs to it. `code` is of a currency or of degrees. */
export type Prefix = {
  readonly start: number
  readonly negative: boolean
  readonly code: string | null
}

/** What stands before the number and belongs to it: 人民币, $, 零下, a minus, 华氏. */
export const prefixOf = (text: string, { numeral, unit }: Measured): Prefix => {
  const { start } = numeral
  const none = { start, negative: false, code: null }
  if (prefixEnds[text.charCodeAt(start - 1)] !== 1) return none
  const before = text.slice(Math.max(0, start - 6), start)
  const minus = NEGATIVE.exec(before)
  if (minus) {
    const length = minus[0].endsWith('-') ? 1 : minus[0].length
    const fits = !minus[0].startsWith('负') || unit !== null || start === length
    return fits ? { ...none, start: start - length, negative: true } : none
  }
  const scale = unit?.code === 'degree' ? SCALE_NAME.exec(before) : null
  if (scale) return { ...none, start: start - scale[0].length, code: scale[1] === '华氏' ? '°F' : '°C' }
  const sign = unit === null || unit.kind === 'money' ? signBefore(text, start) : null
  return sign ? { ...none, start: sign.start, code: sign.code } : none
}

/** The unit as the words around it make it: 级 of an earthquake, 元 behind 新台币, 度 behind 华氏. */
export const unitOf = (unit: UnitWord, { start, code }: Prefix, text: string, end: number): Unit => {
  if (unit.code === 'level') {
    const quake = QUAKE_AFTER.test(text.slice(end, end + 8)) || text.endsWith('里氏', start)
    return { code: quake ? 'magnitude' : 'level', text: unit.text, inferred: false }
  }
  const named = code !== null && (unit.code === 'degree' || unit.text === '元')
  return { code: named ? code : unit.code, text: unit.text, inferred: false }
}
