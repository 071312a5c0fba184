import type { Step } from './span.ts'

/** One string on its way from the page to the article, with all that was done to it since it was read. */
export type Passage = { readonly text: string; readonly steps: readonly Step[] }

/** One piece of metadata. `at` says where it was read: a selector, a script, a rule. */
export type Fact = Passage & { readonly field: Field; readonly at: string }

export type Field =
  | 'title'
  | 'site'
  | 'originalTitle'
  | 'publishedAt'
  /** A time that the page prints without a date of its own: 3小时前. */
  | 'undated'
  | 'modifiedAt'
  | 'source'
  | 'sourceUrl'
  | 'place'
  | 'author'
  | 'editor'
  | 'docId'
  | 'canonicalUrl'
  | 'section'
  | 'keyword'
  | 'description'
  | 'nextPage'

/** How a block stands on the page: what tells captions and sub-headings from paragraphs, once the words are right. */
export type Standing = {
  /** Number of the block-level element it stands in: words and pictures with the same one stand together. */
  readonly block: number
  readonly centred: boolean
  /** Stands in the article's element itself, in no paragraph of its own. */
  readonly bare: boolean
  /** Begins with an ideographic indent, as paragraphs do and captions do not. */
  readonly indented: boolean
  /** The profile or the tag says it is a heading, unless it reads as a sentence. */
  readonly level: number
}

/** A block of the body before the text is frozen: words, a picture or a film, in reading order. */
export type Draft = WordsDraft | ImageDraft | VideoDraft

export type WordsDraft = Passage & {
  readonly role: 'paragraph' | 'heading' | 'quote' | 'list' | 'table' | 'caption'
  /** Every visible character stands inside a link. */
  readonly linked: boolean
  /** Every visible character is bold. */
  readonly bold: boolean
  /** The profile names this element as not part of the article, yet worth reading for credits. */
  readonly aside: boolean
  readonly standing: Standing
  /** Of a heading, 1 to 6. */
  readonly level?: number
  readonly ordered?: boolean
  readonly item?: number
  readonly depth?: number
}

export type ImageDraft = {
  readonly role: 'image'
  readonly src: string
  readonly alt: Passage
  readonly width?: number
  readonly height?: number
  readonly linked: boolean
  readonly aside: boolean
  readonly standing: Standing
}

export type VideoDraft = {
  readonly role: 'video'
  readonly src?: string
  readonly poster?: string
  readonly aside: boolean
}

/** All that was read off a page, before anything is mended or taken away. */
export type Reading = { readonly facts: readonly Fact[]; readonly drafts: readonly Draft[] }
