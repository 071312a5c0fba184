import { matchAt } from '../lexicon/match.ts'
import { firstCharacters, firstPairs } from './date-entries.ts'
import { type DateFields, type DateToken, ranks } from './date-fields.ts'
import { dateTokenAt } from './date-token.ts'
import { ERA } from './eras.ts'
import { characterSet, hasPair, nextOf, pairSet } from './lookup.ts'
import { isNear } from './numeral.ts'

/** A date as written, not yet reckoned: words in a row, maybe a second one after 至. */
export type DateExpression = {
  readonly start: number
  readonly end: number
  readonly first: DateFields
  /** 9月30日 of 7月至9月30日. */
  readonly second?: DateFields
  /** 过去十年, 未来3年, 十年前. */
  readonly reach?: Reach
  /** False where the numbers in it are figures too: 未来3年. */
  readonly consumes: boolean
}

export type Reach = {
  readonly toward: 'past' | 'future' | 'ago'
  readonly count: number
  readonly unit: 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute'
}

const triggers = characterSet(firstCharacters)
const pairs = pairSet(firstPairs)
const HAN = '〇零一二两三四五六七八九十'
const REACH = new RegExp(
  `(过去|未来|最近|今后)的?(\\d{1,3}|[${HAN}]{1,3})(?:个)?(年|月|星期|周|天|日|小时|分钟)(?!前|级)|(\\d{1,3}|[${HAN}]{1,3})年前(?!后)`,
  'y',
)
const GAP = / ?的?份?(?:[“"‘(] ?)?/y
const CONNECTOR = / ?(?:[-~—–]{1,2}|至|到) ?/y
const CLOSING = '”"’)'
const SUFFIX = /(?:期间|当天|当日)/y
const SCORES = /(?:[以比例率值负胜赢输平]|比分|领先|落后|胜出)[了约为是达]{0,2}\s*$/
const CLOCK_START = /^\d{1,2}:/
// 3日游, 5日均线, 30日内 are stretches; 12号线 is a name.
const NOT_DAY = /[均内游龄间元]|以内|之内|后|以来/y
const BEFORE_STRETCH = /(?:近|连|每|过去|未来|前|后|续|共|了|满|期|时|达|第|逾|超|约|歇业|停业)$/
const NOT_WEEKDAY = /[一二三四五六七八九十两\d几每]$/
const NOT_MONTH = /[个第.\d]$/
const MONTH_NAMES = /[刊票供租薪嫂饼球亮光经子牙龄天]/y
const NOT_YEAR = /级|前[的就]?|历史|来|(?:的)?历史/y
// 2030年前 is before that year; 2000年前 is as long ago.
const NOT_FULL_YEAR = /级|历史|来|的历史/y
const FULL_YEAR = /^(?:19\d\d|20(?!00)\d\d)年/
const YEAR_AFTER = /[年版款]/y

/** Every date of a folded text, in order, without reckoning. */
export const scanDates = (text: string): readonly DateExpression[] => {
  const found: DateExpression[] = []
  for (let at = nextOf(triggers, text, 0); at >= 0; ) {
    const expression = mayOpen(text, at) ? (readReach(text, at) ?? readExpression(text, at)) : null
    if (expression) found.push(expression)
    at = nextOf(triggers, text, expression?.end ?? skip(text, at))
  }
  return found
}

const numbers = characterSet('0123456789〇零一二三四五六七八九十')
const afterNumbers = characterSet('0123456789〇零一二三四五六七八九十两年月日号世财时点-/.~—–至到:季星周个天 1一夕')

/** Most characters that a date may begin with begin none: the next one tells. */
const mayOpen = (text: string, at: number): boolean =>
  numbers[text.charCodeAt(at)] === 1 ? afterNumbers[text.charCodeAt(at + 1)] === 1 : hasPair(pairs, text, at)

// A number that begins no date does not begin one in its middle either: 38024日.
const skip = (text: string, at: number): number => {
  let end = at
  while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  return Math.max(end, at + 1)
}

const REACH_UNITS: Readonly<Record<string, Reach['unit']>> = {
  年: 'year',
  月: 'month',
  星期: 'week',
  周: 'week',
  天: 'day',
  日: 'day',
  小时: 'hour',
  分钟: 'minute',
}
const TOWARD: Readonly<Record<string, Reach['toward']>> = { 过去: 'past', 最近: 'past', 未来: 'future', 今后: 'future' }

const REACH_FIRST = '过未最今'

const readReach = (text: string, at: number): DateExpression | null => {
  const numeric = numbers[text.charCodeAt(at)] === 1
  if (numeric ? !text.slice(at + 1, at + 5).includes('年前') : !REACH_FIRST.includes(text.charAt(at))) return null
  const match = matchAt(REACH, text, at)
  if (!match || NUMBER_BEFORE.test(text.charAt(at - 1))) return null
  const [all, toward, count = '', unit = '', ago] = match
  const written = ago ?? count
  if (NEIGHBOURS.test(written) && isNear(written.charAt(0), written.charAt(1))) return null
  const shape = { start: at, end: at + all.length, first: {} }
  if (ago !== undefined)
    return { ...shape, reach: { toward: 'ago', count: countOf(ago), unit: 'year' }, consumes: true }
  const reach = { toward: TOWARD[toward ?? ''] ?? 'past', count: countOf(count), unit: REACH_UNITS[unit] ?? 'day' }
  return { ...shape, reach, consumes: false }
}
const NUMBER_BEFORE = /[\d.零一二三四五六七八九十百千万亿多几余第]/
const NEIGHBOURS = /^[一二两三四五六七八][二两三四五六七八九]$/
const TWO = /两/g
const countOf = (written: string): number => {
  const plain = written.replace(TWO, '二')
  const ten = plain.indexOf('十')
  if (plain.charCodeAt(0) < 58) return Number(plain)
  if (ten < 0) return HAN_DIGITS.indexOf(plain.charAt(0))
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(plain.charAt(0))
  return tens * 10 + Math.max(0, HAN_DIGITS.indexOf(plain.charAt(ten + 1) || '零'))
}
const HAN_DIGITS = '零一二三四五六七八九'

type Words = { readonly tokens: readonly DateToken[]; readonly fields: DateFields; readonly end: number }

const readWords = (text: string, at: number): Words | null => {
  const head = dateTokenAt(text, at)
  if (!head) return null
  const tokens = [head]
  let last = head
  for (let next = follower(text, last); next; next = follower(text, last)) {
    tokens.push(next)
    last = next
  }
  const fields = Object.assign({}, ...tokens.map((token) => token.fields)) as DateFields
  const opened = tokens.some((token) => token !== head && isOpened(text, token))
  return { tokens, fields, end: opened ? closed(text, last.end) : last.end }
}

// 今日(12月28日), 9月7日(周六), 今年“黑色星期五”: the closing mark belongs to the date if the opening one does.
const isOpened = (text: string, { start }: DateToken): boolean => start > 0 && OPENING.includes(text.charAt(start - 1))
const closed = (text: string, end: number): number =>
  end < text.length && CLOSING.includes(text.charAt(end)) ? end + 1 : end
const OPENING = '“"‘('

const follower = (text: string, last: DateToken): DateToken | null => {
  const from = isOpened(text, last) ? closed(text, last.end) : last.end
  const gap = matchAt(GAP, text, from)
  const at = from + (gap?.[0].length ?? 0)
  if (at >= text.length) return null
  const opened = OPENING.includes(text.charAt(at - 1)) && at > from
  const next = dateTokenAt(text, text.charAt(at) === 'T' ? at + 1 : at) ?? null
  if (!next) return null
  if (opened && !CLOSING.includes(text.charAt(next.end)) && next.rank !== ranks.month) return null
  // 今日(12月28日): the bracket says the same day in full.
  if (opened && last.rank === ranks.day && (next.rank === ranks.month || next.rank === ranks.weekday)) return next
  if (next.rank <= last.rank && !(last.rank === ranks.edge && next.rank === ranks.weekday)) return null
  if (opened && next.rank !== ranks.event) return null
  if (last.rank === ranks.event) return null
  if (next.rank === ranks.edge && last.rank > ranks.edge) return null
  if (from < at && (next.fields.edge !== undefined || next.fields.season !== undefined)) return null
  return next
}

const readExpression = (text: string, at: number): DateExpression | null => {
  // 四月 of 三四月 is not the month that is meant.
  if (isNear(text.charAt(at - 1), text.charAt(at))) return null
  const words = readWords(text, at)
  if (!words) return null
  const suffix = words.fields.event === undefined ? null : matchAt(SUFFIX, text, words.end)
  const range = suffix ? null : readRange(text, words)
  if (!range && !stands(text, at, words)) return null
  const first = words.fields
  const event = words.fields.event !== undefined && words.tokens.length === 1 && suffix !== null
  const end = suffix && (event || words.fields.event !== undefined) ? words.end + suffix[0].length : words.end
  if (!range) return { start: at, end, first, consumes: true }
  return { start: at, end: range.end, first, second: range.fields, consumes: true }
}

const readRange = (text: string, words: Words): Words | null => {
  const connector = matchAt(CONNECTOR, text, words.end)
  if (!connector) return null
  const second = readWords(text, words.end + connector[0].length)
  const head = words.tokens[0]
  const head2 = second?.tokens[0]
  if (!second || !head || !head2) return null
  const last = words.tokens.at(-1)
  const last2 = second.tokens.at(-1)
  if (!last || !last2) return null
  // The second half is as fine as the first, or says it all anew: 9日0时至18时, 2008.03-2009.
  const alike =
    last.rank === last2.rank ||
    (head2.rank === ranks.year && head.rank === ranks.year) ||
    head2.fields.year !== undefined
  const edged = last2.rank === ranks.edge && last.rank >= ranks.month
  return alike || edged ? second : null
}

const stands = (text: string, at: number, { tokens, fields, end }: Words): boolean => {
  const [head] = tokens
  if (!head) return false
  if (tokens.length > 1) return multiple(text, at, tokens, fields)
  if (!head.alone) return false
  if (SLASHED.test(text.slice(Math.max(0, at - 2), at))) return false
  switch (head.rank) {
    case ranks.day:
      return isDay(text, at, head)
    case ranks.weekday:
      return !NOT_WEEKDAY.test(text.slice(Math.max(0, at - 1), at))
    case ranks.month:
      return typeof fields.month !== 'number' || fields.year !== undefined || isMonth(text, at, end)
    case ranks.year:
      if (ERA.test(text.slice(Math.max(0, at - 6), at))) return false
      return (
        typeof fields.year !== 'number' ||
        !matchAt(FULL_YEAR.test(text.slice(at, end)) ? NOT_FULL_YEAR : NOT_YEAR, text, end)
      )
    case ranks.time:
      return isClock(text, at, head)
    case ranks.decade:
      return fields.decade !== undefined
    case ranks.century:
      return !matchAt(CENTURY_NAMES, text, end)
    case ranks.edge:
      return fields.week === undefined || !matchAt(YEAR_AFTER, text, end)
    default:
      return true
  }
}
const SLASHED = /[A-Za-z]$/
const CENTURY_NAMES = /经济|教育|金融|互联|年/y

const multiple = (text: string, at: number, tokens: readonly DateToken[], fields: DateFields): boolean => {
  const fine = tokens.some((token) => token.alone) || (fields.part !== undefined && fields.hour !== undefined)
  const year = tokens[0]?.rank === ranks.year
  return (fine || year || tokens.length > 2) && !NUMBER_AND_POINT.test(text.slice(Math.max(0, at - 2), at))
}
const NUMBER_AND_POINT = /\d[.:]$/

const isDay = (text: string, at: number, head: DateToken): boolean => {
  if (typeof head.fields.day !== 'number' || head.fields.month !== undefined) return true
  return !matchAt(NOT_DAY, text, head.end) && !BEFORE_STRETCH.test(text.slice(Math.max(0, at - 2), at))
}

const isMonth = (text: string, at: number, end: number): boolean =>
  !matchAt(MONTH_NAMES, text, end) && !NOT_MONTH.test(text.slice(Math.max(0, at - 1), at))

const isClock = (text: string, at: number, head: DateToken): boolean => {
  const before = text.slice(Math.max(0, at - 4), at)
  if (DIGIT_BEFORE.test(before)) return false
  return !(CLOCK_START.test(text.slice(at, head.end)) && SCORES.test(before))
}
const DIGIT_BEFORE = /[\d.:][-]?$/
