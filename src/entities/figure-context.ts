import type { Bound, Change, Comparison } from '../entity.ts'
import { lexicon, wordAt, wordBefore } from '../lexicon/match.ts'
import type { Part } from '../span.ts'
import { boundsAfter, boundsBefore, boundsBeforeScale, changes, comparisons, limited } from './cues.ts'
import type { Zone } from './define.ts'
import { clauseEnd, clauseStart, type Draft } from './figure-draft.ts'
import { characterSet } from './lookup.ts'
import { part } from './zone.ts'

const rows = (table: readonly (readonly [bound: Bound, words: string])[]) =>
  lexicon(table.flatMap(([bound, words]) => words.split(' ').map((word) => [word, bound] as const)))

const before = rows(boundsBefore)
const after = rows(boundsAfter)
// 超过了, 约为, 至少达: what may stand between such a word and the figure.
const LINK = /(?:了|为|到|达|达到|人民币)?[\s"“]{0,2}$/
const LINKS = '了为到达币 "“'
const SPLIT_BOUND = /^的?[诉来伏]/
const LIMITED = new RegExp(limited.join('|'))

// 买超 and 英超 are nouns; 不过百元 and 经过百年 exceed nothing.
const NAMES_OF_EXCESS = /[买卖買賣英中西意]/
const SCALE = /[百千万亿]/
const OTHER_PAST = /[不通经见闯度走跑去网]/

const cueBefore = (text: string, end: number): readonly [word: string, bound: Bound, end: number] | null => {
  const close = wordBefore(before, text, end)
  if (close?.[0] === '超' && NAMES_OF_EXCESS.test(text.charAt(end - 2))) return null
  const scaled = close ? undefined : boundsBeforeScale[text.charAt(end - 1)]
  if (scaled !== undefined && SCALE.test(text.charAt(end)) && !OTHER_PAST.test(text.charAt(end - 2)))
    return [text.charAt(end - 1), scaled, end]
  if (close) return [...close, end]
  if (!LINKS.includes(text.charAt(end - 1))) return null
  const link = LINK.exec(text.slice(Math.max(0, end - 5), end))?.[0].length ?? 0
  const far = link > 0 ? wordBefore(before, text, end - link) : undefined
  return far ? [...far, end - link] : null
}

const cueAfter = (text: string, at: number): readonly [word: string, bound: Bound, start: number] | null => {
  const start = text.charAt(at) === '的' ? at + 1 : at
  const found = wordAt(after, text, start)
  return found && !SPLIT_BOUND.test(text.slice(start + found[0].length, start + found[0].length + 2))
    ? [...found, start]
    : null
}

/** Words around a figure that set its bound, and the bound they set. */
export const boundsOf = (zone: Zone, draft: Draft): { readonly bound: Bound; readonly boundCue: readonly Part[] } => {
  const text = zone.folded
  const left = cueBefore(text, draft.start)
  const right = cueAfter(text, draft.end)
  const bound = right?.[1] ?? left?.[1]
  if (bound !== undefined) {
    const cues = [
      left && part(zone, left[2] - left[0].length, left[2]),
      right && part(zone, right[2], right[2] + right[0].length),
    ]
    return { bound, boundCue: cues.filter((cue) => cue !== null) }
  }
  if (draft.surplus) return { bound: 'gt', boundCue: [] }
  if (text.endsWith('高达', draft.start) && LIMITED.test(text.slice(clauseStart(text, draft.start), draft.start))) {
    return { bound: 'lte', boundCue: [part(zone, draft.start - 2, draft.start)] }
  }
  return { bound: 'exact', boundCue: [] }
}

type Verb = { readonly direction: 'up' | 'down'; readonly noun: boolean }
const verbs = lexicon<Verb>(
  changes.flatMap(([direction, noun, words]) => words.split(' ').map((word) => [word, { direction, noun }] as const)),
)
const verbInitials = characterSet([...verbs.byFirst.keys()].join(''))
// What may stand between 增长 and its figure: light words, other figures of the same list.
const LIGHT = /^[了率速幅度约近为仅却则分别高达到超过逾将已至少不足大接 \d.,%和、及与个百点万亿元台辆件人次"“:]*$/
const TOWARD = /^(?:至|到|为|成)|(?:至|到)(?:了|约|近)?$/
const FROM = /[由从][^,。;]{0,12}$/
const MOVED = /^[^,。;]{0,10}?([升增提扩涨降减跌缩]|上调|下调|上涨|下滑|调整|变)[^,。;\d]{0,4}?[至到为]/
const AFTERWARDS =
  /^(?:以上|左右|以下)?的?(?:[年月季周日]?[同环]比)?(增长|增速|增幅|涨幅|升幅|上涨|降幅|跌幅|下降|下滑|下跌)/
const NEW = /[新资持]/

type VerbAt = { readonly word: string; readonly known: Verb; readonly at: number }

/** The last verb of the clause, the longest where one ends within another. */
const lastVerb = (text: string, from: number, to: number): VerbAt | null => {
  for (let at = to - 1; at >= from; at--) {
    if (verbInitials[text.charCodeAt(at)] !== 1) continue
    const found = wordAt(verbs, text, at)
    if (!found || at + found[0].length > to) continue
    const longer = at > from ? wordAt(verbs, text, at - 1) : undefined
    const covers = longer && longer[0].length > found[0].length && longer[0].length + at - 1 <= to
    if (longer && covers) return { word: longer[0], known: longer[1], at: at - 1 }
    return { word: found[0], known: found[1], at }
  }
  return null
}

/** 同比增长11%, 升至35%, 由25℃: which way a figure moved, and whether it is the step or an end of it. */
export const changeOf = (zone: Zone, draft: Draft, clause: number): Change | null => {
  const text = zone.folded
  const start = Math.max(clause, draft.start - 15)
  const from = FROM.test(text.slice(start, draft.start)) ? MOVED.exec(text.slice(draft.end, draft.end + 20)) : null
  if (from) return fromChange(from[1] ?? '')
  const verb = lastVerb(text, clause, draft.start)
  if (!verb || NEW.test(text.charAt(verb.at - 1))) return afterwards(zone, draft)
  const end = verb.at + verb.word.length
  const between = text.slice(end, draft.start)
  if (between.length > 32 || !LIGHT.test(between)) return afterwards(zone, draft)
  const toward = !verb.known.noun && TOWARD.test(between)
  return { direction: verb.known.direction, role: toward ? 'to' : 'delta', verb: part(zone, verb.at, end) }
}

const UP = /^[升增提扩涨]|上/
const fromChange = (word: string): Change | null => {
  if (word === '调整' || word === '变') return null
  return { direction: UP.test(word) ? 'up' : 'down', role: 'from' }
}

const afterwards = (zone: Zone, draft: Draft): Change | null => {
  if (draft.kind !== 'percent' && draft.kind !== 'percentagePoint') return null
  const match = AFTERWARDS.exec(zone.folded.slice(draft.end, draft.end + 16))
  const known = match ? verbs.words.get(match[1] ?? '') : undefined
  if (!match || !known) return null
  const end = draft.end + match[0].length
  return { direction: known.direction, role: 'delta', verb: part(zone, end - (match[1]?.length ?? 0), end) }
}

const bases = comparisons.map(([basis, pattern]) => [basis, new RegExp(pattern)] as const)
const ANY_BASIS = /[同环]比|[较比按]|[年月季]增|今年以来|年初|[高低好逊超]于?.{0,6}[预平均]|[与和同]?[上去前]/

/** 同比, 环比, 较上年同期: what a change is measured against. */
export const comparisonOf = (zone: Zone, draft: Draft, clause: number): Comparison | null => {
  const text = zone.folded
  const window = text.slice(clause, Math.min(clauseEnd(text, draft.end), draft.end + 10))
  if (!ANY_BASIS.test(window)) return null
  for (const [basis, pattern] of bases) {
    const match = pattern.exec(window)
    if (match) return { basis, cue: part(zone, clause + match.index, clause + match.index + match[0].length) }
  }
  return null
}
