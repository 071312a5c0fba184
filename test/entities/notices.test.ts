import { describe, expect, it } from 'vitest'
import { annotate, notices } from '../../src/entities/index.ts'
import { noticeLines } from '../../src/entities/notice-lines.ts'
import { stripRules } from '../../src/strip/rules.ts'

const kindsIn = (text: string): string[] => annotate(text, { recognisers: [notices] }).notices.map(({ kind }) => kind)

describe.each(noticeLines)('$why', ({ kind, examples, spares }) => {
  it.each(examples)('reads %s', (line) => expect(kindsIn(line)).toEqual([kind]))
  it.each(spares)('spares %s', (line) => expect(kindsIn(line)).toEqual([]))
})

// Lines are read without knowing what is a link on the page, so rules that look at links are left out.
const byWords = stripRules.filter(({ kind, examples }) => {
  return kind !== 'credit' && kind !== 'empty' && examples.every((example) => !example.includes(']('))
})

describe.each(byWords)('what $id takes away', ({ kind, examples }) => {
  it.each(examples)('is a notice where it still stands: %s', (text) => expect(kindsIn(text)).toContain(kind))
})

it('keeps their own kinds in a tail of promotion', () => {
  const tail = ['扫码关注我们', '(完)', '本文有3256字，预计阅读9分钟', '点击关注我们，扫码加入读者群']
  expect(kindsIn(`步道已经开放，大家都很喜欢，走的人很多。\n${tail.join('\n')}`)).toEqual([
    'promo',
    'endMark',
    'readingTime',
    'promo',
  ])
})

const story = '步道已经开放，大家都很喜欢，走的人很多。'

it.each(['300万店主都在读', '百万摄影人内参！'])('reads a boast of readers: %s', (line) =>
  expect(kindsIn(`${story}\n${line}`)).toEqual(['promo']),
)

it.each(['聚焦山区果农，助力增收', '这份内参写了两年', '店里的人都在看球赛', '夜市里精彩不停'])(
  'spares a story’s last words: %s',
  (line) => expect(kindsIn(`${story}\n${line}`)).toEqual([]),
)
