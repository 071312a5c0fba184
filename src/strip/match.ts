import { creditsOfLine } from './credit-line.ts'
import type { Line } from './define.ts'

/** A rule that looks at nothing but the words of the line, which is no longer than `longest`. */
export const saying =
  (pattern: RegExp, longest: number) =>
  (lines: readonly Line[], index: number): boolean => {
    const line = lines[index]
    return line !== undefined && line.text !== '' && line.text.length <= longest && pattern.test(line.text)
  }

/** Somebody does, says or decides something here: that is the story, whatever else the words are. */
const telling =
  /认为|表示|强调|提醒|规定|指出|法院|判[决赔]|被告|原告|消费者|市民|乘客|食客|女士|先生|监管层|警方|民警|律师|分析师|(?<!其)[他她]|该公司|平台(?:将|未|应)|的说法|骗|涉嫌|投诉|属于|起诉|挡箭牌|称[，,]|引发|不愿/
export const tells = (text: string): boolean => telling.test(text)

/** As `saying`, but what tells a story stays. */
export const stating =
  (pattern: RegExp, longest: number) =>
  (lines: readonly Line[], index: number): boolean =>
    saying(pattern, longest)(lines, index) && !tells(lines[index]?.text ?? '')

/** Whether the line is the article's prose: long enough and punctuated as sentences are. */
export const isProse = (line: Line): boolean =>
  line.role === 'paragraph' &&
  !line.linked &&
  (line.text.length > 60 || (line.text.length > 16 && sentence.test(line.text)))

const sentence = /[。！？；，][^。！？]{0,200}[。！？”"…；:：]$|[。！？][”"』」）)]?$/

const verbs =
  /关注|關注|转发|轉發|留言|点赞|點讚|在看|扫码|掃碼|扫描|掃描|长按|長按|识别|識別|添加|点击|點擊|订阅|訂閱|收藏|加入|加群|入群|领取|投稿|星标|置顶|回复|下载|解锁|戳/g
const objects =
  /二维码|二維碼|公众号|公眾號|公号|我们|我們|微信|QQ|群|评论区|評論區|下方|上方|蓝字|藍字|卡片|客服|福利|优惠|资料包|链接|视频号|主页|名片|小程序|客户端|APP|菜单栏/i

/** Services offered, and a publisher's boast of its readers: 300万店主都在读. */
const selling =
  /^[\d百千]{1,8}万[^，。,]{1,12}(?:内参|內參|都在(?:看|读|讀))[!！]?$|商务合作|商務合作|报料|爆料(?:热线|电话|微信)|合作微信|更多(?:精彩|资讯|干货|内容)|(?:微信|QQ|热线|邮箱)\s?[:：]|运营干货|互动(?:话题)?\s?[:：]/

/** Longer lines tell a story, whatever words are in it. */
const longestCall = 90

/** Whether the line calls on the reader to do something for the publisher, or offers the publisher's services. */
export function sells({ text, role }: Line): boolean {
  if (text.length > longestCall || role === 'caption') return false
  if (selling.test(text)) return true
  const calls = new Set(text.match(verbs)).size
  return calls > 1 || (calls === 1 && objects.test(text))
}

const lasts = new WeakMap<readonly Line[], number>()

/** The index of the last line that is the article's prose; -1 where there is none. */
export function lastProse(lines: readonly Line[]): number {
  const known = lasts.get(lines)
  if (known !== undefined) return known
  let last = lines.length - 1
  while (last >= 0 && !isLastProse(lines[last])) last--
  lasts.set(lines, last)
  return last
}

const isLastProse = (line: Line | undefined): boolean =>
  line !== undefined && isProse(line) && !sells(line) && creditsOfLine(line.text) === undefined

/** Whether no prose follows: the line is the article’s last paragraph or stands behind it. */
export const isTail = (lines: readonly Line[], index: number): boolean => index >= lastProse(lines)
