import type { Notice } from '../entity.ts'
import { matchesOf } from '../lexicon/match.ts'
import type { Line } from '../strip/define.ts'
import { lastProse, sells } from '../strip/match.ts'
import { stripRules } from '../strip/rules.ts'
import { defineRecogniser, type Zone } from './define.ts'
import { perText } from './lookup.ts'
import { noticeLines } from './notice-lines.ts'
import { part } from './zone.ts'

const roles: Readonly<Record<Zone['kind'], Line['role']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  quote: 'quote',
  list: 'list',
  table: 'table',
  caption: 'caption',
  image: 'image',
  video: 'video',
  removed: 'paragraph',
}

const lineOf = (text: string, role: Line['role']): Line => ({ text, role, linked: false, bold: false })

type Kind = Notice['kind']

const rules = stripRules.filter(({ kind }) => kind !== 'empty' && kind !== 'credit')

/** What strip would take away says the same thing where it still stands: one vocabulary. */
const kindOf = (lines: readonly Line[], index: number): Kind | null => {
  const text = lines[index]?.text ?? ''
  if (text === '') return null
  const staying = noticeLines.find(({ pattern }) => pattern.test(text))
  if (staying) return staying.kind
  const kind = rules.find((rule) => rule.strips(lines, index))?.kind
  if (kind !== undefined && kind !== 'empty' && kind !== 'credit') return kind
  return advertises(lines, index) ? 'promo' : null
}

const advertises = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index]
  return line !== undefined && index > 0 && line.role !== 'image' && index > lastProse(lines) && sells(line)
}

/**
 * Words of which every line that a rule takes by its words holds one, in long lines and in short ones: most lines are
 * prose and need no closer look. A test holds this to the examples of all rules.
 */
const ANYWHERE =
  /[声聲]明|Notice|存[储儲]|版[权權]|侵[权删權刪]|[转轉][载載]|原[标標]?[题題]|谨慎|謹慎|投资建议|投资依据|据此|不?代表|观点|[观觀][点點]|立[场場]|未经|浏览器|Your browser|化名|编者|編者|仅供|网友评论|©|Copyright|授权|公众号|公眾號|二维码|二維碼|客户端|APP|App|要求|作者|侵|微信|星标|蓝字|藍字|点击|點擊|[点點][赞贊]|我们|本[号文]/
const IN_SHORT =
  /图|[关關]注|扫|掃|下载|打开|打開|分享|举报|收藏|打印|关闭|复制|返回|阅读|閱讀|展开|查看|字|纠错|\+1|T \+|跟贴|文明|集|延伸|相关|相關|推荐|推薦|往期|热|猜你|大家都|报道|详情|详见|更多|END|End|end|完|保护|分钟|提示|贴士|貼士|说明|說明|锁定|加载|播放|戳|上一页|下一页|新闻|原文|系|稿/
const SHORT = 60

const hints = (text: string): boolean =>
  text.length <= LONGEST && (ANYWHERE.test(text) || (text.length <= SHORT && IN_SHORT.test(text)))

/** Where the article ends is seen better without the notices behind it, so the last lines are read twice. */
const kindsOf = perText((zones): readonly (Kind | null)[] => {
  const lines = zones.map(({ text, kind }) => lineOf(kind === 'image' ? '' : text.trim(), roles[kind]))
  const first = lines.map(({ text }, index) => (hints(text) ? kindOf(lines, index) : null))
  const rest = lines.map((line, index) => (first[index] ? { ...line, text: '' } : line))
  const last = lastProse(rest)
  return first.map((kind, index) => kind ?? (index > last ? kindOf(rest, index) : null))
})

const LONGEST = 400
const SEGMENTS = /\S(?:\S|[ \u3000](?![ \u3000])){3,400}/g
const WIDE = /[ \u3000]{2}/
const ASIDE = /[（(](?:更多详情|应受访者|为保护|文中|点击|原标题)[^（）()]{0,120}[）)]/g
const TITLE = /原[标標]?(?:题|題)[为為]?\s?[:：]\s?(.{1,200}?)[）)】\]]?$/

const notice = (zone: Zone, start: number, end: number, kind: Kind): Notice => {
  const { span, text } = part(zone, start, end)
  const value = kind === 'originalTitle' ? TITLE.exec(text)?.[1] : undefined
  return { type: 'notice', span, text, kind, ...(value !== undefined && { value }) }
}

/** Fields of one line that wide blanks part, and brackets inside a paragraph. */
const inside = (zone: Zone): readonly Notice[] => {
  const { text } = zone
  const wide = WIDE.test(text) && text.length <= LONGEST
  if (!wide && !zone.folded.includes('(')) return []
  const stretches = [...(wide ? matchesOf(SEGMENTS, text) : []), ...matchesOf(ASIDE, text)]
  return stretches.flatMap(({ 0: stretch, index }) => {
    const kind = kindOf([lineOf(stretch, 'paragraph')], 0)
    return kind && stretch.length < text.trim().length ? [notice(zone, index, index + stretch.length, kind)] : []
  })
}

const START = /\S/

export const notices = defineRecogniser({
  id: 'notice/line',
  why: 'A line that is not part of the article: disclaimers, promotion, remains of the page.',
  list: 'notices',
  find: (zone, { zones, index }) => {
    if (zone.kind === 'image' || zone.kind === 'video') return []
    const kind = kindsOf(zones)[index]
    const within = !kind || WIDE.test(zone.text.trim()) ? inside(zone) : []
    if (!kind || within.length > 0) return within
    const start = zone.text.search(START)
    return [notice(zone, start, start + zone.text.trim().length, kind)]
  },
  examples: [
    [
      '特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。',
      ['特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。'],
    ],
    ['步道已经开放。（更多详情：步道的来历）', ['（更多详情：步道的来历）']],
    ['（应受访者要求，文中林某为化名。）', ['（应受访者要求，文中林某为化名。）']],
    ['本文约 3300 字，建议阅读 8 分钟', ['本文约 3300 字，建议阅读 8 分钟']],
    ['长按识别二维码，关注我们', ['长按识别二维码，关注我们']],
  ],
  spares: [
    '公司发布声明，称步道没有问题。',
    '这一话题引发广泛关注。',
    '版权费涨了一倍。',
    '任务已经完成',
    '小花（化名）说，她很喜欢步道。',
  ],
})
