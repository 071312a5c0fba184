import type { Granularity } from '../entity.ts'
import {
  addDays,
  addMinutes,
  addMonths,
  type Civil,
  type Day,
  daysInMonth,
  isDate,
  pad,
  toEdtf,
  weekdayOf,
} from './calendar.ts'
import type { DateExpression, Reach } from './date-scan.ts'
import type { Counted, DateFields } from './date-token.ts'
import { dayParts, events } from './date-words.ts'

/** What was named before: the last point, and the last stretch of a year that 去年同期 may mean. */
export type Memory = {
  readonly last: Civil | null
  /** Year or month were said, in this sentence. */
  readonly fresh: boolean
  readonly period: DateFields | null
}

export type Reckoned = {
  readonly value: string | null
  readonly start: string | null
  readonly end: string | null
  readonly granularity: Granularity
  readonly resolution: 'explicit' | 'anchored' | 'carried' | 'unresolved'
  readonly memory: Memory
}

type Setting = { readonly anchor: (Civil & Day) | null; readonly memory: Memory }
type Resolution = Reckoned['resolution']
type Point = { readonly civil: Civil; readonly resolution: Resolution }

const reckonYear = (year: Counted, { anchor, memory }: Setting): Point => {
  if (typeof year === 'number') return { civil: { year }, resolution: 'explicit' }
  if (year.from === 'last' && memory.last?.year !== undefined) {
    return { civil: { year: memory.last.year + year.offset }, resolution: 'carried' }
  }
  return anchor
    ? { civil: { year: anchor.year + year.offset }, resolution: 'anchored' }
    : { civil: {}, resolution: 'unresolved' }
}

/** The year of a month that is named alone. News looks back: in January, 12月 was last year's. */
const yearOfMonth = (month: number | undefined, { anchor, memory }: Setting): Point => {
  if (memory.fresh && memory.last?.year !== undefined)
    return { civil: { year: memory.last.year }, resolution: 'carried' }
  if (anchor) {
    const back = month !== undefined && month - anchor.month > 9 ? 1 : 0
    return { civil: { year: anchor.year - back }, resolution: 'anchored' }
  }
  if (memory.last?.year !== undefined) return { civil: { year: memory.last.year }, resolution: 'carried' }
  return { civil: {}, resolution: 'unresolved' }
}

const reckonMonth = (fields: DateFields, setting: Setting): Point => {
  const { month } = fields
  if (month === undefined || typeof month === 'number') {
    const year = fields.year === undefined ? yearOfMonth(month, setting) : reckonYear(fields.year, setting)
    return { ...year, civil: { ...year.civil, ...(month !== undefined && { month }) } }
  }
  const { anchor, memory } = setting
  const from = month.from === 'last' && memory.last?.month !== undefined ? memory.last : anchor
  if (from?.year === undefined || from.month === undefined) return { civil: {}, resolution: 'unresolved' }
  const there = addMonths({ year: from.year, month: from.month, day: 1 }, month.offset)
  return { civil: { year: there.year, month: there.month }, resolution: from === anchor ? 'anchored' : 'carried' }
}

const asDay = (civil: Civil | null): Day | null =>
  civil?.year === undefined || civil.month === undefined || civil.day === undefined
    ? null
    : { year: civil.year, month: civil.month, day: civil.day }

const NEAR = 10

/** 25日: of the month that was named, else of the publication's; a day far ahead was last month's. */
const reckonDay = (day: number, { anchor, memory }: Setting): Point => {
  if (memory.last?.month !== undefined && (memory.fresh || !anchor)) {
    const { year, month } = memory.last
    return { civil: { ...(year !== undefined && { year }), month, day }, resolution: 'carried' }
  }
  if (!anchor) return { civil: { day }, resolution: 'unresolved' }
  const back = day - anchor.day > NEAR ? -1 : 0
  const there = addMonths({ year: anchor.year, month: anchor.month, day: 1 }, back)
  return { civil: { year: there.year, month: there.month, day }, resolution: 'anchored' }
}

const reckonCountedDay = (day: { offset: number; from: 'anchor' | 'last' }, { anchor, memory }: Setting): Point => {
  const named = day.from === 'last' ? asDay(memory.last) : null
  if (named) return { civil: addDays(named, day.offset), resolution: 'carried' }
  if (day.from === 'last' && day.offset === 0 && memory.last?.day !== undefined) {
    const { year, month, day: same } = memory.last
    return {
      civil: { ...(year !== undefined && { year }), ...(month !== undefined && { month }), day: same },
      resolution: 'carried',
    }
  }
  return anchor
    ? { civil: addDays(anchor, day.offset), resolution: 'anchored' }
    : { civil: {}, resolution: 'unresolved' }
}

const monday = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

const reckonWeekday = (fields: DateFields, setting: Setting): Point => {
  const { anchor } = setting
  if (!anchor) return { civil: {}, resolution: 'unresolved' }
  const offset = fields.week !== undefined && 'offset' in fields.week ? fields.week.offset : 0
  return { civil: addDays(monday(anchor), offset * 7 + (fields.weekday ?? 1) - 1), resolution: 'anchored' }
}

/** The nth weekday of a month, or of January where only the year is named. */
const nthOfMonth = ({ year, month }: Civil, weekday: number, nth: number): Day | null => {
  if (year === undefined) return null
  const first = { year, month: month ?? 1, day: 1 }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

const parts = new Map(dayParts.flatMap((row) => row[0].split(' ').map((word) => [word, row] as const)))
const partOf = (part: string | undefined) => (part === undefined ? undefined : parts.get(part))

/** 下午3点 is 15, 晚上12点 is the next day's 0. */
const withTime = (civil: Civil, fields: DateFields, part: string | undefined): Civil => {
  if (fields.hour === undefined) return civil
  const [, first = 0, , noon = false] = partOf(part) ?? []
  const late = first >= 18
  const raw = noon && fields.hour < 12 && !(first === 11 && fields.hour > 9) ? fields.hour + 12 : fields.hour
  const next = raw === 24 || (raw === 12 && late)
  const day = next ? asDay(civil) : null
  return {
    ...(day ? addDays(day, 1) : civil),
    hour: next ? 0 : raw,
    ...(fields.minute !== undefined && { minute: fields.minute }),
    ...(fields.second !== undefined && { second: fields.second }),
  }
}

const pointOf = (fields: DateFields, setting: Setting): Point => {
  if (fields.weekday !== undefined && fields.day === undefined && fields.nthWeekday === undefined)
    return reckonWeekday(fields, setting)
  const month = fields.month !== undefined || fields.year !== undefined ? reckonMonth(fields, setting) : null
  if (fields.nthWeekday !== undefined && fields.weekday !== undefined) {
    const base = month ?? reckonMonth(fields, setting)
    const day = nthOfMonth(base.civil, fields.weekday, fields.nthWeekday)
    return day ? { civil: day, resolution: base.resolution } : { civil: {}, resolution: 'unresolved' }
  }
  if (typeof fields.day === 'number') {
    if (!month || fields.month === undefined) return reckonDay(fields.day, setting)
    return { ...month, civil: leap({ ...month.civil, day: fields.day }) }
  }
  if (fields.day !== undefined) return reckonCountedDay(fields.day, setting)
  if (month) return month
  return { civil: {}, resolution: 'unresolved' }
}

// 2月29日 without a year is of the last year that had one.
const leap = (civil: Civil): Civil => {
  if (civil.month !== 2 || civil.day !== 29 || civil.year === undefined) return civil
  let { year } = civil
  while (!isDate(year, 2, 29)) year--
  return { ...civil, year }
}

const iso = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`

type Stretch = {
  readonly start: string
  readonly end: string
  readonly granularity: Granularity
  readonly resolution: Resolution
}

const months = (year: number, first: number, last: number): { start: string; end: string } => {
  return { start: `${year}-${pad(first)}-01`, end: `${year}-${pad(last)}-${daysInMonth(year, last)}` }
}

/** Halves, quarters, ten-day thirds, weeks, decades and centuries, which EDTF writes as intervals. */
const stretchOf = (fields: DateFields, setting: Setting): Stretch | 'unknown' | null => {
  const hasStretch =
    fields.half ??
    fields.quarter ??
    fields.firstMonths ??
    fields.third ??
    fields.week ??
    fields.decade ??
    fields.century
  if (hasStretch === undefined || fields.weekday !== undefined) return null
  const { anchor } = setting
  if (fields.century !== undefined || fields.decade !== undefined) return ages(fields, anchor)
  if (fields.week !== undefined && 'offset' in fields.week) {
    if (!anchor) return 'unknown'
    const first = addDays(monday(anchor), fields.week.offset * 7)
    return { start: iso(first), end: iso(addDays(first, 6)), granularity: 'week', resolution: 'anchored' }
  }
  const base = reckonMonth(fields, setting)
  const { year, month } = base.civil
  if (fields.quarter !== undefined && 'offset' in fields.quarter) {
    if (!anchor) return 'unknown'
    const there = addMonths({ ...anchor, day: 1 }, fields.quarter.offset * 3)
    const first = Math.floor((there.month - 1) / 3) * 3 + 1
    return { ...months(there.year, first, first + 2), granularity: 'quarter', resolution: 'anchored' }
  }
  if (year === undefined) return 'unknown'
  if (fields.half !== undefined) {
    return { ...months(year, fields.half * 6 - 5, fields.half * 6), granularity: 'half', resolution: base.resolution }
  }
  if (fields.quarter !== undefined) {
    const { first, last } = fields.quarter
    return { ...months(year, first * 3 - 2, last * 3), granularity: 'quarter', resolution: base.resolution }
  }
  if (fields.firstMonths !== undefined) {
    const start = `${year}-01`
    return { start, end: `${year}-${pad(fields.firstMonths)}`, granularity: 'month', resolution: base.resolution }
  }
  if (fields.week !== undefined) {
    const first = nthOfMonth(base.civil, 1, fields.week.nth)
    return first
      ? { start: iso(first), end: iso(addDays(first, 6)), granularity: 'week', resolution: base.resolution }
      : null
  }
  if (month === undefined || fields.third === undefined) return 'unknown'
  const end = fields.third === 3 ? daysInMonth(year, month) : fields.third * 10
  const start = `${year}-${pad(month)}-${pad(fields.third * 10 - 9)}`
  return { start, end: `${year}-${pad(month)}-${pad(end)}`, granularity: 'day', resolution: base.resolution }
}

const ages = (fields: DateFields, anchor: Day | null): Stretch | 'unknown' => {
  const { century, decade } = fields
  const current = anchor ? Math.floor(anchor.year / 100) + 1 : null
  const resolution =
    typeof century === 'number' || (century === undefined && (decade ?? 0) > 1000) ? 'explicit' : 'anchored'
  // 80年代 without a century is the one a century of readers means.
  const index =
    typeof century === 'number'
      ? century
      : century === 'last'
        ? current && current - 1
        : century === 'this'
          ? current
          : 20
  if (index === null) return 'unknown'
  if (decade === undefined)
    return { start: `${index - 1}00-01-01`, end: `${index - 1}99-12-31`, granularity: 'century', resolution }
  const first = decade > 1000 ? decade : (index - 1) * 100 + decade
  return {
    start: `${first}-01-01`,
    end: `${first + 9}-12-31`,
    granularity: 'decade',
    resolution: century === undefined ? 'explicit' : resolution,
  }
}

const granularityOf = (fields: DateFields): Granularity => {
  if (fields.second !== undefined) return 'second'
  if (fields.minute !== undefined) return 'minute'
  if (fields.hour !== undefined) return 'hour'
  if (fields.part !== undefined) return 'part'
  if (fields.day !== undefined || fields.weekday !== undefined) return 'day'
  if (fields.month !== undefined) return 'month'
  return 'year'
}

/** First and last day, or the minute itself, of a point. */
const boundsOf = (civil: Civil, part: string | undefined): { start: string | null; end: string | null } => {
  const { year, month, day, hour } = civil
  if (year === undefined) return { start: null, end: null }
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` }
  if (day === undefined) return months(year, month, month)
  if (hour !== undefined) return { start: toEdtf(civil), end: toEdtf(civil) }
  const hours = partOf(part)
  const date = iso({ year, month, day })
  return hours
    ? { start: `${date}T${pad(hours[1])}:00`, end: `${date}T${pad(hours[2])}:59` }
    : { start: date, end: date }
}

const remember = (civil: Civil, period: DateFields | null): Memory => ({ last: civil, fresh: true, period })

const unresolved = (granularity: Granularity, memory: Memory): Reckoned => {
  return { value: null, start: null, end: null, granularity, resolution: 'unresolved', memory }
}

const single = (fields: DateFields, setting: Setting): Reckoned => {
  const { memory } = setting
  if (fields.event !== undefined) return named(fields, fields.event, setting)
  if (fields.samePeriod) return samePeriod(fields, setting)
  if (fields.recurring) return recurring(fields, memory)
  const stretch = stretchOf(fields, setting)
  if (stretch === 'unknown') return unresolved(coarse(fields), memory)
  if (stretch) {
    const { start, end, granularity, resolution } = stretch
    const year = Number(start.slice(0, 4))
    const isPeriod = granularity === 'half' || granularity === 'quarter' || granularity === 'month'
    return {
      value: `${start}/${end}`,
      start,
      end,
      granularity,
      resolution,
      memory: remember({ year }, isPeriod ? fields : memory.period),
    }
  }
  if (fields.season !== undefined) return seasonal(fields, setting)
  return pointed(fields, setting)
}

const recurring = (fields: DateFields, memory: Memory): Reckoned => {
  const hour = fields.hour === undefined ? '' : `T${pad(withTime({}, fields, fields.part).hour ?? 0)}`
  const minute = fields.minute === undefined ? '' : `:${pad(fields.minute)}`
  return {
    ...unresolved('day', memory),
    value: `XXXX-WXX-${fields.weekday ?? 1}${hour}${minute}`,
    resolution: 'explicit',
  }
}

const coarse = (fields: DateFields): Granularity => {
  if (fields.half !== undefined) return 'half'
  if (fields.quarter !== undefined) return 'quarter'
  if (fields.week !== undefined) return 'week'
  return fields.century !== undefined ? 'century' : 'day'
}

const pointed = (fields: DateFields, setting: Setting): Reckoned => {
  const timeOnly =
    fields.hour !== undefined && fields.day === undefined && fields.weekday === undefined && fields.month === undefined
  const edgeOnly = fields.edge !== undefined && fields.month === undefined && fields.year === undefined
  const point = timeOnly ? dayOfTime(setting) : edgeOnly ? edgeOf(setting) : pointOf(fields, setting)
  const civil = withTime(point.civil, fields, fields.part)
  const granularity = granularityOf(fields)
  const bare = timeOnly && civil.day === undefined
  const known = civil.year !== undefined || civil.month !== undefined || civil.day !== undefined
  const value = bare ? timeOf(civil) : known ? toEdtf(civil) : null
  const day = asDay(civil)
  const bounds =
    day && !isDate(day.year, day.month, day.day) ? { start: null, end: null } : boundsOf(civil, fields.part)
  return {
    value,
    ...bounds,
    granularity,
    resolution: point.resolution,
    memory: remember(point.civil, setting.memory.period),
  }
}

const timeOf = ({ hour, minute, second }: Civil): string =>
  [hour, minute, second]
    .filter((part) => part !== undefined)
    .map((part) => pad(part))
    .join(':')

const dayOfTime = (setting: Setting): Point => {
  const { anchor, memory } = setting
  if (memory.fresh && memory.last?.day !== undefined) {
    const { hour: _, minute: __, second: ___, ...day } = memory.last
    return { civil: day, resolution: 'carried' }
  }
  return anchor
    ? { civil: { year: anchor.year, month: anchor.month, day: anchor.day }, resolution: 'anchored' }
    : { civil: {}, resolution: 'unresolved' }
}

const edgeOf = ({ anchor }: Setting): Point =>
  anchor ? { civil: { year: anchor.year }, resolution: 'anchored' } : { civil: {}, resolution: 'unresolved' }

const seasonal = (fields: DateFields, setting: Setting): Reckoned => {
  const { civil, resolution } = reckonMonth(fields, setting)
  if (civil.year === undefined) return unresolved('season', setting.memory)
  const value = `${civil.year}-${fields.season}`
  return {
    value,
    start: null,
    end: null,
    granularity: 'season',
    resolution,
    memory: remember(civil, setting.memory.period),
  }
}

/** 今年双11 is of 2025; a day that falls on the same date each year is that date. */
const named = (fields: DateFields, event: string, setting: Setting): Reckoned => {
  const [, , month, day] = events.find(([, name]) => name === event) ?? []
  if (fields.year === undefined && (month === undefined || !setting.anchor)) return unresolved('event', setting.memory)
  const { civil, resolution } = reckonMonth(
    { ...(fields.year !== undefined && { year: fields.year }), ...(month !== undefined && { month }) },
    setting,
  )
  if (civil.year === undefined) return unresolved('event', setting.memory)
  const memory = remember({ year: civil.year }, setting.memory.period)
  if (month === undefined || day === undefined) {
    return { value: String(civil.year), start: null, end: null, granularity: 'event', resolution, memory }
  }
  const value = iso({ year: civil.year, month, day })
  return { value, start: value, end: value, granularity: 'event', resolution, memory }
}

/** 去年同期 is that year's stretch of the one that was named last. */
const samePeriod = (fields: DateFields, setting: Setting): Reckoned => {
  const { period } = setting.memory
  const year = reckonYear(fields.year ?? { offset: -1, from: 'anchor' }, setting)
  if (!period || year.civil.year === undefined) {
    const { samePeriod: _, ...rest } = fields
    return { ...pointed(rest, setting), memory: setting.memory }
  }
  const shifted = { ...period, year: year.civil.year }
  const last = (period as { readonly until?: DateFields }).until
  const there = last ? ranged({ ...shifted }, last, setting) : single(shifted, setting)
  return { ...there, resolution: year.resolution, memory: setting.memory }
}

const inherit = (second: DateFields, first: Civil, fields: DateFields): DateFields => {
  const year = second.year === undefined && first.year !== undefined ? { year: first.year } : {}
  const hasDay = second.day !== undefined || second.weekday !== undefined
  const sameMonth =
    second.month === undefined &&
    (hasDay || second.hour !== undefined) &&
    first.month !== undefined &&
    typeof second.day !== 'object'
  const month = sameMonth && first.month !== undefined ? { month: first.month } : {}
  const sameDay = second.hour !== undefined && !hasDay && second.month === undefined && first.day !== undefined
  const day = sameDay && first.day !== undefined ? { day: first.day } : {}
  const part =
    second.part === undefined && second.hour !== undefined && fields.part !== undefined ? { part: fields.part } : {}
  return { ...second, ...year, ...month, ...day, ...part }
}

const ranged = (first: DateFields, second: DateFields, setting: Setting): Reckoned => {
  const from = single(withUnit(first, second), setting)
  const base = from.memory.last ?? {}
  const to = single(inherit(second, base, first), { ...setting, memory: { ...from.memory, fresh: true } })
  const period = { ...first, until: second }
  const memory = {
    ...from.memory,
    ...to.memory,
    period: first.month !== undefined && second.day === undefined ? period : to.memory.period,
  }
  const alike = from.granularity === to.granularity && first.edge === undefined && second.edge === undefined
  const short = alike && to.granularity !== 'year' && from.value !== null && to.value !== null
  const clock = to.granularity === 'hour' || from.granularity === 'hour'
  const left = clock ? toMinute(from.value) : short ? from.value : from.start
  const right = clock ? toMinute(to.value) : short ? to.value : to.end
  const value = left === null || right === null ? null : `${left}/${right}`
  return {
    value,
    start: from.start,
    end: to.end,
    granularity: finer(from.granularity, to.granularity),
    resolution: from.resolution,
    memory,
  }
}

const FINENESS: readonly Granularity[] = [
  'second',
  'minute',
  'hour',
  'part',
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
]
const finer = (a: Granularity, b: Granularity): Granularity => (FINENESS.indexOf(a) < FINENESS.indexOf(b) ? a : b)

const HOUR_END = /T\d\d$/
const toMinute = (value: string | null): string | null =>
  value !== null && HOUR_END.test(value) ? `${value}:00` : value

// 2019年5日至8日 says its month once, 1985到89年 its unit.
const withUnit = (first: DateFields, second: DateFields): DateFields => {
  const year =
    first.year === undefined && typeof second.year === 'number' && first.month !== undefined
      ? { year: second.year }
      : {}
  return { ...first, ...year }
}

const reaching = (reach: Reach, setting: Setting): Reckoned => {
  const { anchor, memory } = setting
  const granularity = reach.unit === 'week' || reach.unit === 'day' ? 'day' : reach.unit
  if (!anchor) return unresolved(granularity, memory)
  if (reach.toward === 'ago') {
    const year = anchor.year - reach.count
    return {
      value: String(year),
      start: `${year}-01-01`,
      end: `${year}-12-31`,
      granularity: 'year',
      resolution: 'anchored',
      memory,
    }
  }
  const sign = reach.toward === 'past' ? -1 : 1
  if (reach.unit === 'hour' || reach.unit === 'minute') {
    if (anchor.hour === undefined) return unresolved(granularity, memory)
    const there = toEdtf(addMinutes(anchor, sign * reach.count * (reach.unit === 'hour' ? 60 : 1)))
    const here = toEdtf(anchor)
    const [start, end] = sign < 0 ? [there, here] : [here, there]
    return { value: `${start}/${end}`, start, end, granularity, resolution: 'anchored', memory }
  }
  const there =
    reach.unit === 'year' || reach.unit === 'month'
      ? addMonths(anchor, sign * reach.count * (reach.unit === 'year' ? 12 : 1))
      : addDays(anchor, sign * reach.count * (reach.unit === 'week' ? 7 : 1))
  const [start, end] = sign < 0 ? [iso(there), iso(addDays(anchor, -1))] : [iso(anchor), iso(addDays(there, -1))]
  return { value: `${start}/${end}`, start, end, granularity, resolution: 'anchored', memory }
}

/** Reckons one expression from the publication time and from what was named before it. */
export const reckon = (expression: DateExpression, anchor: (Civil & Day) | null, memory: Memory): Reckoned => {
  const setting = { anchor, memory }
  if (expression.reach) return reaching(expression.reach, setting)
  if (expression.second) return ranged(expression.first, expression.second, setting)
  const reckoned = single(expression.first, setting)
  const { month, half, quarter } = expression.first
  const period =
    month !== undefined && expression.first.day === undefined && expression.first.hour === undefined
      ? expression.first
      : null
  if (half !== undefined || quarter !== undefined || !period) return reckoned
  return { ...reckoned, memory: { ...reckoned.memory, period } }
}
