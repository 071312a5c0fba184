import { lexicon } from '../lexicon/match.ts'
import { type DateFields, hanNumbers, ranks } from './date-fields.ts'
import { type DateWord, dateWords, dayParts, events, weekdays } from './date-words.ts'

/** A word of a date that holds no number. */
export type Entry = {
  readonly text: string
  readonly rank: number
  readonly fields: DateFields
  readonly alone: boolean
}

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
      return {
        text,
        rank: ranks.edge,
        fields: { edge: word.edge, ...(word.of === 'month' && { edgeOf: word.of }) },
        alone: word.alone && word.edge !== 'middle',
      }
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

export const entryWords = lexicon(entries.map((entry) => [entry.text, entry] as const))

const openers = entries.filter(({ alone, rank }) => alone || rank === ranks.part).map(({ text }) => text)
const NUMBERS = [...`0123456789两${hanNumbers}`]
const join = (firsts: string, seconds: readonly string[]): string[] =>
  [...firsts].flatMap((first) => seconds.map((second) => first + second))

/** Every character with which a date may begin. 初, 春 and 上旬 only follow. */
export const firstCharacters: string = [
  ...new Set([...`0123456789${hanNumbers}Q第首周星礼每过未最`, ...openers.map((text) => text.charAt(0))]),
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
