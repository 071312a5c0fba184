import type { DateEntity } from '../entity.ts'
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

/** All dates of the text at once, since 25日 and 去年同期 depend on what was named before. */
const tell = ({ zones, anchor }: Surroundings): Told['zones'] => {
  const known = tales.get(zones)
  if (known && known.anchor === anchor) return known.zones
  const here = readAnchor(anchor)
  let memory: Memory = { last: null, fresh: false, period: null }
  const told = zones.map((zone, index) => {
    const expressions = datesIn({ zones, index })
    if (expressions.length === 0) return []
    memory = { ...memory, fresh: false }
    let from = 0
    return expressions.map((expression) => {
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

const ZONES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/(?:当地时间|当地)\s?$/, '当地时间'],
  [/北京时间\s?$/, '北京时间'],
  [/美东时间\s?$/, '美东时间'],
  [/格林尼治时间\s?$/, '格林尼治时间'],
]
const RECURRING = /(?:常年|每年|历年)(?:的|同期)?$/
const MODIFIERS: readonly (readonly [pattern: RegExp, modifier: NonNullable<DateEntity['modifier']>])[] = [
  [/^(?:以前|之前|前)(?!往|后|来|景|[三两二十])/, 'before'],
  [/^(?:以后|之后|后)(?!来|续|台|者)/, 'after'],
  [/^(?:以来|起|开始|至今)/, 'since'],
  [/^(?:止|为止)/, 'until'],
  [/^(?:左右|前后|许)/, 'around'],
]
const UNTIL = /(?:截至|截止|截止到)\s?$/
const EDGES = { beginning: 'beginning', end: 'end', middle: 'around' } as const

const modifierOf = (folded: string, { start, end, first, second }: DateExpression): DateEntity['modifier'] | null => {
  const edge = (second ?? first).edge
  if (edge) return EDGES[edge]
  if (UNTIL.test(folded.slice(Math.max(0, start - 4), start))) return 'until'
  return MODIFIERS.find(([pattern]) => pattern.test(folded.slice(end, end + 4)))?.[1] ?? null
}

const toEntity = (zone: Zone, { expression, reckoned }: Dated): DateEntity => {
  const { memory: _, value, start, end, granularity, resolution } = reckoned
  const before = zone.folded.slice(Math.max(0, expression.start - 6), expression.start)
  const modifier = modifierOf(zone.folded, expression)
  const timezone = ZONES.find(([pattern]) => pattern.test(before))?.[1]
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
    ...((expression.first.recurring || RECURRING.test(before)) && { recurring: true }),
    ...(timezone !== undefined && { timezone }),
  }
}

export const dates = defineRecogniser({
  id: 'date/calendar',
  why: 'dates, times and stretches of the calendar, reckoned from the publication time',
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
