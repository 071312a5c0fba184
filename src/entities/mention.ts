import type { Mention } from '../entity.ts'
import { matchesOf } from '../lexicon/match.ts'
import { platforms } from '../lexicon/name-tables.ts'
import { defineRecogniser } from './define.ts'
import { shows } from './signs.ts'
import { part } from './zone.ts'

const AT = /@( ?)([\u3400-\u9fffA-Za-z0-9_][\u3400-\u9fff\w·-]{0,29})/g
const TOPIC = /#([\u3400-\u9fff][\u3400-\u9fff\w·]{1,28})#/g
// A handle that runs on into prose ends before these: @太空精酿发了一张图.
const VERB =
  /(?:发[了布文表出微帖]|表示|回应|转发|原创|透露|爆料|称|说|晒|写道|评论|曾|的(?=[\u3400-\u9fff])|在(?=[\u3400-\u9fff])|和@|也|就|已经|随后|今日|昨日|消息)/
const MAIL = /@[\w-]{1,60}\.\w/y
// changhe@example is the head of an address.
const LOCAL = /[\w.]/
const NAMES = platforms.join('|')
const BEFORE = new RegExp(`(${NAMES})(?:网友|博主|用户|大V|账号|官方|官微)?[:,]? ?$`)
const AFTER = new RegExp(`^(?: ?@[\\u3400-\\u9fff\\w·-]{1,30}){0,3} ?[(]?(${NAMES})`)

export const mentions = defineRecogniser({
  id: 'mention/handle',
  why: 'An account that is named with @, or a topic between two #.',
  list: 'mentions',
  find: (zone, surroundings) => {
    if (!shows(surroundings, 'at')) return []
    const text = zone.folded
    const found: Mention[] = []
    if (text.includes('@')) {
      for (const { 0: all, 1: gap = '', 2: run = '', index } of matchesOf(AT, text)) {
        MAIL.lastIndex = index
        if (MAIL.test(text) || (LOCAL.test(text.charAt(index - 1)) && LOCAL.test(run.charAt(0)))) continue
        const cut = VERB.exec(run.slice(1))
        const handle = cut ? run.slice(0, cut.index + 1) : run
        const end = index + all.length - run.length + handle.length
        const platform =
          BEFORE.exec(text.slice(Math.max(0, index - 12), index))?.[1] ?? AFTER.exec(text.slice(end, end + 60))?.[1]
        const { span, text: slice } = part(zone, index, end)
        found.push({
          type: 'mention',
          span,
          text: slice,
          handle: slice.slice(1 + gap.length),
          ...(platform !== undefined && { platform }),
          kind: 'user',
        })
      }
    }
    if (text.includes('#')) {
      for (const { 0: all, index } of matchesOf(TOPIC, text)) {
        const { span, text: slice } = part(zone, index, index + all.length)
        found.push({ type: 'mention', span, text: slice, handle: slice.slice(1, -1), kind: 'topic' })
      }
    }
    return found
  },
  examples: [
    ['图源:微博@林小舟', ['@林小舟']],
    ['大V@长河精酿发了一张图，随后@长河科技 @步道汇 微博跟进', ['@长河精酿', '@长河科技', '@步道汇']],
    ['话题#河边新步道#登上热搜', ['#河边新步道#']],
  ],
  spares: ['投稿请发 changhe@example.com', 'market#example.net(#换成@)', '他只写了一个 @ 。'],
})
