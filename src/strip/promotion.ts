import { defineStripRule, type Line } from './define.ts'
import { isProse, isTail, lastProse, saying, sells } from './match.ts'

/** Asks the reader to do something for the publisher: these words mean nothing else wherever they stand. */
const asking =
  /(?:长按|長按|扫描|掃描|扫一扫|识别|識別|扫码|掃碼)[^。]{0,16}(?:二维码|二維碼|关注|關注|阅读|下载|加群|入群)|(?:点击|點擊|戳|点)[^。，]{0,6}(?:上方|下方|蓝字|藍字|左下角|阅读原文|閱讀原文)[^。]{0,16}|(?:关注|關注)(?:我们|我們|本公众号|本号|公众号|微信公众号|官方微信)|(?:搜索|添加|关注|加)[^。，]{0,8}(?:公众号|公號|微信号|微信公号)[^。]{0,30}|[（(]?微信(?:公众号|公号|号|搜索)\s?[:：]\s?\w|(?:设为|加个|加)(?:星标|⭐)|(?:点赞|點贊)[^。]{0,4}(?:在看|关注|转发|收藏)|下载[^。]{0,12}(?:客户端|APP|App)[^。]{0,20}$|移驾微信/

export const follow = defineStripRule({
  id: 'promotion/follow',
  kind: 'promo',
  why: 'An invitation to scan, follow or download sells the publisher, it tells nothing.',
  strips: (lines, index) => {
    const line = lines[index]
    return (
      line !== undefined &&
      line.text.length <= 90 &&
      asking.test(line.text) &&
      !quoting.test(line.text.replace(shortQuote, ''))
    )
  },
  examples: ['长按识别二维码，关注我们', '点击上方蓝字关注我们', '微信公众号：changhe2026'],
  spares: [
    '最令人关注的是步道的宽度。',
    '骗子让老人扫码关注公众号，民警说：“这样的二维码不要扫。”',
    '该问题引发广泛关注。',
  ],
})

/** What somebody in the story says or does is the story. */
const shortQuote = /“[^”]{1,8}”/g
const quoting = /[“”「」]|表示|告诉|介绍|称[，,：:]|骗|民警|警方|记者/

export const openApp = defineStripRule({
  id: 'promotion/app',
  kind: 'uiResidue',
  why: 'A button of the app, printed as words.',
  strips: saying(
    /^(?:打开|打開|下载|下載)(?:网易新闻|網易新聞|[\w\p{Script=Han}]{1,8}(?:APP|客户端))[\s，,]?\s?(?:查看|看|体验|阅读|参与|发贴)?.{0,16}$/iu,
    40,
  ),
  examples: ['打开网易新闻 查看精彩图片', '打开网易新闻体验更佳'],
  spares: ['打开网易新闻的那一刻，他愣住了，原来自己的照片在首页上挂了整整一天。'],
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
