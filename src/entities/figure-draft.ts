import type { FigureKind, Quantity, Unit } from '../entity.ts'
import { characterSet } from './lookup.ts'
import type { Numeral } from './numeral.ts'

/** A figure as read from the number and its unit, before the words around it are heard. Offsets count in the zone. */
export type Draft = {
  readonly start: number
  readonly end: number
  readonly kind: FigureKind
  readonly quantity: Quantity
  readonly written?: { readonly mantissa: string; readonly scale: number }
  readonly unit: Unit | null
  readonly topN?: true
  /** 10余个, 十几万: more than the number says. */
  readonly surplus?: boolean
}

/** Reads the figure whose first character is at `at` of a folded text. */
export type DraftReader = (text: string, at: number) => Draft | null

/** Reads the figure that begins with a number. */
export type NumeralReader = (text: string, numeral: Numeral) => Draft | null

const breaks = characterSet(',。;!?:\n')

/** Where the clause around `at` begins. Numbers such as 1,050 hold commas of their own. */
export const clauseStart = (text: string, at: number): number => {
  for (let index = at - 1; index >= 0 && at - index < 60; index--) {
    if (breaks[text.charCodeAt(index)] === 1 && !isSeparator(text, index)) return index + 1
  }
  return Math.max(0, at - 60)
}

export const clauseEnd = (text: string, at: number): number => {
  for (let index = at; index < text.length && index - at < 40; index++) {
    if (breaks[text.charCodeAt(index)] === 1 && !isSeparator(text, index)) return index
  }
  return Math.min(text.length, at + 40)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSeparator = (text: string, at: number): boolean =>
  text.charAt(at) !== ';' && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
