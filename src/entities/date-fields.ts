import { digits } from './numeral-words.ts'

/** A number, or how far to count from the publication time or from the date named last. */
export type Counted = number | { readonly offset: number; readonly from: 'anchor' | 'last' }

/** What one word of a date says. */
export type DateFields = {
  readonly century?: number | 'last' | 'this'
  readonly decade?: number
  readonly year?: Counted
  readonly half?: 1 | 2
  readonly quarter?: { readonly first: number; readonly last: number } | { readonly offset: number }
  readonly season?: number
  /** 前10个月. */
  readonly firstMonths?: number
  readonly samePeriod?: true
  readonly month?: Counted
  readonly edge?: 'beginning' | 'middle' | 'end'
  /** 月底, which names no month. */
  readonly edgeOf?: 'month'
  readonly third?: 1 | 2 | 3
  readonly week?: { readonly offset: number } | { readonly nth: number }
  readonly weekday?: number
  /** 6月第3个星期日. */
  readonly nthWeekday?: number
  readonly day?: Counted
  readonly part?: string
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  readonly event?: string
  readonly recurring?: true
}

/** The order in which words of one date follow each other, coarse to fine. */
export const ranks = {
  century: 1,
  decade: 2,
  year: 3,
  period: 4,
  month: 5,
  edge: 6,
  day: 7,
  weekday: 8,
  part: 9,
  time: 10,
  event: 11,
} as const

export type DateToken = {
  readonly start: number
  readonly end: number
  readonly rank: number
  readonly fields: DateFields
  /** Whether it is a date by itself: 9月, 昨天; not 上午, 初. */
  readonly alone: boolean
}

/** The Han characters of numbers in dates. */
export const hanNumbers = '〇零一二三四五六七八九十'

/** 12, 十二, 二十, 〇九 as a number up to 99; longer runs digit by digit. */
export const smallNumber = (written: string): number => {
  const code = written.charCodeAt(0)
  if (code >= 48 && code <= 57) return Number(written)
  const ten = written.indexOf('十')
  if (ten < 0) return [...written].reduce((sum, char) => sum * 10 + (digits[char] ?? 0), 0)
  const tens = ten === 0 ? 1 : (digits[written.charAt(ten - 1)] ?? 0)
  return tens * 10 + (digits[written.charAt(ten + 1)] ?? 0)
}
