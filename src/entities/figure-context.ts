import type { Bound, Change, Comparison } from '../entity.ts'
import type { Part } from '../span.ts'
import { boundsAfter, boundsBefore, changes, comparisons, limited } from './cues.ts'
import type { Zone } from './define.ts'
import { clauseEnd, clauseStart, type Draft, matchAt } from './figure-draft.ts'
import { part } from './zone.ts'

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const wordsOf = (rows: readonly (readonly [...unknown[], string])[]): string[] =>
  rows.flatMap((row) => String(row.at(-1)).split(' '))

const BEFORE = new RegExp(`(${longestFirst(wordsOf(boundsBefore))})(?:了|为|到|达|达到|人民币)?\\s?["“]?$`)
const AFTER = new RegExp(`(?:的?)(${longestFirst(wordsOf(boundsAfter))})(?!的?[诉来伏])`, 'y')
const REACHING = /高达$/
const LIMITED = new RegExp(limited.join('|'))
const boundOf = new Map<string, Bound>(
  [...boundsBefore, ...boundsAfter].flatMap(([bound, words]) => words.split(' ').map((word) => [word, bound] as const)),
)

/** Words around a figure that set its bound, and the bound they set. */
export const boundsOf = (zone: Zone, draft: Draft): { readonly bound: Bound; readonly boundCue: readonly Part[] } => {
  const text = zone.folded
  const from = Math.max(0, draft.start - 8)
  const window = text.slice(from, draft.start)
  const before = BEFORE.exec(window)
  const after = matchAt(AFTER, text, draft.end)
  const cues: Part[] = []
  if (before) cues.push(part(zone, from + before.index, from + before.index + (before[1]?.length ?? 0)))
  if (after) cues.push(part(zone, draft.end, draft.end + after[0].length))
  const bound = boundOf.get(after?.[1] ?? '') ?? boundOf.get(before?.[1] ?? '')
  if (bound) return { bound, boundCue: cues }
  if (draft.surplus) return { bound: 'gt', boundCue: [] }
  const reaching = REACHING.exec(window)
  if (reaching && LIMITED.test(text.slice(clauseStart(text, draft.start), draft.start))) {
    return { bound: 'lte', boundCue: [part(zone, draft.start - 2, draft.start)] }
  }
  return { bound: 'exact', boundCue: [] }
}

type Verb = { readonly direction: 'up' | 'down'; readonly noun: boolean }
const verbs = new Map<string, Verb>(
  changes.flatMap(([direction, noun, words]) => words.split(' ').map((word) => [word, { direction, noun }] as const)),
)
const VERB = new RegExp(longestFirst([...verbs.keys()]), 'g')
// What may stand between 增长 and its figure: light words, other figures of the same list.
const LIGHT =
  /^(?:了|[率速幅]|度|约|近|为|仅|却|则|分别|高?达到?|超过?|逾|将|已|至少|至|到|不到|不足|大约|接近|[ \d.,%和、及与个百分点万亿元台辆件人次"“:])*$/
const TOWARD = /^(?:至|到|为|成)|(?:至|到)(?:了|约|近)?$/
const FROM = /[由从][^,。;]{0,12}$/
const MOVED = /^[^,。;]{0,10}?([升增提扩涨降减跌缩]|上调|下调|上涨|下滑|调整|变)[^,。;\d]{0,4}?[至到为]/
const AFTERWARDS =
  /^(?:以上|左右|以下)?的?(?:[年月季周日]?[同环]比)?(增长|增速|增幅|涨幅|升幅|上涨|降幅|跌幅|下降|下滑|下跌)/
const NEW = /(?:新|资|持|递)$/

const lastVerb = (window: string): { readonly word: string; readonly at: number } | null => {
  let last: { word: string; at: number } | null = null
  for (const match of window.matchAll(VERB)) last = { word: match[0], at: match.index }
  return last
}

/** 同比增长11%, 升至35%, 由25℃: which way a figure moved, and whether it is the step or an end of it. */
export const changeOf = (zone: Zone, draft: Draft, clause: number): Change | null => {
  const text = zone.folded
  const window = text.slice(clause, draft.start)
  const from = FROM.test(window) ? MOVED.exec(text.slice(draft.end, draft.end + 20)) : null
  if (from) return fromChange(from[1] ?? '')
  const verb = lastVerb(window)
  if (!verb) return afterwards(zone, draft)
  const between = window.slice(verb.at + verb.word.length)
  const known = verbs.get(verb.word)
  if (!known || !LIGHT.test(between) || NEW.test(window.slice(0, verb.at))) return afterwards(zone, draft)
  const toward = known.noun ? false : TOWARD.test(between)
  const start = clause + verb.at
  return {
    direction: known.direction,
    role: toward ? 'to' : 'delta',
    verb: part(zone, start, start + verb.word.length),
  }
}

const UP = /^[升增提扩涨]|上/
const fromChange = (word: string): Change | null => {
  if (word === '调整' || word === '变') return null
  return { direction: UP.test(word) ? 'up' : 'down', role: 'from' }
}

const afterwards = (zone: Zone, draft: Draft): Change | null => {
  if (draft.kind !== 'percent' && draft.kind !== 'percentagePoint') return null
  const match = AFTERWARDS.exec(zone.folded.slice(draft.end, draft.end + 16))
  const known = match ? verbs.get(match[1] ?? '') : undefined
  if (!match || !known) return null
  const end = draft.end + match[0].length
  return { direction: known.direction, role: 'delta', verb: part(zone, end - (match[1]?.length ?? 0), end) }
}

const bases = comparisons.map(([basis, pattern]) => [basis, new RegExp(pattern)] as const)

/** 同比, 环比, 较上年同期: what a change is measured against. */
export const comparisonOf = (zone: Zone, draft: Draft, clause: number): Comparison | null => {
  const text = zone.folded
  const window = text.slice(clause, Math.min(clauseEnd(text, draft.end), draft.end + 10))
  for (const [basis, pattern] of bases) {
    const match = pattern.exec(window)
    if (match) return { basis, cue: part(zone, clause + match.index, clause + match.index + match[0].length) }
  }
  return null
}
