import type { Edit } from '../span.ts'
import { defineRepair, type Find } from './define.ts'
import { rewrite } from './edits.ts'
import { mark } from './marks.ts'

const doubles = /(?<=[\u3400-\u9fff”’》）\w%])(?:,,|，，|,，|，,|[,，](?=[。、；]))(?=[\u3400-\u9fff“‘《（。、；])/g
/** What looks behind itself at every place is slow: it is asked only where two marks stand together. */
const beside = /[,，][,，。、；]/
const fullStops = /(?<=[\u3400-\u9fff])。。(?=[\u3400-\u9fff“]|$)/gm

const survey = (texts: readonly string[]): Find => {
  const stops = texts.reduce(
    (count, text) => count + (text.includes('。。') ? (text.match(fullStops)?.length ?? 0) : 0),
    0,
  )
  const single = rewrite(doubles, ([found]) => (found.length === 1 ? '' : found.includes('，') ? '，' : ','))
  const commas: Find = (text) => (beside.test(text) ? single(text) : [])
  // 。。 is how some people trail off; a text full of it was doubled by a machine.
  if (stops < 2) return commas
  const both = rewrite(fullStops, '。')
  return (text) => [...commas(text), ...both(text)].sort((a, b) => a.span.start - b.span.start)
}

export const doubledCommas = defineRepair({
  id: 'punctuation/doubled',
  why: 'A mirror wrote a comma twice, or before another mark.',
  marks: mark.punctuation,
  survey,
  mends: [
    ['近日,,各地发布通知', '近日,各地发布通知'],
    ['近日，，各地发布通知，。', '近日，各地发布通知。'],
  ],
  spares: ['真的！！', '好吧，', 'a,,b', '他走了。。我也走了'],
})

/** What NFKC would have narrowed; one of these shows that nothing went over the text. */
const wide = /[，：；！？（）]/
/** What only a text in Chinese has, and NFKC leaves alone. */
const chinese = /[。、“”《》「」]/
const narrow = /(?<=[\u3400-\u9fff”’》])[,:;!?](?=[\u3400-\u9fff“‘《”’])/g

//  战报:   “早!谢谢   (2025年)     a mark with a Han or a quotation mark at one side, and at the other no space
const marks =
  /(?<=[\u3400-\u9fff”’》）)])[,:;!?](?![\w \t])|(?<=[\u3400-\u9fff”’》])[,:;!?](?=\w)|(?<=[\w%+)])[,:;!?](?=[\u3400-\u9fff“‘《])/g
const brackets = /\(([^()\n]{1,80})\)/g
const han = /[\u3400-\u9fff]/
const dots = /(?<![.\w])\.{6}(?!\.)/g

const full: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' }

const widen = (text: string): readonly Edit[] => {
  const inside = rewrite(marks, ([found]) => full[found])(text)
  const around = [...text.matchAll(brackets)].flatMap(({ 0: whole, 1: content = '', index }) =>
    han.test(content)
      ? [
          { span: { start: index, end: index + 1 }, was: '(', text: '（' },
          { span: { start: index + whole.length - 1, end: index + whole.length }, was: ')', text: '）' },
        ]
      : [],
  )
  return [...inside, ...around, ...rewrite(dots, '……')(text)].sort((a, b) => a.span.start - b.span.start)
}

/**
 * Many people type the comma half-width, so commas alone say nothing. NFKC narrows every mark there is and leaves 。 and
 * “ alone: a document with those, with no full-width mark at all, and with narrow ones of several kinds between Han,
 * went through it. So did the mirrors that put readings behind characters or double
 * the commas.
 */
export const narrowedPunctuation = defineRepair({
  id: 'punctuation/narrowed',
  why: 'Compatibility normalisation (NFKC) made the full-width marks of the whole document half-width.',
  marks: mark.punctuation,
  survey: (texts, done) => {
    if (texts.some((text) => wide.test(text)) || !texts.some((text) => chinese.test(text))) return undefined
    const kinds = new Set(texts.flatMap((text) => text.match(narrow) ?? []))
    return kinds.size >= 2 || (kinds.size > 0 && (done.has('pinyin/gloss') || done.has('punctuation/doubled')))
      ? widen
      : undefined
  },
  mends: [
    ['据悉,项目分为三期:一期已完工。', '据悉，项目分为三期：一期已完工。'],
    ['“真的吗?”她问。“当然!”', '“真的吗？”她问。“当然！”'],
    ['他说:明天再来,可是......没有来。', '他说：明天再来，可是……没有来。'],
  ],
  spares: ['据悉,项目已完工,明年开放。', '据悉，项目分为三期,一期已完工,二期在建。', '比分3:2,时间23:59:59'],
})
