import type { Figure } from '../entity.ts'
import { datesIn } from './date.ts'
import { defineRecogniser, type Zone } from './define.ts'
import { boundsOf, changeOf, comparisonOf } from './figure-context.ts'
import { clauseStart, type Draft, type DraftReader } from './figure-draft.ts'
import { readQuantity } from './figure-quantity.ts'
import { readRank, readStrong, readTop } from './figure-rank.ts'
import { readFraction, readRatio } from './figure-ratio.ts'
import { readNumeral } from './numeral.ts'
import { part } from './zone.ts'

const START = /[\d零〇一二两三四五六七八九十百千万亿半几数好第前Tt壹贰叁肆伍陆柒捌玖拾佰仟]/g
const LIST_MARK = /^\s*(?:[(]?\d{1,2}[.、)](?!\d)|[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])/

const readers: readonly DraftReader[] = [readRank, readTop, readFraction, readRatio, readStrong, readQuantity]

const readDraft: DraftReader = (text, at) => {
  for (const read of readers) {
    const draft = read(text, at)
    if (draft) return draft
  }
  return null
}

/** A number that is no figure is none in its middle either. */
const skip = (text: string, at: number): number => {
  const ordinal = text.charAt(at) === '第' ? 1 : 0
  return (readNumeral(text, at + ordinal)?.end ?? at) || at + 1
}

const scan = (zone: Zone): readonly Draft[] => {
  const text = zone.folded
  const taken = datesIn(zone).filter((date) => date.consumes)
  const drafts: Draft[] = []
  let next = 0
  START.lastIndex = LIST_MARK.exec(text)?.[0].length ?? 0
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const at = match.index
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    const date = taken[next]
    if (date && date.start <= at) {
      START.lastIndex = date.end
      continue
    }
    const draft = readDraft(text, at)
    if (draft && !(date && draft.end > date.start)) {
      drafts.push(draft)
      START.lastIndex = draft.end
    } else START.lastIndex = Math.max(at + 1, Math.min(skip(text, at), date?.start ?? Number.POSITIVE_INFINITY))
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
  find: (zone) =>
    zone.kind === 'image' || zone.kind === 'video' ? [] : scan(zone).map((draft) => toFigure(zone, draft)),
  examples: [
    ['全年营收3208.6亿元，同比增长7.35%', ['3208.6亿元', '7.35%']],
    ['票房破亿，观影人次超过三百二十万', ['亿', '三百二十万']],
    ['零下12.5℃，风力6～7级', ['零下12.5℃', '6～7级']],
    ['以98比91险胜，排名升至第二', ['98比91', '第二']],
    ['降价300-800元，相当于八五折', ['300-800元', '八五折']],
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
  ],
})
