import type { Figure } from '../entity.ts'
import { matchAt } from '../lexicon/match.ts'
import { datesIn } from './date.ts'
import type { DateExpression } from './date-scan.ts'
import { defineRecogniser, type Zone } from './define.ts'
import { boundsOf, changeOf, comparisonOf } from './figure-context.ts'
import { clauseStart, type Draft, type NumeralReader } from './figure-draft.ts'
import { readQuantity } from './figure-quantity.ts'
import { readRank, readStrong, readTop } from './figure-rank.ts'
import { readFraction, readRatio } from './figure-ratio.ts'
import { characterSet, nextOf } from './lookup.ts'
import { numeralAt } from './measured.ts'
import { readNumeral } from './numeral.ts'
import { unitInitials } from './unit.ts'
import { part } from './zone.ts'

const starts = characterSet('0123456789零〇一二两三四五六七八九十百千万亿半几数好第前Tt壹贰叁肆伍陆柒捌玖拾佰仟')
const LIST_MARK =
  /^\s*(?:0\d\s*$|[(]?\d{1,2}[.、)](?!\d)|[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])/

const readers: readonly NumeralReader[] = [readRatio, readStrong, readQuantity]
// Characters that may follow the first of a Han number that is a figure. Most 一 end here.
const AFTER_HAN = new Set([
  ...'零〇一二两三四五六七八九十百千万亿兆点分比强余多几来壹贰叁肆伍陆柒捌玖拾佰仟 ',
  ...unitInitials,
])
const LONE = '零〇一二两三四五六七八九半'
const SHORT = 24

type Step = { readonly draft: Draft | null; readonly next: number }

const ORDINALS =
  /第[\d一二三四五六七八九十]{1,4}(?:[、和及与]第?[\d一二三四五六七八九十]{1,4}){1,8}(?:分钟|个?月|[次步轮天批届代节章条款期季年周日号楼层集版时局盘站])/y
const IDIOM = /[从由][0零]到[1一](?![\d.])/y

const readAt = (text: string, at: number): Step => {
  const idiom = '0零'.includes(text.charAt(at)) ? matchAt(IDIOM, text, at - 1) : null
  if (idiom) return { draft: null, next: at + 3 }
  const char = text.charAt(at)
  const ordinals = char === '第' ? matchAt(ORDINALS, text, at) : null
  if (ordinals) return { draft: null, next: at + ordinals[0].length }
  if (char === '第' || char === '前' || char === 'T' || char === 't') {
    const draft = char === '第' ? readRank(text, at) : readTop(text, at)
    const past = char === '第' ? readNumeral(text, at + 1)?.end : undefined
    return { draft, next: draft?.end ?? past ?? at + 1 }
  }
  const code = text.charCodeAt(at)
  const arabic = code >= 48 && code <= 57
  if (!arabic && text.length > SHORT && LONE.includes(char) && !AFTER_HAN.has(text.charAt(at + 1)))
    return { draft: null, next: at + 1 }
  const fraction = text.slice(at + 1, at + 7).includes('分之') ? readFraction(text, at) : null
  if (fraction) return { draft: fraction, next: fraction.end }
  const numeral = numeralAt(text, at)
  if (!numeral) return { draft: null, next: at + 1 }
  for (const read of readers) {
    const draft = read(text, numeral)
    if (draft) return { draft, next: draft.end }
  }
  // A number that is no figure is none in its middle either.
  return { draft: null, next: numeral.end }
}

const scan = (zone: Zone, dates: readonly DateExpression[]): readonly Draft[] => {
  const text = zone.folded
  const taken = dates.filter((date) => date.consumes)
  const drafts: Draft[] = []
  let index = 0
  for (let at = nextOf(starts, text, LIST_MARK.exec(text)?.[0].length ?? 0); at >= 0; ) {
    while ((taken[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index++
    const date = taken[index]
    const inside = date !== undefined && date.start <= at
    const { draft, next } = inside ? { draft: null, next: date.end } : readAt(text, at)
    const free = draft !== null && !(date && draft.end > date.start)
    if (free) drafts.push(draft)
    at = nextOf(starts, text, inside || free || !date ? next : Math.max(at + 1, Math.min(next, date.start)))
  }
  return drafts
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] }

const toFigure = (zone: Zone, draft: Draft): Figure => {
  const { start, end, kind, quantity, written, unit, topN } = draft
  const { span, text } = part(zone, start, end)
  const { bound, boundCue } = boundsOf(zone, draft)
  const context = zone.kind === 'heading' || zone.kind === 'caption' ? zone.kind : 'body'
  const figure: Mutable<Figure> = { type: 'figure', span, text, kind, quantity, unit, bound, boundCue, context }
  if (written) figure.written = written
  if (topN) figure.topN = topN
  if (kind === 'rank' || kind === 'score') return figure
  const clause = clauseStart(zone.folded, start)
  const change = changeOf(zone, draft, clause)
  if (!change) return figure
  figure.change = change
  const comparison = comparisonOf(zone, draft, clause)
  if (comparison) figure.comparison = comparison
  return figure
}

export const figures = defineRecogniser({
  id: 'figure/stated',
  why: 'A stated number with its unit, exact to the digit, with its bound and its change.',
  list: 'figures',
  find: (zone, surroundings) => {
    if (zone.kind === 'image' || zone.kind === 'video') return []
    return scan(zone, datesIn(surroundings)).map((draft) => toFigure(zone, draft))
  },
  examples: [
    ['全年营收3208.6亿元，同比增长7.35%', ['3208.6亿元', '7.35%']],
    ['票房破亿，观影人次超过三百二十万', ['亿', '三百二十万']],
    ['零下12.5℃，风力6～7级', ['零下12.5℃', '6～7级']],
    ['以98比91险胜，排名升至第二', ['98比91', '第二']],
    ['降价300-800元，相当于八五折', ['300-800元', '八五折']],
    ['桥身共有76块石料，修它花了80块', ['76块', '80块']],
    ['仅占四分之一，较上月下滑1.2个百分点', ['四分之一', '1.2个百分点']],
  ],
  spares: [
    '小米17和骁龙8',
    '拨打12306',
    '一条消息',
    '第三产业',
    '从0到1',
    '五台山',
    '千万别忘了',
    '双十一',
    '其一是',
    'iPhone 11 发布',
    '他在十字路口等着',
    '零件已经备好',
    '01',
  ],
})
