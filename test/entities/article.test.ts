import { expect, it } from 'vitest'
import type { Block, Image, Removal } from '../../src/article.ts'
import { annotateArticle } from '../../src/entities/article.ts'
import { recognisers } from '../../src/entities/index.ts'

const lines = ['长河日报讯（记者 林小舟）3月5日，营收3.2亿元。', '', '据长河网报道，步道已经修好。']
const text = [lines[0], lines[2]].join('\n')
const first = lines[0] ?? ''
const second = lines[2] ?? ''
const blocks: readonly Block[] = [
  { type: 'paragraph', text: first, span: { start: 0, end: first.length } },
  { type: 'image', image: 0 },
  { type: 'paragraph', text: second, span: { start: first.length + 1, end: text.length } },
]
const images: readonly Image[] = [{ src: 'https://example.com/a.jpg', caption: '步道。长河社记者 陈大河 摄', block: 1 }]
const removals: readonly Removal[] = [
  { rule: 'credit/source', text: '图源：微博@林小舟', before: 2 },
  { rule: 'credit/line', text: '责任编辑：林小舟_NF0001', before: 3 },
]
const facts = [
  { field: 'publishedAt' as const, text: '2026-03-06T08:00:00+08:00', steps: [], at: 'meta' },
  { field: 'source' as const, text: '长河日报', steps: [], at: '#source' },
]
const entities = annotateArticle({ blocks, images, removals }, facts, recognisers)

it('counts spans in the text and names the block', () => {
  expect(entities.figures).toMatchObject([{ text: '3.2亿元', evidence: { in: 'text', block: 0 } }])
  expect(entities.dates).toMatchObject([{ text: '3月5日', value: '2026-03-05', evidence: { in: 'text', block: 0 } }])
  const cited = entities.sources.find(({ relation }) => relation === 'cited')
  expect(cited).toMatchObject({ name: '长河网', evidence: { in: 'text', block: 2 } })
  expect(text.slice(cited?.span.start, cited?.span.end)).toBe('长河网')
})

it('reads captions and what was taken away as texts of their own', () => {
  expect(entities.imageCredits).toMatchObject([
    {
      text: '长河社记者 陈大河 摄',
      creator: ['陈大河'],
      imageIndex: 0,
      span: { start: 3 },
      evidence: { in: 'caption', image: 0 },
    },
    { text: '图源：微博@林小舟', evidence: { in: 'removed', removal: 0 } },
  ])
  expect(entities.credits).toMatchObject([
    { text: '记者 林小舟', evidence: { in: 'text', block: 0 } },
    { text: '责任编辑：林小舟_NF0001', code: 'NF0001', evidence: { in: 'removed', removal: 1 } },
  ])
})

it('names the source that the page names', () => {
  expect(entities.sources[0]).toMatchObject({
    name: '长河日报',
    relation: 'origin',
    scope: 'article',
    evidence: { in: 'page', at: '#source' },
  })
})

it('equals its own JSON', () => {
  expect(JSON.parse(JSON.stringify(entities))).toEqual(entities)
})
