import type { Entity } from '../entity.ts'

/** A stretch of what is read: a block of the text, a caption, a block that was removed. */
export type Zone = {
  readonly text: string
  /** Where it stands in the text that spans count in; 0 for a removed block, which is a text of its own. */
  readonly start: number
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'list' | 'table' | 'caption' | 'image' | 'video' | 'removed'
  /** Of a caption or a picture: its index in reading order. */
  readonly image?: number
}

/** What all recognisers may know about the text besides the zone itself. */
export type Surroundings = { readonly zones: readonly Zone[]; readonly index: number; readonly anchor?: string }

/** A recogniser is a value: what it finds in a zone and what it leaves alone. Spans count in the whole text. */
export type Recogniser<Item extends Entity = Entity> = {
  readonly id: `${string}/${string}`
  readonly why: string
  readonly find: (zone: Zone, surroundings: Surroundings) => readonly Item[]
  readonly examples: readonly [
    readonly [text: string, found: readonly string[]],
    ...(readonly [string, readonly string[]])[],
  ]
  readonly spares: readonly [string, ...string[]]
}

export const defineRecogniser = <Item extends Entity>(recogniser: Recogniser<Item>): Recogniser<Item> => recogniser
