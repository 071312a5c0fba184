import type { ImageSource, Pick, Profile } from './define.ts'

/** What all layouts of 163.com share. */
export const netease = {
  site: '网易',
  knows: ['title', 'publishedAt', 'source', 'author', 'editor', 'section', 'nextPage'],
  // 标题|关键词|关键词_网易订阅, 标题_手机网易网
  titleCut: /(?:\|[^|]{1,60}){0,12}_(?:手机)?网易[^_]{0,12}$/,
} as const satisfies Partial<Profile>

/** Pages come from the first; what they show comes from the others too. */
export const neteaseHosts = ['163.com', '126.net', 'netease.com'] as const

/** `//nimg.ws.126.net/?url=…` and `?imageView&thumbnail=…` resize; the original's address is within. */
export const neteaseImage: ImageSource = {
  src: ['data-src', 'data-original', 'src'],
  unwrap: { host: 'nimg.ws.126.net', param: 'url' },
  cut: /\?imageView.*$/,
  never: /^https?:\/\/(?:static\.ws\.126\.net|img1\.126\.net|analytics\.163\.com|g\.163\.com)\/|\/cnews\/css13\//,
}

/** 16 characters, the last of them the channel's or the account's. */
export const docIdInUrl: Pick = { url: /\/([0-9A-Z]{16})(?:_\w{1,5})?\.html/ }
export const docIdInCanonical: readonly Pick[] = [
  { at: 'link[rel="canonical"]', attr: 'href', take: /\/([0-9A-Z]{16})\.html/ },
  { at: 'meta[property="og:url"]', attr: 'content', take: /\/([0-9A-Z]{16})\.html/ },
]
const assigned = /^\w+["']?\s{0,3}[:=]\s{0,3}["']([0-9A-Z]{16})["']/
export const docIdInScript: readonly Pick[] = [
  { script: 'docId', take: assigned },
  { script: 'threadId', take: assigned },
]

/** The constant 网易 in `article:author` is no author, and no page of the site prints another. */
export const publishedMeta: Pick = { at: 'meta[property="article:published_time"]', attr: 'content' }
export const ogTitle: Pick = { at: 'meta[property="og:title"]', attr: 'content' }

/** 本文来源：新京报  作者：甲 乙 and 责任编辑：丙_NN0001 under the article. */
export const endAuthors: Pick = { at: '.ep-source .left', take: /作者\s?[:：]\s?(.{1,80})$/ }
export const endEditor: Pick = { at: '.ep-editor', take: /(?:责任编辑|责编|编辑)\s?[:：]\s?([^()（）[\]]{1,60})/ }
export const endSource: Pick = { at: '.ep-source .left', take: /来源\s?[:：]\s?(.{1,40}?)(?:\s{1,4}作者.{0,80})?$/ }

const printedName = /来源\s?[:：]\s?(?!举报)([^()（）]{1,40}?)\s?(?:[（(][^（()）]{1,12}[）)])?(?:\s?举报)?$/
const printedCity = /来源\s?[:：].{1,60}?[（(]([^（()）]{1,12})[）)](?:\s?举报)?$/

/** 来源: 每日新闻 (上海) 举报: a name without a link, a city behind it, a button behind that. */
export const printedSource = (at: string): Pick => ({ at, take: printedName })
export const printedPlace = (at: string): Pick => ({ at, take: printedCity })
