import type { SourceEntity } from '../entity.ts'
import { matchesOf } from '../lexicon/match.ts'
import { platforms } from '../lexicon/name-tables.ts'
import { isMedium, isOfficial, roleOf } from '../lexicon/names.ts'
import { defineRecogniser, type Surroundings, type Zone } from './define.ts'
import { shows } from './signs.ts'
import { originLabels } from './source-cues.ts'
import { part } from './zone.ts'

const relations = new Map(
  originLabels.flatMap(([relation, words]) => words.split(' ').map((word) => [word, relation] as const)),
)
const words = [...relations.keys()].sort((a, b) => b.length - a.length).join('|')
// At the head of the line or a bracket, or behind another field of a meta line.
const LABEL = new RegExp(`(?:^|(?<=[\\s([【*●■◆>]|\\d|”))(${words})(\\s{0,3}[:|/]\\s{0,3})`, 'g')
const WITHOUT = /(?:^|(?<=[\s([【]))(综合自|转自|转载自|本文来自|授权转自|本文授权转自)(?=\s?\S)/g
const ACCOUNT = new RegExp(
  `^\\s{0,3}(${platforms.filter((name) => name.length > 1).join('|')})(?:\\s{0,2}[:|]\\s{0,3}|(?=[“"《「]))`,
)
const STOP =
  /\s{2,}|[,;。!?)\]】]|\s(?=\S{1,6}[:|/])|\s?(?=综合自|转自|(?:责任编辑|责编|编辑|作者|记者|校对|审核|摄影)\s?[:|/])|\s(?=举报|作者|编辑|责编|责任编辑|发布|阅读|浏览|评论|分享|\d)|\((?=ID|id|公众号)/
const OPENING = /^[\s“"「『]+/
const CLOSING = /(?<![\s”"」』])[\s”"」』]+$|等$/
const LIST = /、/
const LONGEST = 200
const SOURCE_LONGEST = 40
const PROSE = /[的了在]\S|未经/

type Stretch = { readonly start: number; readonly end: number }

const trim = (text: string, { start, end }: Stretch): Stretch => {
  const head = OPENING.exec(text.slice(start, end))?.[0].length ?? 0
  let tail = end
  for (
    let cut = CLOSING.exec(text.slice(start + head, tail));
    cut && cut[0] !== '';
    cut = CLOSING.exec(text.slice(start + head, tail))
  ) {
    tail -= cut[0].length
  }
  return { start: start + head, end: Math.max(tail, start + head) }
}

const split = (text: string, { start, end }: Stretch): readonly Stretch[] => {
  const names: Stretch[] = []
  let at = start
  for (const name of text.slice(start, end).split(LIST)) {
    names.push(trim(text, { start: at, end: at + name.length }))
    at += name.length + 1
  }
  return names.filter((name) => name.end > name.start)
}

const read = (zone: Zone, label: string, labelAt: number, from: number): readonly SourceEntity[] => {
  const text = zone.folded
  const account = ACCOUNT.exec(text.slice(from, from + 16))
  const start = from + (account?.[0].length ?? 0)
  const head = OPENING.exec(text.slice(start, start + 8))?.[0].length ?? 0
  const stop = STOP.exec(text.slice(start + head))
  const end = stop ? start + head + stop.index : text.length
  if (end - start > SOURCE_LONGEST || PROSE.test(text.slice(start, end))) return []
  return split(text, { start, end }).map((name) => {
    const { span, text: slice } = part(zone, name.start, name.end)
    return {
      type: 'source',
      span,
      text: slice,
      name: slice,
      role: roleOf(text.slice(name.start, name.end), 'media'),
      relation: relations.get(label) ?? 'origin',
      scope: 'article',
      cue: part(zone, labelAt, labelAt + label.length),
      ...(account?.[1] !== undefined && { platform: account[1] }),
    }
  })
}

const BARE_IMAGE = /^\s*[●▲△▼↑*※(]?\s?来源\s?[:|/]|[。\s]来源\s?[:|/]/

/** 来源：… right under a picture credits the picture. */
const isOfPicture = (zone: Zone, { zones, index }: Surroundings): boolean => {
  const behind = zone.kind === 'caption' || zones[index - 1]?.kind === 'image'
  return behind && BARE_IMAGE.test(zone.folded) && !CREDITED.test(zone.folded)
}
const CREDITED = /编辑|作者|责编/

const FIELDS = /^.{0,80}$/
const leads = (text: string, at: number): boolean => {
  const before = text.slice(0, at)
  return (
    before.trim() === '' ||
    text.charAt(at - 1) === '(' ||
    text.charAt(at - 1) === '【' ||
    text.charAt(at - 1) === '[' ||
    (FIELDS.test(before) && !SENTENCE.test(before))
  )
}
const SENTENCE = /[。!?]|,/
const HINT = /来源|来自|出处|稿源|转自|转载|摘自|综合|原载|首发|刊于/

export const originSources = defineRecogniser({
  id: 'source/origin',
  why: 'Where the article comes from, as a label says it.',
  list: 'sources',
  find: (zone, surroundings) => {
    const text = zone.folded
    if (!shows(surroundings, 'origin') || !HINT.test(text) || isOfPicture(zone, surroundings)) return []
    const labelled = matchesOf(LABEL, text).filter(
      ({ index }) => leads(text, index) && (text.length <= LONGEST || index < 3 || index > text.length - 60),
    )
    const found = labelled.flatMap(({ 0: all, 1: label = '', index }) => read(zone, label, index, index + all.length))
    const bare = matchesOf(WITHOUT, text).filter(
      ({ index, 0: all }) =>
        text.length <= LONGEST &&
        !SEPARATOR.test(text.slice(index + all.length, index + all.length + 3)) &&
        leads(text, index),
    )
    const more = bare.flatMap(({ 0: all, index }) => read(zone, all, index, index + all.length))
    const compiled = matchesOf(COMPILED, text).flatMap(({ index }) =>
      found.length > 0 ? read(zone, '综合自', index, index + 3) : [],
    )
    return [...found, ...more, ...compiled].filter(
      (item, index, all) => all.findIndex((other) => other.span.start === item.span.start) === index,
    )
  },
  examples: [
    ['本文来源：长河日报  责任编辑：林小舟_NF0001', ['长河日报']],
    ['2026-03-05 10:22:14　来源: 长河网　举报', ['长河网']],
    ['（资料来源：长河日报、海湾网等）', ['长河日报', '海湾网']],
    ['本文授权转自：长河工作室（ID：changhe）', ['长河工作室']],
    ['來源：長河日報', ['長河日報']],
    ['来源 | 公众号“长河新闻”综合自海湾财经、山城日报等', ['长河新闻', '海湾财经', '山城日报']],
  ],
  spares: [
    '数据来源未经用户授权。',
    '收入来源有三种',
    '![]()\n来源：受访者',
    '这批货的来源：他说不清楚，也没有人问过他究竟从哪里来的',
  ],
})
const SEPARATOR = /[:|/]/
const COMPILED = /(?<=[”"」])综合自/g

/** Whether a name may close a paragraph in brackets: （德清县发改局）. */
export const isCloser = (name: string): boolean => name.length >= 3 && (isOfficial(name) || isMedium(name))
