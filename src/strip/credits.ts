import { creditsOfLine } from './credit-line.ts'
import { defineStripRule } from './define.ts'
import { saying } from './match.ts'

export const originalTitle = defineStripRule({
  id: 'credit/original-title',
  kind: 'originalTitle',
  why: 'The headline the article had elsewhere stands in `originalTitle`, not in the text.',
  strips: saying(
    /^[（(【[]?\s?(?:本文|文章|新闻)?原[标標](?:题|題)\s?(?:[:：]|[为為]\s?[:：《“"「])|^[（(【[]?原题[为為]?\s?[:：《]/,
    200,
  ),
  examples: ['（原标题：河边修了新步道）', '原标题：河边修了新步道', '原题为：《河边的新步道》'],
  spares: ['原标题党的做法已经不管用了。', '这篇文章的原标题：很长，后来改短了。'],
})

export const sourceLine = defineStripRule({
  id: 'credit/source',
  kind: 'credit',
  why: 'Where the article comes from stands in `source`, not in the text.',
  strips: saying(
    /^[（(【[*＊■●]?\s?(?:本文|文章|新闻|稿件|信息|消息|内容|资料|文字|部分内容)?(?:来源|來源|来自|出处|出處|稿源|转自|轉自|转载自|摘自)于?\s{0,3}[:：|｜丨∣/／]\s{0,3}[^。，！？；]{1,60}(?:[。，]\s?更多精彩.{0,60})?[。.]?[）)】\]]?$/,
    140,
  ),
  examples: [
    '本文来源：长河日报',
    '来源：长河日报 作者：林小舟',
    '（来源：长河日报）',
    '本文来源：长河日报。更多精彩，请登录长河网',
  ],
  spares: ['来源：他说，这批货的来源还在调查，目前没有结论。', '消息来源很多，真假难辨。'],
})

export const creditLine = defineStripRule({
  id: 'credit/line',
  kind: 'credit',
  why: 'A line of roles and names says who made the article; the names stand in `authors` and `editors`.',
  strips: (lines, index) => creditsOfLine(lines[index]?.text ?? '') !== undefined,
  examples: [
    '责任编辑：林小舟_NF0001',
    '编辑 林小舟 校对 陈大河',
    '长河报记者 林小舟',
    '*编排 | 林小舟 审核 | 林小舟',
    '（责任编辑： HN001）',
  ],
  spares: ['作者认为，步道应当再宽一些。', '记者 从现场了解到，步道已经通车。', '设计：简约的外观', '图 1'],
})

const bare = /^[■●◆]\s?\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,4}$/u

export const markedByline = defineStripRule({
  id: 'credit/marked-byline',
  kind: 'credit',
  why: 'Names behind a square at the head of an article are its authors.',
  strips: (lines, index) => index < 8 && saying(bare, 40)(lines, index),
  examples: ['■林小舟 陈大河'],
  spares: ['■林小舟说，步道很好。'],
})

/** Forms of publishers that put source, author and editor into one line. */
export const mixedLine = defineStripRule({
  id: 'credit/mixed-line',
  kind: 'credit',
  why: 'Source, author and editor in one line say where the article comes from, not what it says.',
  strips: saying(
    /^[（(【[]?(?:本文)?(?:来源|作者|编辑|责任编辑|责编|文)\s?[:：|｜丨/／].{1,40}?\s(?:来源|作者|编辑|责任编辑|责编|校对|图)\s?[:：|｜丨/／][^。！？]{1,40}$/,
    120,
  ),
  examples: ['本文来源：长河日报 责任编辑：林小舟_NF0001', '作者：林小舟 来源：长河日报'],
  spares: ['作者：我们为什么要来源于生活的故事？'],
})
