import type { NoticeKind } from '../entity.ts'

/** One block as the strip rules see it: its words and how it stands on the page. */
export type Line = {
  readonly text: string
  readonly role: 'paragraph' | 'heading' | 'quote' | 'list' | 'table' | 'caption' | 'image' | 'video'
  /** Every visible character stands inside a link. */
  readonly linked: boolean
  readonly bold: boolean
}

/**
 * A rule takes away whole blocks which are on the page but not in the article, never part of one. What it takes goes
 * to `trace.removals` with the rule's id and is still read for credits.
 */
export type StripRule = {
  readonly id: `${string}/${string}`
  /** One sentence for the person who reads the log. */
  readonly why: string
  /** What the line says; the same words as `Notice.kind`. `credit` is 责任编辑：…, `empty` has no words. */
  readonly kind: NoticeKind | 'credit' | 'empty'
  /** Whether the line at `index` is to go. `lines` are all blocks of the page in reading order. */
  readonly strips: (lines: readonly Line[], index: number) => boolean
  /** The last line of each example goes; the lines before it are its surroundings. `![]()` is a picture. */
  readonly examples: readonly [string, ...string[]]
  /** The last line of each of these stays. */
  readonly spares: readonly [string, ...string[]]
}

export const defineStripRule = (rule: StripRule): StripRule => rule
