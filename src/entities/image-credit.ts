import type { ImageCredit } from '../entity.ts'
import { platforms } from '../lexicon/name-tables.ts'
import { isPerson } from '../lexicon/names.ts'
import { defineRecogniser, type Surroundings, type Zone } from './define.ts'
import { bracketed, type ImageCreditForm, imageCreditForms } from './image-credit-forms.ts'
import { shows } from './signs.ts'
import { part } from './zone.ts'

const LONGEST = 300
const HINT = /图|摄|来源|AI|截/
const END = /(?<![\s。.])[\s。.]+$/
const ROLE_NAME =
  /(?:^|记者|通讯员|摄影师|[\s队部社报])\s?(?<name>[\u3400-\u9fff]{2,4}(?:[ 、][\u3400-\u9fff]{2,4}){0,2})\s?\/?\s?(?:摄影报道|摄影|摄|(?:资料)?图)$/
const ORGANISATION = /^(?<who>[^\s]{2,16}?)(?:记者|通讯员|\s)/
const HANDLE = new RegExp(`^(${platforms.join('|')})?[: ]?@ ?(\\S{1,30})$`)
const WEB = /^(?:网络|互联网)$/
const SCREEN = /截图$/
const SENTENCE = /[。!?]/

type Place = { readonly image: number | null; readonly behind: boolean }

/** The picture a line stands under, and whether nothing is between them. */
const placeOf = (zone: Zone, { zones, index }: Surroundings): Place => {
  if (zone.kind === 'caption') return { image: zone.image ?? null, behind: true }
  const before = zones[index - 1]
  if (before?.kind === 'image') return { image: before.image ?? null, behind: true }
  return { image: null, behind: false }
}

type Hit = {
  readonly form: ImageCreditForm
  readonly start: number
  readonly by: { readonly text: string; readonly start: number }
}

const find = (line: string, behind: boolean): Hit | null => {
  for (const form of imageCreditForms) {
    if (!behind && !form.anywhere) continue
    const match = form.pattern.exec(line)
    if (!match) continue
    const text = match.groups?.['by']?.trim() ?? line.slice(match.index)
    return {
      form,
      start: match.index + match[0].length - match[0].trimStart().length,
      by: { text, start: match.index + match[0].lastIndexOf(text) },
    }
  }
  return null
}

const creatorsOf = (by: string, form: ImageCredit['form']): readonly string[] => {
  const name =
    ROLE_NAME.exec(by.replace(ROLE, ''))?.groups?.['name'] ?? (form === 'photographer' || form === 'graphic' ? by : '')
  const names = name.split(NAME_GAP).filter((part) => part !== '')
  return names.every(isPerson) ? names : []
}
const ROLE = /^.{0,20}(?:记者|通讯员|摄影师)\s?/
const NAME_GAP = /[ 、]/

const providerOf = (by: string, kind: ImageCredit['form'], creator: readonly string[]): string | null => {
  if (kind === 'provided') return by.replace(PROVIDED, '')
  if (creator.length === 0) return null
  const who = ORGANISATION.exec(by)?.groups?.['who']
  return who === undefined || creator.includes(who) || TITLE.test(who) ? null : who
}
const PROVIDED = /供图.*$/
const TITLE = /^(?:记者|通讯员|摄影)/

const shape = (
  zone: Zone,
  hit: Hit,
  end: number,
  place: Place,
  caption: { start: number; end: number } | null,
): ImageCredit => {
  const { form, by } = hit
  const kind = SCREEN.test(by.text) && form.form === 'source' ? 'screenshot' : WEB.test(by.text) ? 'web' : form.form
  const raw = zone.text.slice(by.start, by.start + by.text.length)
  const creator = creatorsOf(by.text, kind)
  const provider = providerOf(by.text, kind, creator)
  const handle = HANDLE.exec(by.text)
  return {
    type: 'imageCredit',
    ...part(zone, hit.start, end),
    creditText: raw,
    creator,
    ...(provider !== null && provider !== '' && { provider }),
    ...(handle?.[1] !== undefined && { platform: handle[1] }),
    ...(handle?.[2] !== undefined && { handle: handle[2] }),
    form: kind,
    scope: form.scope,
    imageIndex: form.scope === 'image' ? place.image : null,
    ...(caption && caption.end > caption.start && { caption: part(zone, caption.start, caption.end) }),
  }
}

const captionOf = (line: string, end: number): { start: number; end: number } | null => {
  const prefix = FILE_PREFIX.exec(line)?.[0].length ?? 0
  const start = prefix <= end ? prefix : 0
  return { start, end: line.slice(0, end).trimEnd().length }
}
const FILE_PREFIX = /^\s*[●▲△▼↑*]?\s?(?:资料图片?[:。]\s?)?/

export const imageCredits = defineRecogniser({
  id: 'image-credit/line',
  why: 'Who a picture is from, in the line under it or in its caption.',
  list: 'imageCredits',
  find: (zone, surroundings) => {
    const { folded } = zone
    if (!shows(surroundings, 'picture') || folded.length > LONGEST || !HINT.test(folded)) return []
    const place = placeOf(zone, surroundings)
    const end = folded.length - (END.exec(folded)?.[0].length ?? 0)
    const line = folded.slice(0, end)
    const bracket = place.behind ? bracketed.exec(line) : null
    if (bracket) return [inBrackets(zone, line, bracket, place)]
    const hit = find(line, place.behind)
    if (!hit || (!place.behind && hit.start > 0)) return []
    if (!place.behind && SENTENCE.test(line)) return []
    return [shape(zone, hit, end, place, captionOf(line, hit.start))]
  },
  examples: [
    ['正文。\n![]()\n●图源:微博@林小舟', ['●图源:微博@林小舟']],
    ['![]()\n步道全景。长河社记者 林小舟 摄', ['长河社记者 林小舟 摄']],
    ['![]()\n家属提供的规划图。 来源：受访者', ['来源：受访者']],
    ['![]()\n夜里的步道（视频截图）', ['（视频截图）']],
    ['![]()\n（林小舟 圖/長河圖庫）', ['圖/長河圖庫']],
    ['正文。\n题图来自：视觉中国', ['题图来自：视觉中国']],
  ],
  spares: [
    '从图片来看，步道还没有铺完。',
    '一张截图在朋友圈流传',
    '全民科普摄影大赛开赛',
    '![]()\n步道上展示的新设备',
    '数据来源未经授权，存在法律风险。',
    '![]()\n本文来源：长河日报  责任编辑：林小舟_NF0001',
  ],
})

const inBrackets = (zone: Zone, line: string, match: RegExpExecArray, place: Place): ImageCredit => {
  const inner = match[1] ?? ''
  const from = match.index + 1
  const slashed = SLASHED.exec(inner)
  const hit = find(inner, true) ?? { form: FALLBACK, start: 0, by: { text: inner, start: 0 } }
  const moved = {
    ...hit,
    start: slashed ? from + slashed.index : match.index,
    by: { ...hit.by, start: from + hit.by.start },
  }
  const caption =
    slashed && match.index === 0
      ? { start: from, end: from + inner.slice(0, slashed.index).trimEnd().length }
      : captionOf(line, match.index)
  return shape(zone, moved, slashed ? line.length - 1 : line.length, place, caption)
}
const SLASHED = /图[/|:].*$/
const FALLBACK: ImageCreditForm = {
  form: 'source',
  pattern: /$^/,
  scope: 'image',
  anywhere: false,
  examples: ['（长河图库）'],
}
