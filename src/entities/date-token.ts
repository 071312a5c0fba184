import { matchAt, wordAt } from '../lexicon/match.ts'
import { entryWords } from './date-entries.ts'
import { type DateFields, hanNumbers as HAN, ranks, smallNumber } from './date-fields.ts'
import { type Read, readClock, readDated, readIso, readTime, token } from './date-numbers.ts'
import { weekdays } from './date-words.ts'

const QUARTER = /第?([一二三四1-4])季度?末?/y
const QUARTERS = /前([两二三23])个?季度|首季度?|Q([1-4])(?![\dA-Za-z])/y
const FIRST_MONTHS = new RegExp(`前(\\d{1,2}|[两${HAN}]{1,2})个?月`, 'y')
const BARE_YEAR =
  /(?:19|20)\d\d(?= ?(?:[上下]半年|全年|Q[1-4](?![\dA-Za-z])|H[12](?![\dA-Za-z])|第?[一二三四]季|[前首][一二两三1-9]?个?[季月]))/y
const HALF = /H([12])(?![\dA-Za-z])/y
const WHOLE_YEAR = /全年/y
// Q3营收 is of a quarter, 奥迪Q3 is a car.
const Q_REPORTED = /^(?:营|净|财报|业绩|收入|销售|销量|出货|利润|毛利|GDP|同比|环比|单季|归母)/
const WEEKDAY = /(上上|下下|上|下|本|这|每)?个?(?:周|星期|礼拜)([一二三四五六日天])/y
const NTH_WEEK = new RegExp(`第([${HAN}]|\\d)个?(?:周|星期|礼拜)([一二三四五六日天])?`, 'y')
// 第三季营收 is of a quarter, 第三季 of a series is not.
const REPORTED = /^第.季(?:[营净财业]|销售|出货|GDP|经济)/
const CENTURIES = /([上本])世纪/y
const BRACKETED = /[今昨明前]\((\d{1,2})日?\)日?/y
const REFERENCE = /[今昨明前]/

const readQuarter: Read = (text, at) => {
  const several = matchAt(QUARTERS, text, at)
  if (several) {
    const [all, count, named] = several
    if (named !== undefined)
      return token(
        several,
        ranks.period,
        { quarter: { first: Number(named), last: Number(named) } },
        Q_REPORTED.test(text.slice(at + 2, at + 5)),
      )
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

const readHalf: Read = (text, at) => {
  const match = matchAt(HALF, text, at)
  return match ? token(match, ranks.period, { half: match[1] === '1' ? 1 : 2 }, false) : null
}

const readWholeYear: Read = (text, at) => {
  const match = matchAt(WHOLE_YEAR, text, at)
  return match ? token(match, ranks.period, {}, false) : null
}

/** 2025 of 2025上半年 and 2025Q1. */
const readBareYear: Read = (text, at) => {
  const match = matchAt(BARE_YEAR, text, at)
  return match ? token(match, ranks.year, { year: Number(match[0]) }) : null
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
  /今日(?:头条|说法|关注)|全天候|后天(?:性|努力|培养)|明日(?:之|方舟|边缘)|当年(?:明月)|春[风雨晓江城华光色意晖兰]|秋[风香水雨林波叶]|夏[令威普洛]|冬[奥虫瓜泳]|初[期衷步始心创次中级]|末[端尾日路]|底[线部层气蕴]|年初[一二三四五六七八九十]|黑五类|晚[会报餐宴上间期]|上周期|今年[轮龄]|当天气|(?:春节|国庆|中秋|圣诞|元旦)(?:档|联欢|晚会|树|老人|中学|卡)|去年[轮]|(?:上半年|下半年|年中|年底)[会]/y

const readWord: Read = (text, at) => {
  const entry = wordAt(entryWords, text, at)?.[1]
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
  ...[...'上下全QH第一二三四前首'].map((char) => [char, [readBareYear, readWord]] as const),
  ['季', [readQuarter]],
])

const wordReaders: ReadonlyMap<string, readonly Read[]> = new Map<string, readonly Read[]>([
  ...[...'今昨明'].map((char) => [char, [readBracketed, readWord]] as const),
  ['前', [readBracketed, readQuarter, readWord]],
  ['首', [readQuarter]],
  ['Q', [readQuarter]],
  ['H', [readHalf]],
  ['全', [readWord, readWholeYear]],
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
