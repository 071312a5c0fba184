import { defineStripRule, type Line } from './define.ts'
import { isProse, isTail, lastProse, saying, sells, tells } from './match.ts'

/** An imperative at the line's beginning. */
const lead =
  /^[^\p{L}\p{N}]{0,6}(?:请|欢迎|记得|快来|赶紧|更多(?:精彩|内容|资讯|新闻)[^。，]{0,10})?[，,]?\s?(?:长按|長按|扫描|掃描|扫码|掃碼|扫一扫|识别|識別|点击|點擊|戳|关注|關注|搜索|微信搜索|微信扫|添加|加个|加|设为|下载|移驾|点赞|點贊|转发|請|请)/u
/** Asks the reader to do something for the publisher: these words mean nothing else in an imperative. */
const asking =
  /(?:长按|長按|扫描|掃描|扫一扫|识别|識別|扫码|掃碼)[^。]{0,16}(?:二维码|二維碼|关注|關注|阅读|下载|加群|入群)|(?:点击|點擊|戳|点)[^。，]{0,6}(?:上方|下方|蓝字|藍字|左下角|阅读原文|閱讀原文)[^。]{0,16}|(?:关注|關注)(?:我们|我們|本公众号|本号|公众号|微信公众号|官方微信)(?:$|[，,。！!~～）)\s])|(?:关注|關注)[^。，]{0,20}(?:微信|微博|公众号|公眾號|频道|客户端|视频号)|(?:搜索|添加|关注|加)[^。，]{0,14}(?:公众号|公號|微信号|微信公号|关注)[^。]{0,30}|(?:设为|加个|加)(?:星标|⭐)|(?:点赞|點贊)[^。]{0,4}(?:在看|关注|转发|收藏)|下载[^。]{0,12}(?:客户端|APP|App)[^。]{0,20}$|移驾微信|请(?:登录|点击|关注|下载)[^。]{0,24}$/
/** The account's address, as a line of its own. */
const address =
  /^[（(【[]?(?:微信|官方微信|微信公众号|微信公号|公众号|微信号)(?:ID|号|搜索)?\s?[:：]\s?[\w\p{Script=Han}-]{2,30}[）)】\]]?$/iu

export const follow = defineStripRule({
  id: 'promotion/follow',
  kind: 'promo',
  why: 'An invitation to scan, follow or download sells the publisher, it tells nothing.',
  strips: (lines, index) => {
    const text = lines[index]?.text.replace(shortQuote, '') ?? ''
    if (text.length > longestCall || tells(text) || quoting.test(text)) return false
    if (address.test(text)) return true
    // Among paragraphs a whole sentence may tell how something is done.
    return lead.test(text) && asking.test(text) && (isTail(lines, index) || !sentenceEnd.test(text))
  },
  examples: [
    '长按识别二维码，关注我们',
    '点击上方蓝字关注我们',
    '微信公众号：changhe2026',
    '欢迎关注长河财经官方微信：changhe163',
    '（更多精彩内容，请关注长河财经）',
  ],
  spares: [
    '最令人关注的是步道的宽度。',
    '骗子让老人扫码关注公众号，民警说：“这样的二维码不要扫。”',
    '该问题引发广泛关注。',
    '市民可通过关注市卫健委微信公众号预约接种。',
    '乘客只需扫描二维码即可乘车，无需购票。',
    '消防部门提醒，不要随意扫描陌生二维码。',
    '食客扫码关注后才能点餐，引发不少消费者不满。',
    '王女士加了对方微信号后，被拉进一个群。',
    '点赞、转发、关注成了他每天的工作。',
    '他搜索公众号后发现文章已经删除。',
    '关注我们身边的人，是这部纪录片的主题。',
  ],
})

const longestCall = 90
const sentenceEnd = /[。；]$/
const shortQuote = /“[^”]{1,12}”/g
/** What somebody in the story says or does is the story. */
const quoting = /[“”「」]|告诉|介绍|称[，,：:]|记者/

export const channel = defineStripRule({
  id: 'promotion/channel',
  kind: 'promo',
  why: 'What a channel prints of itself around its articles.',
  strips: saying(
    /^(?:网易财经\s?会赚钱的客户端\s?[:：]?|更多精彩资讯请点击.{0,16}|使用安卓和iPhone.{0,40}|(?:网易新闻|[\p{Script=Han}]{2,8})\s?[|｜丨]\s?\p{Script=Han}{2,8}\s?出品|关键词阅读\s?[:：].{0,60}|聚合阅读|全文\s?[:：]|[（(]?(?:点击)?图片(?:进入|查看)下一页[）)]?|[（(]点击图片进入下一页[）)])$/u,
    80,
  ),
  examples: ['更多精彩资讯请点击 网易股票', '网易新闻 | 娱乐频道 出品', '全文：', '（点击图片进入下一页）'],
  spares: ['全文：他说步道很好。', '更多精彩资讯请点击进入的人越来越多，网站一度打不开。'],
})

export const openApp = defineStripRule({
  id: 'promotion/app',
  kind: 'uiResidue',
  why: 'A button of the app, printed as words.',
  strips: saying(
    /^(?:打开|打開|下载|下載)(?:网易新闻|網易新聞|[\w\p{Script=Han}]{1,8}(?:APP|客户端))(?:[\s，,]{0,2}(?:查看|看|体验|阅读|参与|发贴|浏览)[^，。,]{0,14})?$/iu,
    40,
  ),
  examples: ['打开网易新闻 查看精彩图片', '打开网易新闻体验更佳'],
  spares: [
    '打开网易新闻的那一刻，他愣住了，原来自己的照片在首页上挂了整整一天。',
    '打开淘宝APP，搜索关键词，就能看到这些商品',
  ],
})

/**
 * Behind the last paragraph an account's own advertisement may run over several lines and pictures, of which only some
 * give it away. It begins with the first tell-tale line after the article's last prose, and needs a second one or a
 * picture behind it.
 */
export const tail = defineStripRule({
  id: 'promotion/tail',
  kind: 'promo',
  why: 'Behind the article the account advertises itself.',
  strips: (lines, index) => {
    return index > lastProse(lines) && index >= advertisement(lines)
  },
  examples: [
    '步道在周末开放，市民可以免费进入，全长三公里，沿河种了柳树。\n更多精彩，精彩不停\n![]()\n合作微信:changhe(备注合作)\n百万人都在看',
  ],
  spares: [
    '步道在周末开放。\n更多的人来了。',
    '步道在周末开放，市民可以免费进入，全长三公里，沿河种了柳树。\n谢谢大家。',
  ],
})

const isPicture = ({ role }: Line): boolean => role === 'image'

const known = new WeakMap<readonly Line[], number>()

/** Where the advertisement begins, looked for once for the page; behind the last line where there is none. */
function advertisement(lines: readonly Line[]): number {
  const from = known.get(lines) ?? advertisementIn(lines)
  known.set(lines, from)
  return from
}

function advertisementIn(lines: readonly Line[]): number {
  const last = lastProse(lines)
  const from = lines.findIndex((line, index) => index > last && sells(line))
  if (last < 0 || from < 0) return lines.length
  const rest = lines.slice(from)
  const pictured = rest.some(isPicture) && rest.every((line) => isPicture(line) || sells(line))
  return pictured || rest.filter(sells).length >= 2 ? from : lines.length
}

export const banner = defineStripRule({
  id: 'promotion/linked-picture',
  kind: 'promo',
  why: 'A picture that stands behind the article and is a link advertises something.',
  strips: (lines, index) => {
    const line = lines[index]
    return line?.role === 'image' && line.linked && isTail(lines, index) && index > 0 && lines.some(isProse)
  },
  examples: ['步道在周末开放，市民可以免费进入，全长三公里，沿河种了柳树。\n[![]()](#)'],
  spares: ['步道在周末开放，市民可以免费进入，全长三公里，沿河种了柳树。\n![]()'],
})
