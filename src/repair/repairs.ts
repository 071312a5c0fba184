import type { Repair } from './define.ts'
import { characterReferences, headlessReferences } from './entities.ts'
import { byteEscapes, controlEscapes, unicodeEscapes } from './escapes.ts'
import { compatibilityIdeographs, composedAccents, radicals, wideAlphanumerics } from './forms.ts'
import { controls, directionControls, variationSelectors, zeroWidth } from './invisible.ts'
import { pinyinIsland } from './island.ts'
import { big5AsGbk, big5AsLatin, gbkAsBig5, gbkAsEucKr, gbkAsLatin } from './mojibake-double-byte.ts'
import { utf8AsLatin } from './mojibake-latin.ts'
import { utf8AsGbk } from './mojibake-utf8-as-gbk.ts'
import { pinyinAtAscii, pinyinGloss, pinyinScattered } from './pinyin.ts'
import { doubledCommas, narrowedPunctuation } from './punctuation.ts'
import { indents, lineEnds, noBreakSpaces } from './spacing.ts'

/**
 * All repairs, in the order in which they are tried, again and again until none finds anything.
 *
 * The last damage done is the first to be undone. Escapes first: what they stand for may itself be damaged. Then wrong
 * decodings, before anything that would take away or change a character of theirs: a zero-width space, a soft hyphen, a
 * C1 control, a private character is a byte there. UTF-8 goes before the others, as its form is proof. Then what is
 * invisible or written in parts, so that readings in brackets are seen whole. Islands go before the readings are
 * stripped, since those say that the document is polluted, and before full-width letters, which are bytes of an island.
 * Punctuation comes last: narrow brackets and question marks may be the mirror's.
 */
export const repairs: readonly Repair[] = [
  characterReferences,
  headlessReferences,
  unicodeEscapes,
  byteEscapes,
  controlEscapes,
  utf8AsLatin,
  gbkAsLatin,
  big5AsLatin,
  utf8AsGbk,
  gbkAsBig5,
  big5AsGbk,
  gbkAsEucKr,
  lineEnds,
  controls,
  zeroWidth,
  directionControls,
  variationSelectors,
  composedAccents,
  radicals,
  compatibilityIdeographs,
  pinyinIsland,
  pinyinAtAscii,
  pinyinGloss,
  pinyinScattered,
  wideAlphanumerics,
  indents,
  noBreakSpaces,
  doubledCommas,
  narrowedPunctuation,
]
