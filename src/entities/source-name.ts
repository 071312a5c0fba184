import type { SourceEntity } from '../entity.ts'
import { roleOf } from '../lexicon/names.ts'
import type { Zone } from './define.ts'
import { kindsOfBodies, nobody, openers } from './source-cues.ts'
import { part } from './zone.ts'

/** Words as the alternatives of a pattern. */
export const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')
const OPENER = new RegExp(`^(?:${longestFirst(openers)})\\s?`)
const HEAD_DATE = /^(?:\d{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:至今|以来)?/
const NOBODY = new RegExp(`^(?:${longestFirst(nobody)})|(?:${longestFirst(nobody)})$|[的了着过]`)
const REPORTER = /》?记者$/
const REPORT = /(?<=..)(?:研报|研究报告)$/
const AT = /^@ ?/

/** Where a name stands in its zone. */
export type Stretch = { readonly start: number; readonly end: number }

/** A source that a sentence names. */
export const source = (
  zone: Zone,
  name: Stretch,
  cue: Stretch,
  otherwise: 'data' | 'media',
  extra: Partial<SourceEntity> = {},
): SourceEntity => {
  const { span, text } = part(zone, name.start, name.end)
  return {
    type: 'source',
    span,
    text,
    name: text.replace(BRACKETS, ''),
    role: roleOf(zone.folded.slice(name.start, name.end).replace(BRACKETS, ''), otherwise),
    relation: 'cited',
    scope: 'sentence',
    cue: part(zone, cue.start, cue.end),
    ...extra,
  }
}
export const BRACKETS = /[《》]/g

/** Cuts what stands before and after a name; null where nobody is named. */
export const clean = (text: string, { start, end }: Stretch): Stretch | null => {
  let from = start
  for (let cut = OPENER.exec(text.slice(from, end)); cut; cut = OPENER.exec(text.slice(from, end)))
    from += cut[0].length
  from += HEAD_DATE.exec(text.slice(from, end))?.[0].length ?? 0
  from += AT.exec(text.slice(from, end))?.[0].length ?? 0
  let to = end
  const reporter = REPORTER.exec(text.slice(from, to))
  if (reporter) to -= 2
  const report = text.charAt(to - 1) === '》' ? null : REPORT.exec(text.slice(from, to))
  if (report) to -= report[0].length
  if (text.charAt(from) === '《' && text.charAt(to - 1) === '》') {
    from++
    to--
  }
  while (to > from && text.charAt(to - 1) === ' ') to--
  while (from < to && text.charAt(from) === ' ') from++
  const name = text.slice(from, to)
  return name.length < 2 || NOBODY.test(name) || kindsOfBodies.includes(name) ? null : { start: from, end: to }
}
