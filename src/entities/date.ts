import type { DateEntity } from '../entity.ts'
import { lexicon, wordAt, wordBefore } from '../lexicon/match.ts'
import { readAnchor } from './calendar.ts'
import type { Memory } from './date-point.ts'
import { reckon } from './date-reckon.ts'
import { type DateExpression, scanDates } from './date-scan.ts'
import type { Reckoned } from './date-single.ts'
import { defineRecogniser, type Surroundings, type Zone } from './define.ts'
import { perText } from './lookup.ts'
import { part } from './zone.ts'

const scans = perText((zones) => zones.map((zone) => (zone.kind === 'image' ? [] : scanDates(zone.folded))))

/** The dates of the zone that is read now, not reckoned. The numbers in them are no figures. */
export const datesIn = ({ zones, index }: Surroundings): readonly DateExpression[] => scans(zones)[index] ?? []

type Dated = { readonly expression: DateExpression; readonly reckoned: Reckoned }
type Told = { readonly anchor: string | undefined; readonly zones: readonly (readonly Dated[])[] }

const tales = new WeakMap<readonly Zone[], Told>()

const nothing: Memory = { last: null, fresh: false, period: null }

/** All dates of the text at once, since 25日 and 去年同期 depend on what was named before. */
const tell = ({ zones, anchor }: Surroundings): Told['zones'] => {
  const known = tales.get(zones)
  if (known && known.anchor === anchor) return known.zones
  const here = readAnchor(anchor)
  let memory = nothing
  const told = zones.map((zone, index) => {
    const expressions = datesIn({ zones, index })
    if (expressions.length === 0) return []
    memory = { ...memory, fresh: false }
    let from = 0
    return expressions.map((expression) => {
      if (AGAIN.test(zone.folded.slice(Math.max(0, expression.start - 4), expression.start))) {
        return { expression, reckoned: { ...reckon(expression, null, nothing), resolution: 'explicit' as const } }
      }
      const closed = memory.fresh && SENTENCE_END.test(zone.folded.slice(from, expression.start))
      const reckoned = reckon(expression, here, closed ? { ...memory, fresh: false } : memory)
      memory = reckoned.memory
      from = expression.end
      return { expression, reckoned }
    })
  })
  tales.set(zones, { anchor, zones: told })
  return told
}
const SENTENCE_END = /[。!?\n]/

const zones = lexicon(
  ['当地时间', '北京时间', '美东时间', '格林尼治时间', '东京时间', '伦敦时间'].map((name) => [name, name] as const),
)
const recurring = lexicon(['常年', '每年', '历年'].map((word) => [word, true] as const))
const modifiers = lexicon<NonNullable<DateEntity['modifier']>>([
  ...['以前', '之前', '前'].map((word) => [word, 'before'] as const),
  ...['以后', '之后', '后'].map((word) => [word, 'after'] as const),
  ...['以来', '起', '开始', '至今'].map((word) => [word, 'since'] as const),
  ...['止', '为止'].map((word) => [word, 'until'] as const),
  ...['左右', '前后', '许'].map((word) => [word, 'around'] as const),
])
// 前往, 后来, 起诉: the word goes on.
const GOES_ON = /^(?:前[往景一二两三四五六七八九十几\d台]|后[来续台者悔]|起[诉草源飞床跑步降航锚])/
/** 每年3月 is of every year: reckoned from nothing, and nothing is carried on from it. */
const AGAIN = /每[年月日天]的? ?$/
const until = lexicon(['截至', '截止', '截止到', '截至到'].map((word) => [word, true] as const))
const isRecurring = (folded: string, start: number): boolean =>
  wordBefore(recurring, folded, behind(folded, start)) !== undefined ||
  AGAIN.test(folded.slice(Math.max(0, start - 4), start))
const EDGES = { beginning: 'beginning', end: 'end', middle: 'around' } as const

const behind = (folded: string, at: number): number => (folded.charAt(at - 1) === ' ' ? at - 1 : at)

const modifierOf = (folded: string, { start, end, first, second }: DateExpression): DateEntity['modifier'] | null => {
  const edge = (second ?? first).edge
  if (edge) return EDGES[edge]
  if (wordBefore(until, folded, behind(folded, start))) return 'until'
  const found = wordAt(modifiers, folded, end)
  return found && !GOES_ON.test(folded.slice(end, end + 2)) ? found[1] : null
}

const toEntity = (zone: Zone, { expression, reckoned }: Dated): DateEntity => {
  const { memory: _, value, start, end, granularity, resolution } = reckoned
  const before = behind(zone.folded, expression.start)
  const modifier = modifierOf(zone.folded, expression)
  const timezone = wordBefore(zones, zone.folded, before)?.[1]
  return {
    type: 'date',
    ...part(zone, expression.start, expression.end),
    granularity,
    value,
    start,
    end,
    resolution,
    ...(modifier && { modifier }),
    ...(expression.first.event !== undefined && { event: expression.first.event }),
    ...((expression.first.recurring || isRecurring(zone.folded, expression.start)) && { recurring: true }),
    ...(timezone !== undefined && { timezone }),
  }
}

export const dates = defineRecogniser({
  id: 'date/calendar',
  why: 'Dates, times and stretches of the calendar, reckoned from the publication time.',
  list: 'dates',
  find: (zone, surroundings) => (tell(surroundings)[surroundings.index] ?? []).map((dated) => toEntity(zone, dated)),
  examples: [
    ['公司于2021年3月5日至4月8日停产检修', ['2021年3月5日至4月8日']],
    ['去年9月，昨日下午3点半，今年“双11”期间', ['去年9月', '昨日下午3点半', '今年“双11”期间']],
    ['二〇二二年上半年和前三季度', ['二〇二二年上半年', '前三季度']],
    ['1-8月出口增长，上周三回落', ['1-8月', '上周三']],
    ['過去十年，當晚8點許', ['過去十年', '當晚8點許']],
  ],
  spares: [
    '今日头条上线新功能',
    '一点都不贵',
    '三年来',
    '请致电888-000-9999',
    '五角大楼',
    '21世纪经济报道',
    '3日游产品',
    '周期股',
  ],
})
