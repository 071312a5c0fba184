import { defineRepair } from './define.ts'
import { rewrite } from './edits.ts'
import { mark } from './marks.ts'

export const controls = defineRepair({
  id: 'invisible/control',
  why: 'Control characters print nothing and belong to no text.',
  marks: mark.control,
  find: rewrite(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f]+/g, ''),
  mends: [['会\u0000议\u000b室', '会议室']],
  spares: ['第一行\n第二行\t末', 'a\u0007b'],
})

/** Scripts whose letters join: there a joiner is spelling. */
const joining = '[\\u0600-\\u08ff\\u0900-\\u0dff\\u0f00-\\u109f\\u1780-\\u18af]'
// 👩 ZWJ 🚀, also behind a skin tone or a variation selector
const zeroWidthCharacters = new RegExp(
  `[\\u200b\\u2060-\\u2064\\ufeff\\u00ad\\u180e\\ufff9-\\ufffb]+|(?<!${joining}|[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])[\\u200c\\u200d]+|[\\u200c\\u200d]+(?!${joining}|\\p{Extended_Pictographic}|[\\u2640\\u2642\\u200d])`,
  'gu',
)

export const zeroWidth = defineRepair({
  id: 'invisible/zero-width',
  why: 'Zero-width spaces, joiners, soft hyphens and byte-order marks print nothing.',
  marks: mark.invisible,
  find: rewrite(zeroWidthCharacters, ''),
  mends: [
    ['\ufeff中\u200b国', '中国'],
    ['人\u200d民', '人民'],
  ],
  spares: ['👩\u200d🚀来了', '👨\u200d👩\u200d👧\u200d👦团聚', '🏳️\u200d🌈', 'می\u200cخواهم'],
})

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const directionControlsPattern = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

export const directionControls = defineRepair({
  id: 'invisible/direction',
  why: 'Controls of writing direction have nothing to direct where no letter runs right to left.',
  marks: mark.invisible,
  find: (text) => (rightToLeft.test(text) ? [] : rewrite(directionControlsPattern, '')(text)),
  mends: [['\u202a今年\u202c增长', '今年增长']],
  spares: ['他写道 \u2067שלום\u2069'],
})

// FE0E and FE0F choose between the text and the picture of a sign; the others choose a glyph of a Han.
const selectors =
  /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}])(?:[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])+|^[\ufe00-\ufe0f]+/gu

export const variationSelectors = defineRepair({
  id: 'invisible/variation',
  why: 'A variation selector behind a Han only picks a glyph, and makes equal words differ.',
  marks: mark.invisible,
  find: rewrite(selectors, ''),
  mends: [['平\ufe00安\u{e0101}', '平安']],
  spares: ['今天☀️，明天🌧️', '⚠️ 注意', '1️⃣ 第一'],
})
