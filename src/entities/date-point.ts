import type { DateEntity } from '../entity.ts'
import { addDays, addMonths, type Civil, type Day, isDate, weekdayOf } from './calendar.ts'
import type { Counted, DateFields } from './date-fields.ts'
import { dayParts } from './date-words.ts'

/** What was named before: the last point, and the last stretch of a year that 去年同期 may mean. */
export type Memory = {
  readonly last: Civil | null
  /** Year or month were said, in this sentence. */
  readonly fresh: boolean
  readonly period: Period | null
}

/** 上半年, or 1月至10月. */
export type Period = DateFields & { readonly until?: DateFields }

export type Setting = { readonly anchor: (Civil & Day) | null; readonly memory: Memory }

/** How a date came by its value. */
export type Resolution = DateEntity['resolution']

/** A point of time as far as it is known. */
export type Point = { readonly civil: Civil; readonly resolution: Resolution }

export const reckonYear = (year: Counted, { anchor, memory }: Setting): Point => {
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

export const reckonMonth = (fields: DateFields, setting: Setting): Point => {
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

export const asDay = (civil: Civil | null): Day | null =>
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

export const monday = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

const reckonWeekday = (fields: DateFields, setting: Setting): Point => {
  const { anchor } = setting
  if (!anchor) return { civil: {}, resolution: 'unresolved' }
  const offset = fields.week !== undefined && 'offset' in fields.week ? fields.week.offset : 0
  return { civil: addDays(monday(anchor), offset * 7 + (fields.weekday ?? 1) - 1), resolution: 'anchored' }
}

/** The nth weekday of a month, or of January where only the year is named. */
export const nthOfMonth = ({ year, month }: Civil, weekday: number, nth: number): Day | null => {
  if (year === undefined) return null
  const first = { year, month: month ?? 1, day: 1 }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

const parts = new Map(dayParts.flatMap((row) => row[0].split(' ').map((word) => [word, row] as const)))
export const partOf = (part: string | undefined) => (part === undefined ? undefined : parts.get(part))

/** 下午3点 is 15, 晚上12点 is the next day's 0. */
export const withTime = (civil: Civil, fields: DateFields, part: string | undefined): Civil => {
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

export const pointOf = (fields: DateFields, setting: Setting): Point => {
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
