import { defineRepair } from './define.ts'
import { rewrite } from './edits.ts'
import { mark } from './marks.ts'

export const composedAccents = defineRepair({
  id: 'form/composed',
  why: 'A letter and its accent, or the parts of a syllable, stand as separate characters.',
  marks: mark.combining,
  find: rewrite(/[^\s\p{M}][\u0300-\u036f\u3099\u309a]{1,8}|[\u1100-\u11ff]{2,400}/gu, ([run]) => run.normalize('NFC')),
  mends: [['Mu\u0308ller 来了', 'Müller 来了']],
  spares: ['Müller 来了'],
})

/** Radicals of the supplement that are whole characters. Unicode maps only two of them. */
const supplement: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⺝': '月',
  '⺟': '母',
  '⺩': '王',
  '⺬': '示',
  '⺶': '羊',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻇': '角',
  '⻉': '贝',
  '⻊': '足',
  '⻋': '车',
  '⻑': '長',
  '⻓': '长',
  '⻔': '门',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻫': '斉',
  '⻬': '齐',
  '⻭': '歯',
  '⻮': '齿',
  '⻯': '竜',
  '⻰': '龙',
  '⻱': '龜',
  '⻲': '亀',
  '⻳': '龟',
} // prettier-ignore

export const radicals = defineRepair({
  id: 'form/radical',
  why: 'A radical, a sign for dictionaries, stands where the character is meant: text copied out of a PDF.',
  marks: mark.compatibility,
  find: rewrite(/[\u2e80-\u2fdf]/g, ([sign]) => supplement[sign] ?? sign.normalize('NFKC')),
  mends: [['⼀名⼯程师在⻋站', '一名工程师在车站']],
  spares: ['一名工程师在车站', '偏旁⺮'],
})

export const compatibilityIdeographs = defineRepair({
  id: 'form/compatibility',
  why: 'A compatibility ideograph, a second code for the same character, stands for the character.',
  marks: mark.compatibility,
  find: rewrite(/[\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu, ([sign]) => sign.normalize('NFC')),
  mends: [['\uf901新', '更新']],
  spares: ['\ufa0e'],
})

// Ａ－１２ and ５．２％: signs between full-width letters and digits are full-width for their sake
const wide = /[０-９Ａ-Ｚａ-ｚ](?:[．：／－]?[０-９Ａ-Ｚａ-ｚ])*％?/g

const narrow = rewrite(wide, ([run]) => run.normalize('NFKC'))
/** Japanese is still set so. One の is fashion in a Chinese name. */
const kana = /[\u3041-\u306d\u306f-\u3096\u30a1-\u30fa]/

export const wideAlphanumerics = defineRepair({
  id: 'form/alphanumeric',
  why: 'Letters and digits are full-width, as old typesetting made them.',
  marks: mark.wide,
  survey: (texts) => (texts.some((text) => kana.test(text)) ? undefined : narrow),
  mends: [
    ['２０２５年Ａ１２手机', '2025年A12手机'],
    ['增长５．２％', '增长5.2%'],
  ],
  spares: ['25％，是的', '３㎢'.replace('３', '3'), '①②', '２０２５年度の予算でＡＩ関連が１０％を占めた。'],
})
