import { matchAt } from '../lexicon/match.ts'
import { contests } from './cues.ts'
import { shift } from './decimal.ts'
import type { Draft, DraftReader, NumeralReader } from './figure-draft.ts'
import { readNumeral } from './numeral.ts'
import { digits } from './numeral-words.ts'

const PARTS = /(百万|千万|百|千|万|[一二三四五六七八九十百]{1,4}|\d{1,5})分之/y
const COLONS = /\d{1,4}(?:\.\d{1,4})?(?: ?: ?\d{1,4}(?:\.\d{1,4})?){1,4}(?![\d:])/y
const VERSUS =
  /(\d{1,3}|[一二三四五六七八九十])[比∶](\d{1,3}|[一二三四五六七八九十])(?![\d.例分一二三四五六七八九十年月%万亿元])/y
const DASHED = /(\d{1,3})[-—–](\d{1,3})(?![\d\-:.%A-Za-z名万亿元年月日号岁人])/y
const CONTEST = new RegExp(contests.join('|'))
const PLACES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7 }
const REACH = 24

/** 百分之12.5, 千分之一; 四分之一, 三分之二. */
export const readFraction: DraftReader = (text, at) => {
  const match = matchAt(PARTS, text, at)
  if (!match) return null
  const [all, parts = ''] = match
  const numeral = readNumeral(text, at + all.length)
  if (!numeral || numeral.upTo !== null || numeral.open) return null
  const places = PLACES[parts]
  const { end } = numeral
  if (places !== undefined) {
    const value = shift(numeral.value, 2 - places)
    const unit = { code: '%', text: all, inferred: false }
    return { start: at, end, kind: 'percent', quantity: { form: 'single', value }, unit, surplus: numeral.surplus }
  }
  // 八分之一决赛 is a round, not an eighth.
  if (text.startsWith('决赛', end)) return null
  const whole = readNumeral(parts, 0)
  if (!whole || whole.end !== parts.length || numeral.value.includes('.') || whole.value === '0') return null
  const value = `${numeral.value}/${whole.value}`
  return { start: at, end, kind: 'fraction', quantity: { form: 'rational', value }, unit: null }
}

const isContest = (text: string, start: number, end: number): boolean =>
  CONTEST.test(text.slice(Math.max(0, start - REACH), start)) || CONTEST.test(text.slice(end, end + REACH))

const tuple = (start: number, end: number, values: readonly string[], kind: 'score' | 'ratio'): Draft => {
  return { start, end, kind, quantity: { form: 'tuple', values }, unit: null }
}

const SPLIT = / ?: ?/
const plain = (written: string): string =>
  digits[written] === undefined ? shift(written === '十' ? '10' : written, 0) : String(digits[written])

/** 77比73, 3:1, 1.1:50.3:48.6, and 115-107 beside words of a match. */
export const readRatio: NumeralReader = (text, { start: at, end: after }) => {
  const next = text.charAt(after) === ' ' ? text.charAt(after + 1) : text.charAt(after)
  if (!RATIO_SIGNS.includes(next) || next === '') return null
  if (JOINED.test(text.slice(Math.max(0, at - 2), at))) return null
  const colons = matchAt(COLONS, text, at)
  if (colons) {
    const values = colons[0].split(SPLIT).map(plain)
    const end = at + colons[0].length
    const contest = values.length === 2 && isContest(text, at, end)
    return tuple(at, end, values, contest ? 'score' : 'ratio')
  }
  const versus = matchAt(VERSUS, text, at)
  if (versus) {
    const end = at + versus[0].length
    return tuple(
      at,
      end,
      [plain(versus[1] ?? ''), plain(versus[2] ?? '')],
      isContest(text, at, end) ? 'score' : 'ratio',
    )
  }
  const dashed = matchAt(DASHED, text, at)
  if (!dashed || !isContest(text, at, at + dashed[0].length)) return null
  return tuple(at, at + dashed[0].length, [plain(dashed[1] ?? ''), plain(dashed[2] ?? '')], 'score')
}
const RATIO_SIGNS = ':比∶-—–'
const JOINED = /[\dA-Za-z][-:.]?$/
