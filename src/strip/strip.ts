import type { Draft } from '../draft.ts'
import type { Line, StripRule } from './define.ts'

/** A draft that is not the article's, by which rule, and how many kept drafts stand before it. */
export type Stripped = { readonly draft: Draft; readonly rule: string; readonly before: number }

/** The article's drafts, and what only stands on its page. */
export type Parted = { readonly kept: readonly Draft[]; readonly stripped: readonly Stripped[] }

/** Parts what is the article's from what only stands on its page. */
export function strip(drafts: readonly Draft[], rules: readonly StripRule[]): Parted {
  const lines = drafts.filter((draft) => !draft.aside).map(lineOf)
  const kept: Draft[] = []
  const stripped: Stripped[] = []
  let index = 0
  for (const draft of drafts) {
    const rule = draft.aside ? (aside(draft, rules) ?? 'profile/aside') : ruleFor(rules, lines, index++)
    if (rule === undefined) kept.push(draft)
    else stripped.push({ draft, rule, before: kept.length })
  }
  return { kept, stripped }
}

/** A caption is the picture's: only what is never a caption is taken from it. */
function ruleFor(rules: readonly StripRule[], lines: readonly Line[], index: number): string | undefined {
  return rules.find((rule) => rule.strips(lines, index) && !spared(lines, index, rule))?.id
}

const captionKinds: ReadonlySet<string> = new Set(['promo', 'uiResidue', 'playerNotice', 'empty'])

const spared = (lines: readonly Line[], index: number, rule: StripRule): boolean =>
  lines[index]?.role === 'caption' && !captionKinds.has(rule.kind)

const aside = (draft: Draft, rules: readonly StripRule[]): string | undefined => ruleFor(rules, [lineOf(draft)], 0)

const lineOf = (draft: Draft): Line => ({
  text: 'text' in draft ? draft.text : '',
  role: draft.role,
  linked: 'linked' in draft && draft.linked,
  bold: 'bold' in draft && draft.bold,
})
