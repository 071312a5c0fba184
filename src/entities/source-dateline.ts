import type { SourceEntity } from '../entity.ts'
import { agencies, mediaEndings } from '../lexicon/name-tables.ts'
import { isMedium, roleOf } from '../lexicon/names.ts'
import { defineRecogniser, type Zone } from './define.ts'
import { readReporterHead } from './reporter-head.ts'
import { shows } from './signs.ts'
import { isCloser } from './source-origin.ts'
import { part } from './zone.ts'

const DATE = '(?: ?\\d{1,2} ?月 ?\\d{1,2} ?日 ?)'
const agency = [...agencies].sort((a, b) => b.length - a.length).join('|')
//                                   新华社          巴黎            12月9日     电
const WIRE = new RegExp(
  `^\\s{0,4}[(【]?(${agency})([\\u3400-\\u9fff·]{0,8}?)(${DATE})?(?:专?电|电讯|讯|消息)(?=[\\s(:,。\\u3400-\\u9fff\\d]|$)`,
)
const endings = [...mediaEndings].sort((a, b) => b.length - a.length).join('|')
const HOUSE = new RegExp(
  `^\\s{0,4}[(【]?([^\\s,。:;!?()《》“”\\d]{0,14}?(?:${endings})(?:-[^\\s,。:;()]{2,12}?(?:客户端|新闻|网))?)(${DATE})?(?:综合)?(快讯|讯|消息|电)(?=[\\s(:,,\\d\\u3400-\\u9fff]|$)`,
)
const NAMED = /^\s{0,4}([^\s,。:;!?()《》“”]{2,12}?) ?(\d{1,2} ?月 ?\d{1,2} ?日) ?(?:快讯|讯|消息|电)(?=[\s,:(]|$)/
const ITEM = /^\s{0,4}【([^】\s]{3,12})】/
const CLOSING = /[。!?;”]\(([^()\s,。]{3,16})\)\s*$/
const NOT_NAME = /^(?:据|有|最新|本报|本刊|本网|近日|好|该|另|坏|一|小道|官方|央行|路透)/
const SELF = /^本[报刊网台]/

const source = (zone: Zone, start: number, end: number, extra: Partial<SourceEntity>): SourceEntity => {
  const { span, text } = part(zone, start, end)
  return {
    type: 'source',
    span,
    text,
    name: text,
    role: roleOf(zone.folded.slice(start, end), 'media'),
    relation: 'origin',
    scope: 'article',
    ...extra,
  }
}

const dateline = (place: string, date: string | undefined): Partial<SourceEntity> =>
  place === '' && date === undefined
    ? {}
    : { dateline: { ...(place !== '' && { place }), ...(date !== undefined && { date: date.trim() }) } }

const OPENING = /[([【〔]/
const fromHead = (zone: Zone): SourceEntity | null => {
  const text = zone.folded.slice(0, 48)
  const reported = readReporterHead(zone.folded.slice(0, 60))
  if (reported) {
    const start = text.search(OPENING) + 1
    const name = text.slice(start, reported.at)
    return isMedium(name) ? source(zone, start, reported.at, dateline(reported.place, reported.date)) : null
  }
  const wire = WIRE.exec(text)
  if (wire) {
    const start = wire[0].indexOf(wire[1] ?? '')
    return source(zone, start, start + (wire[1]?.length ?? 0), dateline(wire[2] ?? '', wire[3]))
  }
  const house = HOUSE.exec(text) ?? NAMED.exec(text)
  const name = house?.[1] ?? ''
  if (house && !NOT_NAME.test(name) && !SELF.test(name) && name.length > 2) {
    const start = house[0].indexOf(name)
    return source(zone, start, start + name.length, dateline('', house[2]))
  }
  const item = ITEM.exec(text)
  if (!item || !isMedium(item[1] ?? '')) return null
  const start = item[0].indexOf('【') + 1
  return source(zone, start, start + (item[1]?.length ?? 0), { scope: 'section' })
}

export const datelines = defineRecogniser({
  id: 'source/dateline',
  why: 'The agency or paper that a paragraph opens or closes with.',
  list: 'sources',
  find: (zone, surroundings) => {
    if (!shows(surroundings, 'dateline') || zone.kind === 'caption') return []
    const head = fromHead(zone)
    const closing = CLOSING.exec(zone.folded)
    const name = closing?.[1]
    if (!closing || name === undefined || !isCloser(name)) return head ? [head] : []
    const start = closing.index + closing[0].indexOf('(') + 1
    const tail = source(zone, start, start + name.length, {})
    return head ? [head, tail] : [tail]
  },
  examples: [
    ['新华社长河3月5日电（记者 林小舟）步道今天开放。', ['新华社']],
    ['长河日报讯 步道今天开放。', ['长河日报']],
    ['长河网10月4日讯（记者林小舟 整合）', ['长河网']],
    ['步道全长三公里。（长河县发改局）', ['长河县发改局']],
    ['中央社臺北3月5日電', ['中央社']],
    ['（中央社記者陳大河台北13日電）步道今天開放。', ['中央社']],
  ],
  spares: ['有好消息传来', '长河科技进行全程直播', '任务完成。（完）', '【资讯汇总】', '打来电话', '近日消息不断'],
})
