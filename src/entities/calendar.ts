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

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 31)

export const addDays = ({ year, month, day }: Day, days: number): Day =>
  fromEpoch(Date.UTC(year, month - 1, day) + days * DAY_MS)

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
export const weekdayOf = ({ year, month, day }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7

export const isDate = (year: number, month: number, day: number): boolean => day <= daysInMonth(year, month)

const fromEpoch = (ms: number): Day => {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const pad = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** EDTF: what is not known and stands before something known is X: `XXXX-07-30`. */
export const toEdtf = ({ year, month, day, hour, minute, second }: Civil): string => {
  let edtf = year === undefined ? 'XXXX' : String(year)
  if (month !== undefined) edtf += `-${pad(month)}`
  else if (day !== undefined) edtf += '-XX'
  if (day !== undefined) edtf += `-${pad(day)}`
  if (hour === undefined) return edtf
  edtf += `T${pad(hour)}`
  if (minute !== undefined) edtf += `:${pad(minute)}`
  return second === undefined ? edtf : `${edtf}:${pad(second)}`
}
