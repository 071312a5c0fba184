/** A stretch of text: half-open, `[start, end)`, in UTF-16 code units, as `String.prototype.slice` counts. */
export type Span = { readonly start: number; readonly end: number }

/** An exact decimal in plain digits: no exponent, no `+`, no trailing zeros, no `-0`. `'1619067000000'`, `'-2.16'`. */
export type Decimal = string

/** A named part of a text: `text` is always the slice that `span` names. */
export type Part = { readonly span: Span; readonly text: string }

/**
 * One replacement: `span` of the text before the step held `was` and now holds `text`. Keeping `was` makes an edit
 * work in both directions, so the log alone gives the raw text back.
 */
export type Edit = { readonly span: Span; readonly was: string; readonly text: string }

/** What one repair or conversion did to one text: edits in order, none overlapping. */
export type Step = { readonly id: string; readonly edits: readonly Edit[] }
