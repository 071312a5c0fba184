import type { Granularity } from '../entity.ts'
import { addDays, addMonths, type Day, daysInMonth, pad } from './calendar.ts'
import type { DateFields } from './date-fields.ts'
import { monday, nthOfMonth, type Resolution, reckonMonth, type Setting } from './date-point.ts'

export const iso = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`

/** A closed stretch of days. */
export type Stretch = {
  readonly start: string
  readonly end: string
  readonly granularity: Granularity
  readonly resolution: Resolution
}

export const months = (year: number, first: number, last: number): { start: string; end: string } => {
  return { start: `${year}-${pad(first)}-01`, end: `${year}-${pad(last)}-${daysInMonth(year, last)}` }
}

/** Halves, quarters, ten-day thirds, weeks, decades and centuries, which EDTF writes as intervals. */
export const stretchOf = (fields: DateFields, setting: Setting): Stretch | 'unknown' | null => {
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
  const base = reckonMonth(lookingBack(fields, setting), setting)
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

/** A stretch of no named year that has not yet begun, or that is told as past, is of last year: 四季度 in January. */
const lookingBack = (fields: DateFields, { anchor, memory }: Setting): DateFields => {
  const named = fields.year !== undefined || (memory.fresh && memory.last?.year !== undefined)
  if (!anchor || named || fields.month !== undefined) return fields
  return anchor.month <= lastMonthOfLooking(fields) ? { ...fields, year: { offset: -1, from: 'anchor' } } : fields
}

/** The last month in which the stretch means last year's. */
const lastMonthOfLooking = ({ half, quarter, firstMonths }: DateFields): number => {
  if (half !== undefined) return half
  if (firstMonths !== undefined) return firstMonths - 4
  if (quarter === undefined || 'offset' in quarter) return 0
  return quarter.last - 1
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
