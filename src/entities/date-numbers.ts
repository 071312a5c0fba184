import { matchAt } from '../lexicon/match.ts'
import { type DateFields, type DateToken, hanNumbers as HAN, ranks, smallNumber } from './date-fields.ts'
import { isNear } from './numeral.ts'

const NUMBER = `\\d{1,4}|[${HAN}]{1,4}`
const ISO = /(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/y
const CLOCK = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:.])/y
const DATED = new RegExp(`(${NUMBER}) ?(世纪|年代|年度?|月份?|日|号|财年)`, 'y')
// The first half of 1-10月, which has its unit at the end.
const ELIDED = /(\d{1,4}) ?(?=(?:[-~—–]{1,2}|至|到) ?\d{1,4} ?(世纪|年代|年|月|日|号|时|点(?![燃球击评赞名亮缀])))/y
const TIME = new RegExp(
  `(\\d{1,2}|[${HAN}]{1,3}) ?(?:时|点(?![燃球击评赞名亮缀]))(?:(半)|(一刻|三刻|1刻|3刻)|(?:零|过)?(\\d{1,2}|[${HAN}]{1,3}) ?分(?:(\\d{1,2}|[${HAN}]{1,3})秒)?|(?:零)?(\\d{2}|[${HAN}]{1,3})(?![${HAN}\\d个名家余多万亿]))?(整|钟|许|多钟)?`,
  'y',
)

/** Reads one kind of word at one place of a folded text. */
export type Read = (text: string, at: number) => DateToken | null

export const token = (match: RegExpExecArray, rank: number, fields: DateFields, alone = true): DateToken => {
  return { start: match.index, end: match.index + match[0].length, rank, fields, alone }
}

export const readIso: Read = (text, at) => {
  const match = matchAt(ISO, text, at)
  if (!match) return null
  const [all, year, month, day] = match
  const isMonth = Number(month) >= 1 && Number(month) <= 12
  if (!isMonth || Number(year) < 1000 || Number(year) > 2199) return null
  if (day !== undefined) {
    const fits = Number(day) >= 1 && Number(day) <= 31
    return fits ? token(match, ranks.day, { year: Number(year), month: Number(month), day: Number(day) }) : null
  }
  // 2019.9 is a number and 2020/21 a season, 1999.08-2002 and 2019-09 are dates.
  const inRange =
    all.charAt(4) === '.' &&
    month?.length === 2 &&
    (RANGE_YEAR.test(text.slice(at + all.length, at + all.length + 6)) ||
      YEAR_RANGE.test(text.slice(Math.max(0, at - 6), at)))
  const dashed = all.charAt(4) === '-' && month?.length === 2
  return inRange || dashed ? token(match, ranks.month, { year: Number(year), month: Number(month) }) : null
}
const RANGE_YEAR = /^[-~—至到]{1,2}\d{4}/
const YEAR_RANGE = /\d[-~—至到]$/

export const readClock: Read = (text, at) => {
  const match = matchAt(CLOCK, text, at)
  if (!match || Number(match[1]) > 24) return null
  const second = match[3] === undefined ? {} : { second: Number(match[3]) }
  return token(match, ranks.time, { hour: Number(match[1]), minute: Number(match[2]), ...second })
}

export const readTime: Read = (text, at) => {
  const match = matchAt(TIME, text, at)
  if (!match) return null
  const [all, hour = '', half, quarter, minute, second, bareMinute, tail] = match
  if (smallNumber(hour) > 24) return null
  const minutes = half ? 30 : quarter ? (quarter === '一刻' || quarter === '1刻' ? 15 : 45) : (minute ?? bareMinute)
  const minuteNumber = typeof minutes === 'string' ? smallNumber(minutes) : minutes
  if (minuteNumber !== undefined && minuteNumber > 59) return null
  const fields = {
    hour: smallNumber(hour),
    ...(minuteNumber !== undefined && { minute: minuteNumber }),
    ...(second !== undefined && { second: smallNumber(second) }),
  }
  const stated = half !== undefined || quarter !== undefined || minute !== undefined || tail !== undefined
  const arabicHour = text.charCodeAt(at) < 58 && all.includes('时')
  return token(match, ranks.time, fields, stated || arabicHour)
}

const NEIGHBOURS = /^[一二三四五六七八][二三四五六七八九]$/
const DATE_AFTER = /^年(?:[一二三四五六七八九十\d]{1,2}月|[春夏秋冬初底末])/
const after = (text: string, match: RegExpExecArray): string =>
  text.slice(match.index + (match[1]?.length ?? 0), match.index + 8)
const HUNDREDS = 100
export const readDated: Read = (text, at) => {
  const match = matchAt(DATED, text, at) ?? matchAt(ELIDED, text, at)
  if (!match) return null
  const [, written = '', unit = ''] = match
  const value = smallNumber(written)
  const arabic = text.charCodeAt(at) < 58
  // 五六年 and 三五日 are about as many; only what follows makes 七八年三月 a year.
  if (NEIGHBOURS.test(written) && isNear(written.charAt(0), written.charAt(1)) && !DATE_AFTER.test(after(text, match)))
    return null
  switch (unit.charAt(0)) {
    case '世':
      return value >= 1 && value <= 21 ? token(match, ranks.century, { century: value }) : null
    case '财':
      return value > 1900 && value < 2100 ? token(match, ranks.year, { year: value }) : null
    case '年':
      if (unit === '年代')
        return value < HUNDREDS || value > 1000 ? token(match, ranks.decade, { decade: value }) : null
      return readYear(match, written, value, arabic)
    case '月':
      return value >= 1 && value <= 12 && written.length < 3 ? token(match, ranks.month, { month: value }) : null
    case '时':
    case '点':
      return value <= 24 ? token(match, ranks.time, { hour: value }) : null
    default:
      if (value < 1 || value > 31 || written.length > (arabic ? 2 : 3)) return null
      return token(match, ranks.day, { day: value }, unit === '日' && (arabic || written.length > 1))
  }
}

const readYear = (match: RegExpExecArray, written: string, value: number, arabic: boolean): DateToken | null => {
  if (written.length === 4 && !written.includes('十')) {
    return value >= 1000 && value < 2200 ? token(match, ranks.year, { year: value }) : null
  }
  if (written.length !== 2 || written.includes('十')) return null
  // 07年 and 九零年 are years by themselves, 98年 and 21年 only with what follows.
  const full = value < 50 ? 2000 + value : 1900 + value
  const alone = written.charAt(0) === '0' || written.charAt(0) === '零' || written.charAt(0) === '〇' || !arabic
  return token(match, ranks.year, { year: full }, alone)
}
