import { convert } from '../script/convert.ts'
import { toSimplified } from '../script/simplified.ts'
import type { ScriptTarget } from '../script/target.ts'
import type { Step } from '../span.ts'
import type { Repair } from './define.ts'
import { type Flag, flagsOf } from './flags.ts'
import { mend } from './mend.ts'
import { repairs } from './repairs.ts'

export { detectScript } from '../script/detect.ts'
export type { ScriptConverter, ScriptTarget } from '../script/target.ts'
export type { Edit, Span, Step } from '../span.ts'
export { defineRepair, type Find, type Repair } from './define.ts'
export { replay, rewrite, undo } from './edits.ts'
export { characterReferences, headlessReferences } from './entities.ts'
export { byteEscapes, controlEscapes, unicodeEscapes } from './escapes.ts'
export type { Flag } from './flags.ts'
export { compatibilityIdeographs, composedAccents, radicals, wideAlphanumerics } from './forms.ts'
export { controls, directionControls, variationSelectors, zeroWidth } from './invisible.ts'
export { pinyinIsland } from './island.ts'
export { big5AsGbk, big5AsLatin, gbkAsBig5, gbkAsEucKr, gbkAsLatin } from './mojibake-double-byte.ts'
export { utf8AsLatin } from './mojibake-latin.ts'
export { utf8AsGbk } from './mojibake-utf8-as-gbk.ts'
export { pinyinAtAscii, pinyinGloss, pinyinScattered } from './pinyin.ts'
export { doubledCommas, narrowedPunctuation } from './punctuation.ts'
export { indents, lineEnds, noBreakSpaces } from './spacing.ts'
export { repairs, toSimplified }

export type RepairOptions = {
  /** Which repairs to make, in this order. All by default: see `repairs`. */
  readonly repairs?: readonly Repair[]
  /** Which script the text is to be in; `'original'` by default. */
  readonly script?: ScriptTarget
}

export type RepairResult = { readonly text: string; readonly steps: readonly Step[] }

/** Damage that proves the text was Traditional before: only then was it in Big5, or had a second code for a character. */
const provesTraditional = /^(?:mojibake\/big5|form\/compatibility)/

const run = (text: string, options: RepairOptions): RepairResult => {
  const { texts, polluted } = mend([text], options.repairs ?? repairs)
  const [mended = { text, steps: [] }] = texts
  const target = options.script ?? 'original'
  if (target === 'Hans' && mended.steps.some(({ id }) => provesTraditional.test(id))) return mended
  const [worded = mended] = convert([mended.text], target, { polluted }).texts
  return { text: worded.text, steps: [...mended.steps, ...worded.steps] }
}

/**
 * Puts right what went wrong with a text on its way: mirror sites' pinyin, wrong decodings, escapes, invisible
 * characters, width, spacing. A text that is whole comes back as it is, and each change can be replayed and undone.
 *
 * @param text plain text, in whole paragraphs or better a whole document: the more, the better the evidence
 * @param options which repairs, and into which script. With `'Hans'`, Traditional text is taken for Simplified that was
 * converted, unless the damage itself proves that it was Traditional (it was in Big5). `toSimplified` asks no questions
 * @returns the text, and the steps that lead to it; spans count in UTF-16 code units
 * @throws ExtractError `bad-option`
 * @example
 * repair('ä»Šå¤©ä¸‹é›¨').text // 今天下雨
 */
export const repair = (text: string, options: RepairOptions = {}): RepairResult => run(text, options)

export type Explained = {
  readonly text: string
  /** The steps of `repair`, each with what it is for. */
  readonly steps: readonly (Step & { readonly why: string })[]
  /** What could not be restored, and stands in `text` as it was. */
  readonly flags: readonly Flag[]
}

const converted = 'The text was put into the script that was asked for, or back into its own.'

/**
 * The plan of `repair`: which repairs apply, why, what each changes, and what nobody can restore.
 *
 * @example
 * explain('ä»Šå¤©').steps[0]?.why // UTF-8 was read as Windows-1252 or Latin-1, one character for each byte.
 */
export const explain = (text: string, options: RepairOptions = {}): Explained => {
  const { text: whole, steps } = run(text, options)
  const reasons = new Map((options.repairs ?? repairs).map(({ id, why }) => [id as string, why]))
  return {
    text: whole,
    steps: steps.map((step) => ({ ...step, why: reasons.get(step.id) ?? converted })),
    flags: flagsOf(whole),
  }
}
