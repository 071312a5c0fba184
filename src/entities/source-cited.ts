import type { SourceEntity } from '../entity.ts'
import { matchesOf } from '../lexicon/match.ts'
import { anonymous } from '../lexicon/name-tables.ts'
import { isBody, isDataHouse, isLatinName, isMedium } from '../lexicon/names.ts'
import { defineRecogniser, type Surroundings, type Zone } from './define.ts'
import { perText } from './lookup.ts'
import { shows } from './signs.ts'
import { citedBy, saidBy, shortBodies, shownBy } from './source-cues.ts'
import { BRACKETS, clean, longestFirst, type Stretch, source } from './source-name.ts'

const NAME = '[^,。;!?:、\\n“”()]'
const WHEN = '(?: ?\\d{1,4} ?年)?(?: ?\\d{1,2} ?月)?(?: ?\\d{1,2} ?日)?'
const LATER = '(?:此前|最新|今日|今天|日前|昨日|近日|当日|早前|同日|稍早前)?'
// 统计 of 国家统计局 and 消息 of 参考消息援引 close nothing.
const CITED = new RegExp(
  `(?:根据|按照|依据|(?<![数证依占凭收票论单根凭割])据)\\s?(${NAME}{2,26}?)\\s?(${WHEN})${LATER}的?(?:记者)?\\s?(${longestFirst(citedBy)})(?!局|中心|网|部|院|学会|社|司|厅|援引|从|专业)`,
  'g',
)
const PUBLISHED = new RegExp(
  `(?:根据|(?<![数证依占凭收票论单根凭割])据|按照)\\s?(${NAME}{2,20}?)(${WHEN})(?:最新|联合|此前)?(?:公布|发布|披露|提供|出具)的`,
  'g',
)
const SHOWN = new RegExp(
  `(?:^|(?<=[,。;!?:、\\s”]))(${NAME}{2,30}?(?:\\([A-Za-z][A-Za-z0-9 ]{1,11}\\))?)${WHEN}(?:最新)?(?:公布|发布|披露|推出)?的?(?:最新)?(${longestFirst(shownBy)})(?!在)`,
  'g',
)
const SAID = new RegExp(`(?:^|(?<=[,。;!?:\\s]))(${NAME}{2,16}?)(${longestFirst(saidBy)})(?=[,:]|$|援引)`, 'g')
const THROUGH = /从([^,。;!?:、的]{2,16}?)(?:官方)?获悉/g
const PUBLISHER = /(?:公布|发布|披露|推出)的?(?:最新)?$/
const ANONYMOUS = new RegExp(
  `(${longestFirst(anonymous)})(?=[^,。]{0,12}(?:认为|表示|透露|称|指出|爆料|分析|说|向|告诉|介绍|推测|预计))`,
  'g',
)
const WORK = /《([^《》]{2,40})》/

// Most zones hold none of the cues; to look for them first is half the time.
const BASED = /据|按照/
const SHOWS = new RegExp(longestFirst(shownBy))
const SAYS = new RegExp(`(?:${longestFirst(saidBy)})(?=[,:]|$|援引)`)
const TELLS = /报道|报导|援引|评论称|刊文称|发文称/

const fromCited = (zone: Zone): SourceEntity[] =>
  !BASED.test(zone.folded)
    ? []
    : matchesOf(CITED, zone.folded).flatMap((match) => {
        const [all, name = '', , cue = ''] = match
        const start = match.index + all.indexOf(name, 1)
        const found = clean(zone.folded, { start, end: start + name.length })
        if (!found || !isName(zone.folded.slice(found.start, found.end), cue)) return []
        const cueStart = match.index + all.length - cue.length
        return [
          source(zone, found, { start: cueStart, end: cueStart + cue.length }, DATA_CUE.test(cue) ? 'data' : 'media'),
        ]
      })
const DATA_CUE = /数据|报告|统计|监测|预计|测算|估|预测|分析|调查/
const REPORTS = /报道|报导|消息|获悉|讯|援引|引述|通报|公告|数据|统计|预计|测算|监测/
const SENTENCE_WORDS = /[是有会能可要对把被让给]|因为|已经|可以|需要/

/** After 据 most names need no proof; sentences do not pass for one. */
const isName = (name: string, cue: string): boolean => {
  if (isBody(name.replace(BRACKETS, '')) || LATIN.test(name)) return true
  return REPORTS.test(cue) && name.length <= 12 && !SENTENCE_WORDS.test(name)
}
const LATIN = /^[A-Za-z][\w .&-]{1,30}(?:公司|网站)?$|^[A-Za-z]{2,}/

const fromPublished = (zone: Zone): SourceEntity[] =>
  !BASED.test(zone.folded)
    ? []
    : matchesOf(PUBLISHED, zone.folded).flatMap((match) => {
        const name = match[1] ?? ''
        const start = match.index + match[0].indexOf(name, 1)
        const found = clean(zone.folded, { start, end: start + name.length })
        if (!found) return []
        const end = match.index + match[0].length
        const work =
          WORK.exec(zone.folded.slice(end, end + 40))?.index === 0
            ? WORK.exec(zone.text.slice(end, end + 60))?.[1]
            : undefined
        return [source(zone, found, { start: match.index, end }, 'data', work === undefined ? {} : { work })]
      })

/** 数据 belongs to the name where the text says so elsewhere, or where nothing much would be left: 星图数据. */
const withData = (name: string, { zones }: Surroundings): boolean => {
  if (labelled(zones).includes(`${name}数据`)) return true
  return HAN_PAIR.test(name) && !shortBodies.includes(name)
}
/** All short lines that credit somebody, as one text. */
const labelled = perText((zones) =>
  zones
    .filter(({ folded }) => folded.length < 40 && LABELLED.test(folded))
    .map(({ folded }) => folded)
    .join('\n'),
)
const ACRONYM = /\([A-Za-z0-9 ]{1,13}\)$/
const LABELLED = /图源|来源|图片|图[:/]/
const HAN_PAIR = /^[\u3400-\u9fff]{2}$/

const fromShown = (zone: Zone, surroundings: Surroundings): SourceEntity[] =>
  !SHOWS.test(zone.folded)
    ? []
    : matchesOf(SHOWN, zone.folded).flatMap((match) => {
        const [all, name = '', cue = ''] = match
        const published = PUBLISHER.test(all.slice(name.length, all.length - cue.length))
        const found = clean(zone.folded, { start: match.index, end: match.index + name.length })
        if (!found) return []
        const text = zone.folded.slice(found.start, found.end)
        const longer = cue.startsWith('数据') && withData(text, surroundings)
        if (!longer && !published && !isBody(text.replace(ACRONYM, '')) && !isLatinName(text)) return []
        const named = longer ? { start: found.start, end: found.end + 2 } : found
        const end = match.index + all.length
        return [source(zone, named, { start: end - cue.length + (longer ? 2 : 0), end }, 'data')]
      })

const fromSaid = (zone: Zone): SourceEntity[] =>
  !SAYS.test(zone.folded)
    ? []
    : matchesOf(SAID, zone.folded).flatMap((match) => {
        const [all, name = '', cue = ''] = match
        if (CONTEXT.test(name)) return []
        const found = clean(zone.folded, { start: match.index, end: match.index + name.length })
        if (!found) return []
        const text = zone.folded.slice(found.start, found.end)
        const bare = text.replace(BRACKETS, '')
        const fits =
          cue === '从'
            ? isMedium(bare)
            : cue === '注意到'
              ? false
              : cue === '获悉'
                ? isMedium(bare)
                : STRONG_LATIN.test(text) || isDataHouse(bare)
        if (!fits || text.length > 14) return []
        const end = match.index + all.length
        return [source(zone, found, { start: end - cue.length, end }, cue === '获悉' ? 'media' : 'data')]
      })
const CONTEXT = /^(?:据|根据|按)|[的了]/
const STRONG_LATIN = /^[A-Z][A-Za-z0-9 &.-]{2,24}$/

/** 《财经》杂志报道称, 彭博社援引: a medium that tells. */
const fromTold = (zone: Zone): SourceEntity[] =>
  !TELLS.test(zone.folded)
    ? []
    : matchesOf(TOLD, zone.folded).flatMap((match) => {
        const [all, name = '', cue = ''] = match
        const found = clean(zone.folded, { start: match.index, end: match.index + name.length })
        if (!found) return []
        const text = zone.folded.slice(found.start, found.end)
        const titled = zone.folded.charAt(found.start - 1) === '《' || TITLED.test(text)
        if (!(isMedium(text) || titled) || NOT_TOLD.test(text)) return []
        const end = match.index + all.length
        return [source(zone, titled ? titleOf(zone.folded, found) : found, { start: end - cue.length, end }, 'media')]
      })
const TOLD = new RegExp(
  `(?:^|(?<=[,。;!?:\\s]))(${NAME}{2,12}?)${WHEN}(报道称|报导称|报道说|报道指出|报道(?=,)|报导(?=,)|援引|评论称|刊文称|发文称)`,
  'g',
)
const TITLED = /^《[^《》]{1,10}》(?:杂志|日报|周刊|网站)?$/
const NOT_TOLD = /有媒体|外媒|媒体|记者/
const titleOf = (text: string, { start, end }: Stretch): Stretch =>
  text.charAt(start) === '《' ? { start: start + 1, end: text.indexOf('》', start) } : { start, end }

const fromThrough = (zone: Zone): SourceEntity[] =>
  matchesOf(THROUGH, zone.folded).flatMap((match) => {
    const name = match[1] ?? ''
    const start = match.index + 1
    const found = clean(zone.folded, { start, end: start + name.length })
    const before = MEDIUM_BEFORE.exec(zone.folded.slice(Math.max(0, match.index - 12), match.index))?.[1]
    if (!found || ANYONE.test(name)) return []
    const end = match.index + match[0].length
    const through = source(zone, found, { start: end - 2, end }, 'media')
    if (before === undefined) return isBody(name) ? [through] : []
    const at = match.index - before.length
    return [source(zone, { start: at, end: at + before.length }, { start: end - 2, end }, 'media'), through]
  })
const MEDIUM_BEFORE = /据([^,。;!?:、据]{2,10})$/
const ANYONE = /知情|业内|多方|内部|有关|相关|现场|会上|[他她]/

const fromAnonymous = (zone: Zone): SourceEntity[] =>
  matchesOf(ANONYMOUS, zone.folded).map(({ 0: name, index }) =>
    source(zone, { start: index, end: index + name.length }, { start: index, end: index + name.length }, 'media', {
      role: 'anonymous',
      relation: 'statement',
    }),
  )

export const citedSources = defineRecogniser({
  id: 'source/cited',
  why: 'Who a sentence has its facts from.',
  list: 'sources',
  find: (zone, surroundings) => {
    if (!shows(surroundings, 'telling') && !shows(surroundings, 'person')) return []
    const found = [
      fromThrough(zone),
      fromPublished(zone),
      fromCited(zone),
      fromShown(zone, surroundings),
      fromSaid(zone),
      fromTold(zone),
      shows(surroundings, 'person') ? fromAnonymous(zone) : [],
    ].flat()
    const first = found.filter(
      (item, index) =>
        !found.slice(0, index).some(({ span }) => span.start < item.span.end && item.span.start < span.end),
    )
    return first.sort((a, b) => a.span.start - b.span.start)
  },
  examples: [
    ['据《长河日报》记者了解，步道已经修好。', ['长河日报']],
    ['长图数据显示，今年卖得更多。', ['长图数据']],
    ['Changhe Research数据显示，出货量下滑。', ['Changhe Research']],
    ['据长河财经此前报道，公司已经停产。', ['长河财经']],
    ['拼得多披露的数据显示，成交额增长。', ['拼得多']],
    ['根据长河智库2018年11月发布的《步道报告》，步道增多。', ['长河智库']],
    ['據中央社3月5日報導，步道開放。', ['中央社']],
    ['长河电影局2月24日发布数据显示，票房增长。', ['长河电影局']],
    ['长河证券研报预计，明年会更多。', ['长河证券']],
    ['长河云网（CHY）数据显示，步道增多。', ['长河云网（CHY）']],
    ['高盛报告称，增速会放缓。', ['高盛']],
    ['中央社報導，步道開放。', ['中央社']],
    ['彭博社3月5日报道，步道开放。', ['彭博社']],
  ],
  spares: [
    '据悉，步道已经修好。',
    '据统计，目前有18人。',
    '据不完全统计，步道有三条。',
    '数据显示，今年更多。',
    '根据相关规定办理',
    '如今的问题显示，这并非个案。',
    '第三方数据行业',
    '据介绍，步道很长。',
    '有数据显示，步道更长。',
    '日前有研究显示，步道更长。',
  ],
})
