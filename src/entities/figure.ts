import type { Figure } from '../entity.ts'
import { datesIn } from './date.ts'
import { defineRecogniser, type Zone } from './define.ts'
import { clauseStart, type Draft, type NumeralReader } from './figure-draft.ts'
import { boundsOf, changeOf, comparisonOf } from './figure-context.ts'
import { numeralAt, readQuantity } from './figure-quantity.ts'
import { readRank, readStrong, readTop } from './figure-rank.ts'
import { readFraction, readRatio } from './figure-ratio.ts'
import { readNumeral } from './numeral.ts'
import { unitInitials } from './unit.ts'
import { part } from './zone.ts'

const START = /[\d零〇一二两三四五六七八九十百千万亿半几数好第前Tt壹贰叁肆伍陆柒捌玖拾佰仟]/g
const LIST_MARK = /^\s*(?:[(]?\d{1,2}[.、)](?!\d)|[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])/

const readers: readonly NumeralReader[] = [readRatio, readStrong, readQuantity]
// Characters that may follow the first of a Han number that is a figure. Most 一 end here.
const AFTER_HAN = new Set([...'零〇一二两三四五六七八九十百千万亿兆点分比强余多几来壹贰叁肆伍陆柒捌玖拾佰仟 ', ...unitInitials])
const SHORT = 24

type Step = { readonly draft: Draft | null; readonly next: number }

const readAt = (text: string, at: number): Step => {
  const char = text.charAt(at)
  if (char === '第' || char === '前' || char === 'T' || char === 't') {
    const draft = char === '第' ? readRank(text, at) : readTop(text, at)
    const past = char === '第' ? readNumeral(text, at + 1)?.end : undefined
    return { draft, next: draft?.end ?? past ?? at + 1 }
  }
  const code = text.charCodeAt(at)
  const arabic = code >= 48 && code <= 57
  if (!arabic && text.length > SHORT && !AFTER_HAN.has(text.charAt(at + 1))) return { draft: null, next: at + 1 }
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

const scan = (zone: Zone): readonly Draft[] => {
  const text = zone.folded
  const taken = datesIn(zone).filter((date) => date.consumes)
  const drafts: Draft[] = []
  let index = 0
  START.lastIndex = LIST_MARK.exec(text)?.[0].length ?? 0
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const at = match.index
    while ((taken[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index++
    const date = taken[index]
    if (date && date.start <= at) {
      START.lastIndex = date.end
      continue
    }
    const { draft, next } = readAt(text, at)
    const free = draft && !(date && draft.end > date.start)
    if (free) drafts.push(draft)
    START.lastIndex = free || !date ? next : Math.max(at + 1, Math.min(next, date.start))
  }
  return drafts
}

const toFigure = (zone: Zone, draft: Draft): Figure => {
  const { start, end, kind, quantity, written, unit, topN } = draft
  const moves = kind !== 'rank' && kind !== 'score'
  const clause = clauseStart(zone.folded, start)
  const change = moves ? changeOf(zone, draft, clause) : null
  const comparison = change ? comparisonOf(zone, draft, clause) : null
  return {
    type: 'figure',
    ...part(zone, start, end),
    kind,
    quantity,
    ...(written && { written }),
    unit,
    ...boundsOf(zone, draft),
    ...(topN && { topN }),
    ...(change && { change }),
    ...(comparison && { comparison }),
    context: zone.kind === 'heading' || zone.kind === 'caption' ? zone.kind : 'body',
  }
}

export const figures = defineRecogniser({
  id: 'figure/stated',
  why: 'a stated number with its unit, exact to the digit, with its bound and its change',
  list: 'figures',
  find: (zone) => (zone.kind === 'image' || zone.kind === 'video' ? [] : scan(zone).map((draft) => toFigure(zone, draft))),
  examples: [
    ['全年营收3208.6亿元，同比增长7.35%', ['3208.6亿元', '7.35%']],
    ['票房破亿，观影人次超过三百二十万', ['亿', '三百二十万']],
    ['零下12.5℃，风力6～7级', ['零下12.5℃', '6～7级']],
    ['以98比91险胜，排名升至第二', ['98比91', '第二']],
    ['降价300-800元，相当于八五折', ['300-800元', '八五折']],
    ['仅占四分之一，较上月下滑1.2个百分点', ['四分之一', '1.2个百分点']],
  ],
  spares: ['小米17和骁龙8', '拨打12306', '一条消息', '第三产业', '从0到1', '五台山', '千万别忘了', '双十一', '其一是', 'iPhone 11 发布'],
})
