import { lexicon, wordBefore } from '../lexicon/match.ts'
import {
  ages,
  classifiers,
  currencies,
  currencySigns,
  durations,
  type HanUse,
  indices,
  measures,
  multiples,
  percentagePoints,
  percents,
  tenths,
  type UnitKind,
  type UnitRow,
} from './unit-tables.ts'

/** A unit word as it stands after a number. */
export type UnitWord = {
  readonly text: string
  readonly kind: UnitKind
  readonly code: string
  readonly han: HanUse
  /** Of Latin letters, which no letter may follow. */
  readonly latin: boolean
  /** 个多月, 分多钟: a little more than the number says. */
  readonly surplus: boolean
  /** 个半小时: the number and a half. */
  readonly half: boolean
}

const LATIN = /[A-Za-z]$/
const LATIN_OR_DIGIT = /[A-Za-z0-9]/
const INNER = /^个(?=[月星礼小钟])/

const rowWords = (kind: UnitKind, rows: readonly UnitRow[]): UnitWord[] =>
  rows.flatMap(([code, han, words]) => words.split(' ').map((text) => word(text, kind, code, han)))

const word = (text: string, kind: UnitKind, code: string, han: HanUse): UnitWord => {
  return { text, kind, code, han, latin: LATIN.test(text), surplus: false, half: false }
}

const infixed = (unit: UnitWord): UnitWord[] => {
  if (!INNER.test(unit.text)) return []
  const noun = unit.text.slice(1)
  return [
    { ...unit, text: `个多${noun}`, surplus: true },
    { ...unit, text: `个余${noun}`, surplus: true },
    { ...unit, text: `个半${noun}`, half: true },
  ]
}

const longDurations = rowWords('duration', durations).flatMap((unit) => [unit, ...infixed(unit)])

/** Every unit word there is. */
export const unitWords: readonly UnitWord[] = [
  ...rowWords('money', currencies),
  ...rowWords('percent', percents),
  ...rowWords('percent', tenths),
  ...rowWords('percentagePoint', percentagePoints),
  ...rowWords('measure', measures),
  ...longDurations,
  { ...word('分多钟', 'duration', 'minute', 'one'), surplus: true },
  { ...word('年多', 'duration', 'year', 'one'), surplus: true },
  { ...word('年余', 'duration', 'year', 'one'), surplus: true },
  { ...word('天多', 'duration', 'day', 'one'), surplus: true },
  ...rowWords('age', ages),
  ...rowWords('multiple', multiples),
  ...rowWords('index', indices),
  ...classifiers.flatMap(([han, words]) => words.split(' ').map((text) => word(text, 'count', text, han))),
]

const units = lexicon(unitWords.map((unit) => [unit.text, unit] as const))

/** Characters with which a unit begins. */
export const unitInitials: ReadonlySet<string> = new Set(units.byFirst.keys())

/** 76块石料 costs nothing: 块 of something solid is a piece of it. */
const PIECE = /[石砖板玻地木铁牌屏田肉糖电巧表金银砚碑腕布饼面豆肥香抹毛拼陆瓦]/
const piece = word('块', 'count', '块', 'few')

/** The longest unit word at `at` of a folded text. */
export const unitAt = (text: string, at: number): UnitWord | null => {
  const list = units.byFirst.get(text.charAt(at))
  if (!list) return null
  for (const [word, unit] of list) {
    if (unit.kind === 'money' && word === '块' && PIECE.test(text.charAt(at + 1))) return piece
    if (word === '支队' && text.charAt(at + 2) === '伍') continue
    if (text.startsWith(word, at) && !(unit.latin && LATIN_OR_DIGIT.test(text.charAt(at + word.length)))) return unit
  }
  return null
}

const signs = lexicon(currencySigns.map(([code, sign]) => [sign, code] as const))

/** The currency sign which ends at `end` of a folded text, a blank aside. */
export const signBefore = (text: string, end: number): { readonly code: string; readonly start: number } | null => {
  const at = text.charAt(end - 1) === ' ' ? end - 1 : end
  const found = wordBefore(signs, text, at)
  return found ? { code: found[1], start: at - found[0].length } : null
}
