import { matchAt } from '../lexicon/match.ts'
import { elided } from './cues.ts'
import { clauseEnd, clauseStart, type Draft } from './figure-draft.ts'
import { hasScaleCue, isInName } from './figure-policy.ts'
import type { Numeral } from './numeral.ts'
import { countedNouns } from './unit-tables.ts'

const patterns = elided.map(([kind, words]) => [kind, new RegExp(words.split(' ').join('|'))] as const)
const COUNTED = new RegExp(countedNouns.join('|'), 'y')
const STATED = /(?:达到?|为|至|到|超过?|突破|低于|高于|大于|小于|等于|不足|仅|≥|≤|>|<|=|破|过)[了:]?\s?$/
const BOUNDARY = /(?:[,。;!?、)]|$|以上|以下|左右|之间)/y
const HAN_DIGITS = /^[零〇一二两三四五六七八九]+$/
const GRADE = /量?级/y
const NOT_NUMBER = /[A-Za-z]|科|里|象|分|别|不要|事|能|物|岁|圣节|达广/y

/** A number without a unit: 破亿, 290亿销售额, 1200万广角, or a number that stands alone. */
export const readElided = (text: string, numeral: Numeral, end: number, signed?: number): Draft | null => {
  const start = signed ?? numeral.start
  const alone = text.slice(0, start).trim() === '' && text.slice(end).trim() === ''
  if (!alone && (isInName(text, numeral.start) || numeral.script === 'capital')) return null
  if (alone) return isNumber(text, numeral) ? plainNumber(text, numeral, start, end) : null
  if (isMyriad(text, numeral)) return { ...shapeOf(numeral, start, end), ...kindOf(text, numeral, end) }
  const stated = numeral.script === 'arabic' && STATED.test(text.slice(Math.max(0, start - 4), start))
  const long = numeral.tail >= 2 && !numeral.single && !numeral.bare
  if (!(stated || long) || !matchAt(BOUNDARY, text, end)) return null
  const sold = numeral.tail >= 3 && numeral.script === 'han' ? kindOf(text, numeral, end) : null
  if (sold?.kind === 'money') return { ...shapeOf(numeral, start, end), ...sold }
  return plainNumber(text, numeral, start, end)
}

const isNumber = (text: string, numeral: Numeral): boolean => {
  if (numeral.bare) return false
  if (numeral.script === 'han' && HAN_DIGITS.test(text.slice(numeral.start, numeral.end))) return false
  return numeral.script === 'arabic' || numeral.end - numeral.start > 1 || text.charAt(numeral.start) === '十'
}

/** 万 and 亿 at the end of a number, or a lone scale word that its surroundings make one. */
const isMyriad = (text: string, numeral: Numeral): boolean => {
  if (matchAt(NOT_NUMBER, text, numeral.end) && (numeral.bare || numeral.script === 'han')) return false
  const counted = matchAt(COUNTED, text, numeral.end) !== null
  if (numeral.bare) {
    // 破百 and 过千 are too vague to be money or people.
    if (numeral.tail < 4) return counted && hasScaleCue(text, numeral.start)
    if (numeral.surplus || numeral.open || hasScaleCue(text, numeral.start)) return true
    return (
      numeral.end - numeral.start > 1 && (numeral.tail >= 8 || counted || matchAt(GRADE, text, numeral.end) !== null)
    )
  }
  return numeral.tail >= 4 || (numeral.tail >= 2 && counted)
}

const shapeOf = (
  numeral: Numeral,
  start: number,
  end: number,
): Pick<Draft, 'start' | 'end' | 'quantity' | 'written' | 'surplus'> => {
  const quantity: Draft['quantity'] = numeral.open
    ? { form: 'indefinite', magnitude: numeral.value }
    : numeral.upTo === null
      ? { form: 'single', value: start < numeral.start && numeral.value !== '0' ? `-${numeral.value}` : numeral.value }
      : { form: 'range', min: numeral.value, max: numeral.upTo }
  return { start, end, quantity, ...(numeral.written && { written: numeral.written }), surplus: numeral.surplus }
}

const plainNumber = (_text: string, numeral: Numeral, start: number, end: number): Draft => {
  return { ...shapeOf(numeral, start, end), kind: 'number', unit: null }
}

/** What the clause counts decides; without a word for it, 亿 is money. */
const kindOf = (text: string, numeral: Numeral, end: number): Pick<Draft, 'kind' | 'unit'> => {
  if (matchAt(COUNTED, text, end)) return { kind: 'count', unit: null }
  const clause = text.slice(clauseStart(text, numeral.start), clauseEnd(text, end))
  const kind = patterns.find(([, pattern]) => pattern.test(clause))?.[0] ?? (numeral.tail >= 8 ? 'money' : 'number')
  if (kind === 'pixel') return { kind: 'measure', unit: { code: 'pixel', inferred: true } }
  if (kind === 'money') return { kind: 'money', unit: { code: 'CNY', inferred: true } }
  return { kind, unit: null }
}
