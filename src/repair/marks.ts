import { read } from '../decode/read.ts'
import { isCommonHan, isHan, isLost } from '../script/frequent.ts'

/**
 * Kinds of characters that give a repair something to look at, one bit each. A text is read once, and repairs whose
 * marks it does not have are passed over: clean text costs one pass.
 */
export const mark = {
  /** `&`, and `#` for what is left where it was eaten. */
  entity: 1 << 0,
  backslash: 1 << 1,
  percent: 1 << 2,
  /** Letters and signs of Latin-1 above ASCII, but for those common in Chinese: `·` `×` `°` `±`. */
  latin: 1 << 3,
  /** Two characters or more that are the first two bytes of a UTF-8 sequence read as GBK: 锛 鏂 鈥. */
  utf8InGbk: 1 << 4,
  control: 1 << 5,
  /** Zero-width characters, direction controls, variation selectors, soft hyphens, byte-order marks. */
  invisible: 1 << 6,
  combining: 1 << 7,
  /** Kangxi radicals, the radicals supplement, compatibility ideographs. */
  compatibility: 1 << 8,
  /** Full-width letters and digits. */
  wide: 1 << 9,
  /** A letter with a tone: ā, ǒ, ǜ. */
  tone: 1 << 10,
  /** Space that is not U+0020, and line ends. */
  space: 1 << 11,
  /** `,` `:` `;` `!` `?` `(` and the full-width comma: punctuation that may be doubled or narrowed. */
  punctuation: 1 << 12,
  /** Private use, U+FFFD: what nothing can restore. */
  lost: 1 << 13,
  /** Hangul, kana, bopomofo, half-width kana, private use: what Chinese turns into in the wrong decoder. */
  foreign: 1 << 14,
  /** No character but a text: six Han or more of which few are common. */
  rare: 1 << 15,
  /** Characters that a decoder or a debugger writes where it has nothing: 锟斤拷, 烫烫烫. */
  hollow: 1 << 16,
} as const

type Range = readonly [first: number, last: number, marks: number]

const ranges: readonly Range[] = [
  [0x26, 0x26, mark.entity],
  [0x23, 0x23, mark.entity],
  [0x5c, 0x5c, mark.backslash],
  [0x25, 0x25, mark.percent],
  [0x00, 0x08, mark.control],
  [0x0a, 0x0a, mark.space],
  [0x0b, 0x0c, mark.control],
  [0x0d, 0x0d, mark.space],
  [0x0e, 0x1f, mark.control],
  [0x7f, 0x7f, mark.control],
  [0x80, 0x9f, mark.control | mark.latin],
  [0xa0, 0xa0, mark.space | mark.latin],
  [0xa1, 0xff, mark.latin],
  [0xad, 0xad, mark.invisible | mark.latin],
  [0x21, 0x21, mark.punctuation],
  [0x28, 0x29, mark.punctuation],
  [0x2c, 0x2c, mark.punctuation],
  [0x3a, 0x3b, mark.punctuation],
  [0x3f, 0x3f, mark.punctuation],
  [0x3001, 0x3002, mark.punctuation],
  [0xff0c, 0xff0c, mark.punctuation],
  [0x300, 0x36f, mark.combining],
  [0x1100, 0x11ff, mark.combining],
  [0x3099, 0x309a, mark.combining],
  [0x180b, 0x180e, mark.invisible],
  [0x2000, 0x200a, mark.space],
  [0x200b, 0x200f, mark.invisible],
  [0x2028, 0x2029, mark.space],
  [0x202a, 0x202e, mark.invisible],
  [0x202f, 0x202f, mark.space],
  [0x205f, 0x205f, mark.space],
  [0x2060, 0x206f, mark.invisible],
  [0x2e80, 0x2fdf, mark.compatibility],
  [0x3000, 0x3000, mark.space],
  [0x3040, 0x30ff, mark.foreign],
  [0x3105, 0x312f, mark.foreign],
  [0x31f0, 0x31ff, mark.foreign],
  [0xac00, 0xd7a3, mark.foreign],
  [0xdb40, 0xdb40, mark.invisible],
  [0xd87e, 0xd87e, mark.compatibility],
  [0xe000, 0xf8ff, mark.lost | mark.foreign],
  [0xf900, 0xfaff, mark.compatibility],
  [0xfe00, 0xfe0f, mark.invisible],
  [0xfe50, 0xfe6f, mark.foreign],
  [0xfeff, 0xfeff, mark.invisible],
  [0xff10, 0xff19, mark.wide],
  [0xff21, 0xff3a, mark.wide],
  [0xff41, 0xff5a, mark.wide],
  [0xff61, 0xff9f, mark.foreign],
  [0xfff9, 0xfffb, mark.invisible],
  [0xfffd, 0xfffd, mark.lost],
]

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿĀÁǍÀĒÉĚÈŌÓǑÒ'

const hollow = '锟錕烫屯葺'

/** Signs that Chinese text uses as they are. */
const ordinary = '·×÷°±§'

const han = 1 << 29
const common = 1 << 30

/** Leads of three-byte UTF-8 that Chinese uses, with the second bytes it uses them with. */
const sequences: readonly Range[] = [
  [0xe2, 0xe2, 0x80],
  [0xe3, 0xe3, 0x80],
  [0xe4, 0xe9, 0xbf],
  [0xef, 0xef, 0xbd],
]

const utf8InGbk = (): readonly number[] => {
  const pairs: number[] = []
  for (const [first, last, until] of sequences) {
    for (let lead = first; lead <= last; lead++)
      for (let second = 0x80; second <= until; second++) pairs.push(lead, second)
  }
  return Array.from(read(new Uint8Array(pairs), 'gb18030'), (character) => character.charCodeAt(0))
}

const build = (): Uint32Array => {
  const table = new Uint32Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) {
    if (isHan(unit)) table[unit] = han | (isCommonHan(unit) ? common : 0)
  }
  for (const [first, last, marks] of ranges) {
    for (let unit = first; unit <= last; unit++) table[unit] = (table[unit] ?? 0) | marks
  }
  for (const character of ordinary) table[character.charCodeAt(0)] = 0
  for (const character of toned) {
    const unit = character.charCodeAt(0)
    table[unit] = (table[unit] ?? 0) | mark.tone
  }
  for (const character of hollow) {
    const unit = character.charCodeAt(0)
    table[unit] = (table[unit] ?? 0) | mark.hollow
  }
  for (const unit of utf8InGbk()) table[unit] = (table[unit] ?? 0) | mark.utf8InGbk
  return table
}

/** What may be damage of decoding: all that is looked at in a text that is mostly lost. */
const decodable = mark.entity | mark.latin | mark.utf8InGbk | mark.foreign | mark.lost | mark.hollow

let known: Uint32Array | undefined

/** The marks of one text. */
export const marksOf = (text: string): number => {
  known ??= build()
  let marks = 0
  let ideographs = 0
  let familiar = 0
  let leads = 0
  let above = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const entry = known[unit] ?? 0
    marks |= entry
    above |= unit
    ideographs += (entry >>> 29) & 1
    familiar += (entry >>> 30) & 1
    leads += (entry >>> 4) & 1
  }
  const rare = ideographs >= 4 && familiar * 4 < ideographs ? mark.rare : 0
  // Text in ASCII alone is English or code: only Chinese spelled out in it is a repair's business.
  if (above < 0x80) return marks & (mark.entity | mark.backslash | mark.percent)
  if ((marks & mark.lost) !== 0 && isLost(text)) marks &= decodable
  // One such character may stand in any text, two seldom do.
  return (marks & (han - 1) & (leads < 2 ? ~mark.utf8InGbk : -1)) | rare
}

export const isUtf8InGbk = (unit: number): boolean => {
  known ??= build()
  return ((known[unit] ?? 0) & mark.utf8InGbk) !== 0
}
