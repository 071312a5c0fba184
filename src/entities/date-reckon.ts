import type { Granularity } from '../entity.ts'
import { addDays, addMinutes, addMonths, type Civil, type Day, toEdtf } from './calendar.ts'
import type { DateFields } from './date-fields.ts'
import { type Memory, reckonYear, type Setting } from './date-point.ts'
import type { DateExpression, Reach } from './date-scan.ts'
import { pointed, type Reckoned, single as reckonSingle, unresolved } from './date-single.ts'
import { iso } from './date-stretch.ts'

/** One date without a second one: its own reckoning, or the one of the same period. */
const single = (fields: DateFields, setting: Setting): Reckoned =>
  fields.samePeriod ? samePeriod(fields, setting) : reckonSingle(fields, setting)

/** 去年同期 is that year's stretch of the one that was named last. */
const samePeriod = (fields: DateFields, setting: Setting): Reckoned => {
  const { period } = setting.memory
  const year = reckonYear(fields.year ?? { offset: -1, from: 'anchor' }, setting)
  if (!period || year.civil.year === undefined) {
    const { samePeriod: _, ...rest } = fields
    return { ...pointed(rest, setting), memory: setting.memory }
  }
  const shifted = { ...period, year: year.civil.year }
  const { until } = period
  const there = until ? ranged(shifted, until, setting) : reckonSingle(shifted, setting)
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
  const from = single(withUnit(lookingBack(first, second, setting), second), setting)
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

/** 1—12月 in January was last year's. */
const lookingBack = (first: DateFields, second: DateFields, { anchor, memory }: Setting): DateFields => {
  const named =
    first.year !== undefined || second.year !== undefined || (memory.fresh && memory.last?.year !== undefined)
  if (!anchor || named || typeof first.month !== 'number' || typeof second.month !== 'number') return first
  const ahead = second.month - anchor.month
  const back = second.month >= first.month && ahead > (first.month === 1 && first.day === undefined ? 3 : 9)
  return back ? { ...first, year: { offset: -1, from: 'anchor' } } : first
}

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
