import type { Found } from '../entity.ts'

export type ZoneKind = 'paragraph' | 'heading' | 'quote' | 'list' | 'table' | 'caption' | 'image' | 'video' | 'removed'

/** A stretch of what is read: a line of the text, of a caption, of a block that was removed. */
export type Zone = {
  readonly text: string
  /** As the recognisers read it: half-width, Simplified, and as long as `text`, unit by unit. */
  readonly folded: string
  /** Where it begins in the text that spans count in. Captions and removed blocks are texts of their own. */
  readonly start: number
  readonly kind: ZoneKind
  /** Of a caption or a picture: its index in reading order. */
  readonly image?: number
}

/** What all recognisers may know about the text besides the zone itself. */
export type Surroundings = {
  /** In reading order. */
  readonly zones: readonly Zone[]
  /** Which of them is read now. */
  readonly index: number
  /** When the text was published: an ISO date or date-time. */
  readonly anchor?: string
}

/** A recogniser is a value: what it finds in a zone and what it leaves alone. Spans count in the whole text. */
export type Recogniser<List extends string = string, Item extends Found = Found> = {
  readonly id: `${string}/${string}`
  /** One sentence for the person who wonders where an entity came from. */
  readonly why: string
  /** The list of the result its items go to. A name of your own makes a new list. */
  readonly list: List
  readonly find: (zone: Zone, surroundings: Surroundings) => readonly Item[]
  /** A text, line by line, and the texts of the items found in it. `![]()` is a picture. */
  readonly examples: readonly [
    readonly [text: string, found: readonly string[]],
    ...(readonly [string, readonly string[]])[],
  ]
  /** Nothing is found in these. */
  readonly spares: readonly [string, ...string[]]
}

/**
 * Types a recogniser of your own. Pass it to `annotate` beside the others, and its list is in the result.
 *
 * @example
 * const tickers = defineRecogniser({
 *   id: 'acme/ticker',
 *   why: 'A stock code in brackets.',
 *   list: 'tickers',
 *   find: ({ text, start }) =>
 *     [...text.matchAll(/\d{6}\.SH/g)].map(({ 0: code, index }) => {
 *       return { type: 'ticker' as const, text: code, span: { start: start + index, end: start + index + code.length } }
 *     }),
 *   examples: [['600519.SH', ['600519.SH']]],
 *   spares: ['600519'],
 * })
 * annotate(text, { recognisers: [...recognisers, tickers] }).tickers
 */
export const defineRecogniser = <const List extends string, Item extends Found>(
  recogniser: Recogniser<List, Item>,
): Recogniser<List, Item> => recogniser
