import type { DateWord } from './date-words.ts'
import { dateWords, dayParts, events, weekdays } from './date-words.ts'
import { lexicon, matchAt, wordAt } from './match.ts'
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

const HAN = '〇零一二三四五六七八九十'
const NUMBER = `\\d{1,4}|[${HAN}]{1,4}`
const ISO = /(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/y
const CLOCK = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:.])/y
const DATED = new RegExp(`(${NUMBER}) ?(世纪|年代|年度?|月份?|日|号|财年)`, 'y')
// The first half of 1-10月, which has its unit at the end.
const ELIDED = /(\d{1,4}) ?(?=(?:[-~—–]{1,2}|至|到) ?\d{1,4} ?(世纪|年代|年|月|日|号|时|点))/y
const TIME = new RegExp(
  `(\\d{1,2}|[${HAN}]{1,3}) ?[时点](?:(半)|(一刻|三刻|1刻|3刻)|(?:零|过)?(\\d{1,2}|[${HAN}]{1,3}) ?分(?:(\\d{1,2}|[${HAN}]{1,3})秒)?|(?:零)?(\\d{2}|[${HAN}]{1,3})(?![${HAN}\\d个名家余多万亿]))?(整|钟|许|多钟)?`,
  'y',
)
const QUARTER = /第?([一二三四1-4])季度?末?/y
const QUARTERS = /前([两二三23])个?季度|首季度?|Q([1-4])(?![\dA-Za-z])/y
const FIRST_MONTHS = new RegExp(`前(\\d{1,2}|[两${HAN}]{1,2})个?月`, 'y')
const WEEKDAY = /(上上|下下|上|下|本|这|每)?个?(?:周|星期|礼拜)([一二三四五六日天])/y
const NTH_WEEK = new RegExp(`第([${HAN}]|\\d)个?(?:周|星期|礼拜)([一二三四五六日天])?`, 'y')
// 第三季营收 is of a quarter, 第三季 of a series is not.
const REPORTED = /^第.季(?:[营净财业]|销售|出货|GDP|经济)/
const CENTURIES = /([上本])世纪/y
const BRACKETED = /[今昨明前]\((\d{1,2})日?\)日?/y
const REFERENCE = /[今昨明前]/

/** 12, 十二, 二十, 〇九 as a number up to 99; longer runs digit by digit. */
export const smallNumber = (written: string): number => {
  const code = written.charCodeAt(0)
  if (code >= 48 && code <= 57) return Number(written)
  const ten = written.indexOf('十')
  if (ten < 0) return [...written].reduce((sum, char) => sum * 10 + (digits[char] ?? 0), 0)
  const tens = ten === 0 ? 1 : (digits[written.charAt(ten - 1)] ?? 0)
  return tens * 10 + (digits[written.charAt(ten + 1)] ?? 0)
}

type Entry = { readonly text: string; readonly rank: number; readonly fields: DateFields; readonly alone: boolean }

const wordEntry = (text: string, word: DateWord): Entry => {
  switch (word.is) {
    case 'year':
      return { text, rank: ranks.year, fields: { year: { offset: word.offset, from: word.from } }, alone: true }
    case 'month':
      return { text, rank: ranks.month, fields: { month: { offset: word.offset, from: word.from } }, alone: true }
    case 'day': {
      const fields = {
        day: { offset: word.offset, from: word.from },
        ...(word.part !== undefined && { part: word.part }),
      }
      return { text, rank: word.part === undefined ? ranks.day : ranks.part, fields, alone: true }
    }
    case 'week':
      return { text, rank: ranks.edge, fields: { week: { offset: word.offset } }, alone: true }
    case 'half':
      return { text, rank: ranks.period, fields: { half: word.half }, alone: true }
    case 'quarter':
      return { text, rank: ranks.period, fields: { quarter: { offset: word.offset } }, alone: true }
    case 'season':
      return { text, rank: ranks.period, fields: { season: word.season }, alone: false }
    case 'edge':
      return { text, rank: ranks.edge, fields: { edge: word.edge }, alone: word.alone && word.edge !== 'middle' }
    case 'third':
      return { text, rank: ranks.edge, fields: { third: word.third }, alone: false }
    case 'samePeriod':
      return { text, rank: ranks.period, fields: { samePeriod: true }, alone: false }
    case 'part':
      return { text, rank: ranks.part, fields: { part: word.part }, alone: false }
  }
}

const entries: readonly Entry[] = [
  ...dateWords.flatMap(([words, word]) => words.split(' ').map((text) => wordEntry(text, word))),
  ...dayParts.flatMap(([words]) =>
    words.split(' ').map((text) => ({ text, rank: ranks.part, fields: { part: text }, alone: false })),
  ),
  ...events.flatMap(([words, event]) =>
    words.split(' ').map((text) => ({ text, rank: ranks.event, fields: { event }, alone: true })),
  ),
]

const words = lexicon(entries.map((entry) => [entry.text, entry] as const))

const openers = entries.filter(({ alone, rank }) => alone || rank === ranks.part).map(({ text }) => text)
const NUMBERS = [...`0123456789两${HAN}`]
const join = (firsts: string, seconds: readonly string[]): string[] =>
  [...firsts].flatMap((first) => seconds.map((second) => first + second))

/** Every character with which a date may begin. 初, 春 and 上旬 only follow. */
export const firstCharacters: string = [
  ...new Set([...`0123456789${HAN}Q第首周星礼每过未最`, ...openers.map((text) => text.charAt(0))]),
].join('')

/** The two characters with which a date that begins with no number may begin. */
export const firstPairs: ReadonlySet<string> = new Set([
  ...openers.filter((text) => text.length > 1).map((text) => text.slice(0, 2)),
  ...join(openers.filter((text) => text.length === 1).join(''), NUMBERS),
  ...join('第前Q', NUMBERS),
  ...join('上下本这每', ['周', '星', '礼', '个', '上', '下', '世']),
  ...join('周', [...weekdays, '天']),
  ...join('今昨明前', ['(']),
  ...['星期', '礼拜', '首季', '过去', '未来', '最近', '今后'],
])

type Read = (text: string, at: number) => DateToken | null

const token = (match: RegExpExecArray, rank: number, fields: DateFields, alone = true): DateToken => {
  return { start: match.index, end: match.index + match[0].length, rank, fields, alone }
}

const readIso: Read = (text, at) => {
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

const readClock: Read = (text, at) => {
  const match = matchAt(CLOCK, text, at)
  if (!match || Number(match[1]) > 24) return null
  const second = match[3] === undefined ? {} : { second: Number(match[3]) }
  return token(match, ranks.time, { hour: Number(match[1]), minute: Number(match[2]), ...second })
}

const readTime: Read = (text, at) => {
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

const HUNDREDS = 100
const readDated: Read = (text, at) => {
  const match = matchAt(DATED, text, at) ?? matchAt(ELIDED, text, at)
  if (!match) return null
  const [, written = '', unit = ''] = match
  const value = smallNumber(written)
  const arabic = text.charCodeAt(at) < 58
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

const readQuarter: Read = (text, at) => {
  const several = matchAt(QUARTERS, text, at)
  if (several) {
    const [all, count, named] = several
    if (named !== undefined)
      return token(several, ranks.period, { quarter: { first: Number(named), last: Number(named) } }, false)
    if (all.startsWith('首'))
      return token(several, ranks.period, { quarter: { first: 1, last: 1 } }, all.endsWith('度'))
    const last = count === '两' ? 2 : smallNumber(count ?? '1')
    return token(several, ranks.period, { quarter: { first: 1, last } })
  }
  const first = matchAt(FIRST_MONTHS, text, at)
  const months = first ? (first[1] === '两' ? 2 : smallNumber(first[1] ?? '')) : 0
  if (first && months > 1 && months < 12) return token(first, ranks.period, { firstMonths: months }, months > 3)
  const match = matchAt(QUARTER, text, at)
  if (!match) return null
  const index = smallNumber(match[1] ?? '')
  const fields: DateFields = { quarter: { first: index, last: index }, ...(match[0].endsWith('末') && { edge: 'end' }) }
  return token(match, ranks.period, fields, match[0].includes('季度') || REPORTED.test(text.slice(at, at + 6)))
}

const dayOfWeek = (char: string): number => (char === '天' ? 7 : weekdays.indexOf(char) + 1)

const WEEK_OFFSETS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 }

const readWeekday: Read = (text, at) => {
  const nth = matchAt(NTH_WEEK, text, at)
  if (nth) {
    const index = smallNumber(nth[1] ?? '')
    const fields = nth[2] === undefined ? { week: { nth: index } } : { nthWeekday: index, weekday: dayOfWeek(nth[2]) }
    return token(nth, nth[2] === undefined ? ranks.edge : ranks.weekday, fields, false)
  }
  const match = matchAt(WEEKDAY, text, at)
  if (!match) return null
  const [, which, day = ''] = match
  if (which === '每') return token(match, ranks.weekday, { weekday: dayOfWeek(day), recurring: true })
  const week = which === undefined ? {} : { week: { offset: WEEK_OFFSETS[which] ?? 0 } }
  return token(match, ranks.weekday, { ...week, weekday: dayOfWeek(day) })
}

const readCentury: Read = (text, at) => {
  const match = matchAt(CENTURIES, text, at)
  return match ? token(match, ranks.century, { century: match[1] === '上' ? 'last' : 'this' }) : null
}

const readBracketed: Read = (text, at) => {
  const match = REFERENCE.test(text.charAt(at)) ? matchAt(BRACKETED, text, at) : null
  return match ? token(match, ranks.day, { day: Number(match[1]) }) : null
}

// A word that goes on is another word: 今日头条, 全天候, 后天性.
const OTHER_WORDS =
  /今日(?:头条|说法|关注)|全天候|后天(?:性|努力|培养)|明日(?:之|方舟|边缘)|当年(?:明月)|春[风雨晓江城华光色意晖兰]|秋[风香水雨林波叶]|夏[令威普洛]|冬[奥虫瓜泳]|初[期衷步始心创次中级]|末[端尾日路]|底[线部层气蕴]|黑五类|晚[会报餐宴上间期]|上周期|今年[轮龄]|当天气|(?:春节|国庆|中秋|圣诞|元旦)(?:档|联欢|晚会|树|老人|中学|卡)|去年[轮]|(?:上半年|下半年|年中|年底)[会]/y

const readWord: Read = (text, at) => {
  const entry = wordAt(words, text, at)?.[1]
  if (!entry) return null
  if ((matchAt(OTHER_WORDS, text, at)?.[0].length ?? 0) > entry.text.length) return null
  return { start: at, end: at + entry.text.length, rank: entry.rank, fields: entry.fields, alone: entry.alone }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** What stands right behind the number, a blank aside, decides what kind of date it may open. */
const numberReaders = (text: string, at: number): readonly Read[] => {
  const arabic = isDigit(text.charCodeAt(at))
  let end = at + 1
  while (end - at < 5 && (arabic ? isDigit(text.charCodeAt(end)) : HAN.includes(text.charAt(end) || 'x'))) end++
  const next = text.charAt(text.charAt(end) === ' ' ? end + 1 : end)
  return afterNumber.get(next) ?? (arabic || HAN.includes(text.charAt(at)) ? named : none)
}

const none: readonly Read[] = []
const named: readonly Read[] = [readWord]
const dated: readonly Read[] = [readWord, readDated]
const afterNumber: ReadonlyMap<string, readonly Read[]> = new Map<string, readonly Read[]>([
  ...[...'年月日号世财'].map((char) => [char, dated] as const),
  ...[...'时点'].map((char) => [char, [readTime]] as const),
  ...[...'-/.'].map((char) => [char, [readIso, readDated]] as const),
  ...[...'~—–至到'].map((char) => [char, [readDated]] as const),
  [':', [readClock]],
  ['季', [readQuarter]],
])

const wordReaders: ReadonlyMap<string, readonly Read[]> = new Map<string, readonly Read[]>([
  ...[...'今昨明'].map((char) => [char, [readBracketed, readWord]] as const),
  ['前', [readBracketed, readQuarter, readWord]],
  ['首', [readQuarter]],
  ['Q', [readQuarter]],
  ['第', [readQuarter, readWeekday, readWord]],
  ['上', [readCentury, readWeekday, readWord]],
  ['本', [readCentury, readWeekday, readWord]],
  ...[...'下这周星礼每'].map((char) => [char, [readWeekday, readWord]] as const),
])

/** Reads the word of a date that begins at `at` of a folded text. */
export const dateTokenAt: Read = (text, at) => {
  const char = text.charAt(at)
  const code = text.charCodeAt(at)
  const readers = isDigit(code) || HAN.includes(char) ? numberReaders(text, at) : (wordReaders.get(char) ?? named)
  for (const read of readers) {
    const found = read(text, at)
    if (found) return found
  }
  return null
}
