import type { Contact } from '../entity.ts'
import { matchesOf } from '../lexicon/match.ts'
import { defineRecogniser } from './define.ts'
import { shows } from './signs.ts'
import { part } from './zone.ts'

type Form = {
  readonly channel: Contact['channel']
  readonly pattern: RegExp
  readonly value: number
  readonly whole: boolean
}

// `value` is the group that holds the address, `whole` says that the label belongs to the span: 微信:changhe2026.
const forms: readonly Form[] = [
  {
    channel: 'email',
    pattern: /(?<![\w.+-])([\w.+-]{1,64}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,60}){1,4})/g,
    value: 1,
    whole: false,
  },
  {
    channel: 'email',
    pattern: /(?<![\w.])([\w.]{1,40}#[a-z0-9-]{1,40}\.(?:com|net|cn|org))(?=\s?\(#)/g,
    value: 1,
    whole: false,
  },
  {
    channel: 'phone',
    pattern:
      /(?:热线|电话|报料|爆料|致电|手机|拨打|联系方式|传真|Tel|TEL)(?:是|为)?\s?[:]?\s?((?:\+?86[- ])?(?:0\d{2,3}[- ]?\d{7,8}|[48]00[- ]?\d{3,4}[- ]?\d{3,4}|4\d{3}-\d{2}-\d{4}|1[3-9]\d{9}))(?![\d-])/g,
    value: 1,
    whole: false,
  },
  {
    channel: 'wechat',
    pattern: /(?:微信(?:公众号|公号|号|ID)?|公众号ID)(?:\s?[:]\s?| )([A-Za-z][\w-]{4,29})(?![\w@.])/g,
    value: 1,
    whole: true,
  },
  {
    channel: 'wechat',
    pattern: /(?:微信|公众号|公号|关注|账号)[^()\n]{0,12}\(([A-Za-z][\w-]{4,29})\)/g,
    value: 1,
    whole: false,
  },
  {
    channel: 'wechat',
    pattern: /(?:微信(?:中|里)?搜索?|ID)\s?[:]\s?([A-Za-z][\w-]{4,29})(?![\w@.])/g,
    value: 1,
    whole: false,
  },
  { channel: 'qq', pattern: /QQ(?:群|号)?\s?[:]?\s?(\d{5,12})(?!\d)/g, value: 1, whole: true },
]
const HINT = /[@#]|热线|电话|料|致电|手机|拨打|联系|传真|微信|公众号|公号|关注|账号|ID|QQ|T[Ee][Ll]/

export const contacts = defineRecogniser({
  id: 'contact/address',
  why: 'How to reach somebody: WeChat, QQ, mail, telephone.',
  list: 'contacts',
  find: (zone, surroundings) => {
    const text = zone.folded
    if (!shows(surroundings, 'address') || !HINT.test(text)) return []
    const found = forms.flatMap(({ channel, pattern, value, whole }) =>
      matchesOf(pattern, text).map((match): Contact => {
        const address = match[value] ?? ''
        const end = match.index + match[0].lastIndexOf(address) + address.length
        const { span, text: slice } = part(zone, whole ? match.index : end - address.length, end)
        return { type: 'contact', span, text: slice, channel, value: zone.text.slice(end - address.length, end) }
      }),
    )
    const sorted = found.sort((a, b) => a.span.start - b.span.start)
    return sorted.filter((item, index) => !sorted.slice(0, index).some((other) => other.span.end > item.span.start))
  },
  examples: [
    ['合作微信:changhe2026(备注合作)', ['微信:changhe2026']],
    ['投稿邮箱：changhe@example.com', ['changhe@example.com']],
    ['新闻热线 027-88001234，QQ：10001000', ['027-88001234', 'QQ：10001000']],
    ['关注长河网官方微信（changhe-wang）', ['changhe-wang']],
  ],
  spares: ['他加了对方微信后被骗', '最令人关注的是步道', '客服电话一直占线', '电话打了3次'],
})
