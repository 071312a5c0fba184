/** A point of local civil time, as far as it is known. */
export type Civil = {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
}

export type Day = { readonly year: number; readonly month: number; readonly day: number }

const DAY_MS = 86_400_000
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::(\d\d))?)?)?/

/** Reads an ISO date or date-time as the clock on the wall says it: an offset is not applied. Null if it is none. */
export const readAnchor = (iso: string | undefined): (Civil & Day) | null => {
  const match = iso === undefined ? null : ISO.exec(iso)
  if (!match) return null
  const [, year, month, day, hour, minute, second] = match
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(hour !== undefined && { hour: Number(hour) }),
    ...(minute !== undefined && { minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
  }
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const addDays = ({ year, month, day }: Day, days: number): Day => fromEpoch(Date.UTC(year, month - 1, day) + days * DAY_MS)

export const addMonths = ({ year, month, day }: Day, months: number): Day => {
  const index = year * 12 + month - 1 + months
  const there = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  return { ...there, day: Math.min(day, daysInMonth(there.year, there.month)) }
}

/** The point `minutes` before or after, to the second where that is known. */
export const addMinutes = (at: Civil & Day, minutes: number): Civil & Day => {
  const ms = Date.UTC(at.year, at.month - 1, at.day, at.hour ?? 0, at.minute ?? 0, at.second ?? 0) + minutes * 60_000
  const date = new Date(ms)
  return {
    ...fromEpoch(ms),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    ...(at.second !== undefined && { second: date.getUTCSeconds() }),
  }
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7

export const isDate = (year: number, month: number, day: number): boolean => day <= daysInMonth(year, month)

const fromEpoch = (ms: number): Day => {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** EDTF: what is not known and stands before something known is X: `XXXX-07-30`. */
export const toEdtf = ({ year, month, day, hour, minute, second }: Civil): string => {
  const parts = [year === undefined ? 'XXXX' : pad(year, 4)]
  if (month !== undefined || day !== undefined) parts.push(month === undefined ? 'XX' : pad(month))
  if (day !== undefined) parts.push(pad(day))
  const date = parts.join('-')
  if (hour === undefined) return date
  const time = [hour, minute, second].filter((part) => part !== undefined).map((part) => pad(part))
  return `${date}T${time.join(':')}`
}
