import type { Granularity } from '../entity.ts'
import { type Civil, isDate, pad, toEdtf } from './calendar.ts'
import type { DateFields } from './date-fields.ts'
import {
  asDay,
  type Memory,
  type Period,
  type Point,
  partOf,
  pointOf,
  type Resolution,
  reckonMonth,
  type Setting,
  withTime,
} from './date-point.ts'
import { iso, months, stretchOf } from './date-stretch.ts'
import { events } from './date-words.ts'

/** A date with its value and its closed interval, and what is remembered of it. */
export type Reckoned = {
  readonly value: string | null
  readonly start: string | null
  readonly end: string | null
  readonly granularity: Granularity
  readonly resolution: Resolution
  readonly memory: Memory
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

const remember = (civil: Civil, period: Period | null): Memory => ({ last: civil, fresh: true, period })

export const unresolved = (granularity: Granularity, memory: Memory): Reckoned => {
  return { value: null, start: null, end: null, granularity, resolution: 'unresolved', memory }
}

export const single = (fields: DateFields, setting: Setting): Reckoned => {
  const { memory } = setting
  if (fields.event !== undefined) return named(fields, fields.event, setting)
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

export const pointed = (written: DateFields, setting: Setting): Reckoned => {
  const ofMonth = written.edgeOf !== undefined && written.month === undefined
  const fields: DateFields = ofMonth ? { ...written, month: { offset: 0, from: 'anchor' } } : written
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

/** An hour alone has its `T`: two digits alone are a century. */
const timeOf = ({ hour, minute, second }: Civil): string =>
  (minute === undefined ? 'T' : '') +
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
