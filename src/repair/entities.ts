import { defineRepair } from './define.ts'
import { rewrite } from './edits.ts'
import { named } from './entity-names.ts'
import { mark } from './marks.ts'
import { type Markup, markupOf, staysMarkup } from './markup.ts'

const ideograph = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/
const ascii = /^[\x00-\x7f]*$/

/** What is asked of a whole text, once and not for each of its references. */
type Whole = {
  readonly text: string
  readonly ascii: boolean
  readonly spelled: boolean
  readonly markup: Markup
}
let whole: Whole | undefined

const wholeOf = (text: string): Whole => {
  if (whole?.text === text) return whole
  whole = {
    text,
    ascii: ascii.test(text),
    spelled: spelled(text),
    markup: markupOf(text),
  }
  return whole
}

/** Text in ASCII alone is code or English, unless what it spells is Chinese. */
const spells = (better: string, text: string): boolean => !wholeOf(text).ascii || ideograph.test(better)

/** The numbers 128 to 159 mean Windows-1252, as in every browser. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const characterOf = (point: number): string | undefined => {
  if (point >= 0x80 && point <= 0x9f) return windows1252[point - 0x80]
  if (point < 0x20 && point !== 0x0a && point !== 0x0d && point !== 0x09) return undefined
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined
  return String.fromCodePoint(point)
}

/** A decimal reference without `;` may run into digits of the text; the Han all have five. */
const numberOf = (decimal: string | undefined, hex: string | undefined, closed: boolean): number =>
  hex === undefined ? Number((closed ? decimal : decimal?.slice(0, 5)) ?? -1) : Number.parseInt(hex, 16)

// &   amp;amp;   #26032   ;          any layers of escaping at once, the last semicolon may be missing
// &   amp;       ldquo    ;
const reference = /&(?:amp;)*(?:#(\d{2,7})|#[xX]([\da-fA-F]{2,6})|([a-zA-Z]{2,6}\d{0,2}))(;?)/g
/** Han, full-width forms, quotation marks: what anybody would escape. */
const headlessCharacter = /^[\u2010-\u203a\u3001-\u3011\u4e00-\u9fff\uff00-\uffe5]$/
/** Half a reference: `#xff0c;` where a filter ate the `&`. */
const headless = /(?<![&\w])#(?:(\d{4,6})|[xX]([\da-fA-F]{4,5}));/g

const beside = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start - 1) > 0x7f || text.charCodeAt(end) > 0x7f

const decodeReference = (match: RegExpExecArray): string | undefined => {
  const [all, decimal, hex, name, semicolon = ''] = match
  const { input, index } = match
  if (name !== undefined) {
    const character = Object.hasOwn(named, name) ? named[name] : undefined
    const allowed = semicolon ? !wholeOf(input).ascii : beside(input, index, index + all.length)
    return allowed && !staysMarkup(name, wholeOf(input).markup, input, index, index + all.length)
      ? character
      : undefined
  }
  const closed = semicolon !== ''
  const character = characterOf(numberOf(decimal, hex, closed))
  if (character === undefined || !(spells(character, input) || wholeOf(input).spelled)) return undefined
  return character + (closed || decimal === undefined ? '' : decimal.slice(5))
}

/** Whether any reference of a text in ASCII is to a Han: then those to its punctuation are meant too. */
const spelled = (text: string): boolean => {
  for (const [, decimal, hex, , semicolon] of text.matchAll(reference)) {
    if (numberOf(decimal, hex, semicolon === ';') >= 0x2e80) return true
  }
  return false
}

export const characterReferences = defineRepair({
  id: 'escape/entity',
  why: 'A character reference was escaped twice, or lost its semicolon.',
  marks: mark.entity,
  find: rewrite(reference, decodeReference),
  mends: [
    ['他说&amp;ldquo;好&amp;rdquo;', '他说“好”'],
    ['他说&ldquo好&rdquo', '他说“好”'],
    ['&#20170&#22825', '今天'],
    ['今天&#6529212点', '今天，12点'],
    ['煤&amp;amp;气', '煤&气'],
    ['研发&amp;制造', '研发&制造'],
    ['&quot;双城&quot;计划', '"双城"计划'],
    ['气温&lt;5度', '气温<5度'],
  ],
  spares: [
    'Use &amp; to write an ampersand.',
    '/list?a=1&copy=2',
    '煤&气',
    'AT&T公司',
    '用&lt;div&gt;包起来',
    '图片写成&lt;img alt=&quot;猫&quot;&gt;才会显示',
    '用&amp;表示和号',
    '引号在属性里要写作&quot;。',
    '有效的实体为：&amp; &quot; &lt; &gt; &apos;',
  ],
})

export const headlessReferences = defineRepair({
  id: 'escape/headless-entity',
  why: 'A filter ate the & of a character reference.',
  marks: mark.entity,
  find: rewrite(headless, ([, decimal, hex]) => {
    const character = characterOf(numberOf(decimal, hex, true))
    return character !== undefined && headlessCharacter.test(character) ? character : undefined
  }),
  mends: [['目录#xff1a;三步', '目录：三步']],
  spares: ['颜色 #ff0000; 很红', '#12345;', '#话题#'],
})
