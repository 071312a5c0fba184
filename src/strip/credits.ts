import { isBody, isPerson } from '../lexicon/names.ts'
import { creditsOfLine } from './credit-line.ts'
import { defineStripRule } from './define.ts'
import { isTail, saying, stating } from './match.ts'

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
  strips: stating(
    /^[（(【[*＊■●]?\s?(?:本文|文章|新闻|稿件|信息|消息|内容|资料|文字|部分内容)?(?:来源|來源|来自|出处|出處|稿源|转自|轉自|转载自|摘自)于?\s{0,3}[:：|｜丨∣/／]\s{0,3}[^。，！？；]{1,60}(?:[。，]\s?更多精彩.{0,60})?[。.]?[）)】\]]?$/,
    140,
  ),
  examples: [
    '本文来源：长河日报',
    '来源：长河日报 作者：林小舟',
    '（来源：长河日报）',
    '本文来源：长河日报。更多精彩，请登录长河网',
  ],
  spares: [
    '来源：他说，这批货的来源还在调查，目前没有结论。',
    '消息来源很多，真假难辨。',
    '来源：他不愿透露。',
    '转自：朋友圈的一段话引发热议',
  ],
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
    '林小舟/文 陈大河/图',
    '□本报记者 林小舟',
  ],
  spares: ['作者认为，步道应当再宽一些。', '记者 从现场了解到，步道已经通车。', '设计：简约的外观', '图 1'],
})

const square = /^[■●◆□]\s?(.{2,40})$/
const gap = /[\s、]+/

/** ■林小舟 陈大河: one name alone may be a heading that begins like one. */
const isByline = (text: string): boolean => {
  const names = square.exec(text)?.[1]?.split(gap) ?? []
  return names.length > 1 && names.every(isPerson)
}

export const markedByline = defineStripRule({
  id: 'credit/marked-byline',
  kind: 'credit',
  why: 'Names behind a square at the head of an article are its authors.',
  strips: (lines, index) => index < 8 && isByline(lines[index]?.text ?? ''),
  examples: ['■林小舟 陈大河'],
  spares: ['■林小舟说，步道很好。', '■现场还原', '■ 现场 还原', '●背景', '◆专家说法', '◆价格方面'],
})

/** （长河财经 林小舟）: the medium and the name, in brackets and nothing else. */
const signature = /^[（(]([\p{Script=Han}\w]{2,12})\s(\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3})[）)]$/u

export const bracketedByline = defineStripRule({
  id: 'credit/bracketed-byline',
  kind: 'credit',
  why: 'Medium and name in brackets, alone in their line, say who wrote the article.',
  strips: (lines, index) => {
    const [, medium = '', names = ''] = signature.exec(lines[index]?.text ?? '') ?? []
    return medium !== '' && isBody(medium) && names.split(gap).every(isPerson) && (index < 2 || isTail(lines, index))
  },
  examples: ['步道在周末开放，市民可以免费进入。\n（长河财经 林小舟）', '（长河日报 林小舟、陈大河）'],
  spares: ['（林小舟）', '（步道 全长三公里）'],
})

export const contribution = defineStripRule({
  id: 'credit/contribution',
  kind: 'credit',
  why: 'Who helped with the article is said under it, not in it.',
  strips: saying(
    /^[（(]?[^。！？]{2,30}(?:对(?:此文|本文|本报道|此报道)(?:亦|也|均)?有(?:所)?贡献|参与了?(?:本文|此文)?(?:采写|写作|采访|撰写))[。.]?[）)]?$/,
    60,
  ),
  examples: ['（实习生林小舟对此文亦有贡献）', '（陈大河参与采写）'],
  spares: ['林小舟对本文的写法很有意见。', '他参与了河边步道的设计，也参与了施工。'],
})

const supplied = /^[（(]?(?:[^。！？，；：]{2,24})供稿[。.]?[）)]?(?:\s(.{2,60}))?$/

export const supply = defineStripRule({
  id: 'credit/supply',
  kind: 'credit',
  why: 'Who sent the article in says nothing in it.',
  strips: (lines, index) => {
    const text = lines[index]?.text ?? ''
    const found = text.includes('供稿') ? supplied.exec(text) : null
    return found !== null && isTail(lines, index) && (!found[1] || creditsOfLine(found[1]) !== undefined)
  },
  examples: ['步道在周末开放，市民可以免费进入，全长三公里，沿河种了柳树。\n园林科、宣传部供稿 摄影/林小舟'],
  spares: ['他长期给很多家报纸供稿，从不署名。', '为长河日报供稿的第三年，他买了一辆自行车'],
})

const compiled =
  /^[（(【](?:本文|以上)?(?:内容)?(?:由[^。]{1,16})?(?:综合|据)?(?:整理|编译|摘编|改编|编写|综合)自?[^。！？]{2,60}(?:等|报道|消息|综合)?[）)】]$|^(?:本文|以上内容|内容)?(?:综合)?(?:整理|摘编|编译)自[:：]?\s?[^。！？]{2,60}[。.]?$/
const fromNet =
  /^[（(【]?(?:本文|以上)?(?:信息|内容|资料|素材|图文|文字|文章)?均?(?:来源于|来自于?|源于|摘自|转自)(?:网络|互联网)[。.]?[）)】]?$/
const edited =
  /^(?:本文)?(?:经过|经由|经|由)[^，。！？]{1,14}?(?:重新)?(?:编辑|编排|整理|排版|改编)(?:整理|发布|而成)?[。.]?$/

export const compilation = defineStripRule({
  id: 'credit/compilation',
  kind: 'credit',
  why: 'What the article was put together from is said under it, not in it.',
  strips: (lines, index) =>
    isTail(lines, index) && [compiled, fromNet, edited].some((form) => saying(form, 80)(lines, index)),
  examples: ['（综合整理自长河网、河岸科技等）', '信息来源于网络', '经过小舟重新编排', '整理自长河日报'],
  spares: ['信息来源于网络的说法，他并不相信。', '经过三个月的整理，档案终于可以查阅了。'],
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

const clock =
  /^(?:(?:发布|发表|更新)?(?:时间|日期|于)?\s?[:：]?\s?)?\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?\s?\d{1,2}[:：]\d{2}(?::\d{2})?/
const day =
  /^(?:(?:发布|发表|更新)(?:时间|日期|于)?|时间|日期)\s?[:：]\s?\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?/
const about =
  /^[\s|｜/]{0,4}(?:(?:来源|作者|编辑|责编|责任编辑|浏览|点击|阅读|评论|人气|字号|访问|次数|分类|标签|栏目|发布者)(?:\s?[:：(（]\s?)?[^。，！？\s|｜/]{0,40}(?:[\s|｜/]{1,4}|$)){0,8}$|^\s[^\s，。！？；：]{2,16}$/
/** Lines of a header stand no farther below the body's beginning. */
const headLines = 4

export const headerLine = defineStripRule({
  id: 'credit/header-line',
  kind: 'credit',
  why: 'When the article was put up, and how often it was read, stands beside it.',
  strips: (lines, index) => {
    const text = index < headLines ? (lines[index]?.text ?? '') : ''
    const found = text.length <= longestHeader ? (clock.exec(text) ?? day.exec(text)) : null
    return found !== null && about.test(text.slice(found[0].length))
  },
  examples: [
    '2019-09-26 12:11 来源：长河网 作者：林小舟',
    '发布日期：2019-09-26',
    '2019年9月26日 12:11 长河网',
    '2010-11-09 23:40:12 分类：街上 阅读(128) 评论(3)',
  ],
  spares: ['2019年9月26日，步道开放。', '2019年9月26日', '2019-09-26 12:11 他走上步道，看见了河。'],
})

const longestHeader = 100
