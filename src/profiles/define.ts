import type { Field } from '../draft.ts'

/**
 * Where a value stands: a selector (the element's words), a selector with the attribute to read, the page's scripts or
 * its address. `take` gives its first group, or the whole match; the first element whose value it matches wins.
 * `script` is a word in the scripts, and `take` is matched against the 200 characters from it on.
 */
export type Pick =
  | string
  | { readonly at: string; readonly attr?: string; readonly take?: RegExp }
  | { readonly script: string; readonly take: RegExp }
  | { readonly url: RegExp }

/** An array always means: try in turn, first hit wins. */
export type InTurn<Item> = Item | readonly Item[]

/** How a page is known. Marks decide, never dates. */
export type Match = {
  /** Hosts this layout is at home on, by label: `163.com` is `163.com` and all below it, never `not163.com`. */
  readonly hosts?: readonly string[]
  /** At home these marks must all be on the page: `tag`, `#id`, `.class`, `[attribute]`, `[attribute="value"]`, `[attribute^="start"]` or a compound. */
  readonly has?: readonly string[]
  /** Saved, mirrored and nameless copies need these marks: all of them, and such as no other site has. */
  readonly anywhere?: readonly string[]
  /** Any of these on the page means: not this layout. */
  readonly not?: readonly string[]
  /** The page is JSON, and these are keys of the object in it that is the article. */
  readonly json?: readonly string[]
}

/** Where the original of a picture is to be found in what the page gives. */
export type ImageSource = {
  /** Attributes in turn; the first that holds an address wins. */
  readonly src?: readonly string[]
  /** A resizing proxy that carries the original address as a parameter. */
  readonly unwrap?: { readonly host: string; readonly param: string }
  /** What is cut off the end of an address: the CDN's size and quality. */
  readonly cut?: RegExp
  /** Addresses which are never content here. */
  readonly never?: RegExp
}

/** A film whose address stands in the source of a script or comment, or in the page's state object. */
export type VideoSource = {
  /** The player's element; without it, comments are read. */
  readonly at?: string
  /** First group: the address of the file, looked for in the element's scripts or in the comment. */
  readonly src?: RegExp
  readonly poster?: RegExp
  /** A list in the page's state object, whose entry the element's `index` attribute names. */
  readonly state?: {
    readonly name: string
    readonly list: string
    readonly index: string
    readonly src: readonly string[]
    readonly poster: readonly string[]
  }
}

/** A stretch of the source: one element, or all from one element's start to where another one ends. */
export type Window = string | { readonly from: string; readonly to: string } | { readonly tag: string }

/** One layout of one site, as data. */
export type Profile = {
  /** `site/layout`. */
  readonly id: string
  /** For people. */
  readonly name: string
  /** The site's name, as `Article.site` gives it. */
  readonly site: string
  readonly match: Match
  /**
   * The stretches of the source that hold everything this profile reads, by mark, in document order; the head is always
   * read. `{ tag }` is a start tag alone, for its attributes. Without windows the whole page is parsed.
   */
  readonly windows?: readonly Window[]
  /** The article's element; the first in turn that holds any words, pictures or films. */
  readonly body: InTurn<string>
  readonly title?: InTurn<Pick>
  /** What the site adds to a title. */
  readonly titleCut?: RegExp
  readonly originalTitle?: InTurn<Pick>
  readonly publishedAt?: InTurn<Pick>
  readonly modifiedAt?: InTurn<Pick>
  readonly source?: InTurn<Pick>
  readonly sourceUrl?: InTurn<Pick>
  readonly place?: InTurn<Pick>
  readonly authors?: InTurn<Pick>
  readonly editors?: InTurn<Pick>
  readonly docId?: InTurn<Pick>
  readonly canonicalUrl?: InTurn<Pick>
  readonly section?: InTurn<Pick>
  readonly keywords?: InTurn<Pick>
  readonly description?: InTurn<Pick>
  readonly nextPage?: InTurn<Pick>
  /** Fields for which this profile names every place there is: where they are not, nothing else is tried. */
  readonly knows?: readonly Field[]
  /** Offset of printed times, `'+08:00'` if not given. */
  readonly offset?: string
  /** Never read: players, advertisements, share buttons. */
  readonly drop?: readonly string[]
  /** On the page but not the article: removed as `profile/aside`, and still read for credits. */
  readonly aside?: readonly string[]
  /** Elements which are sub-headings here although their tag does not say so. */
  readonly heading?: readonly string[]
  /** Elements which are captions of the picture before them. */
  readonly caption?: readonly string[]
  /** `<br>` is this layout's only mark of a paragraph. */
  readonly lines?: boolean
  readonly image?: ImageSource
  readonly video?: readonly VideoSource[]
  /** Only where the article is not in the markup: gives it as markup, with the facts that stand beside it. */
  readonly read?: (given: Given) => Found | undefined
}

/** What `read` may look at. */
export type Given = {
  /** The object that `match.json` named. */
  readonly json?: Readonly<Record<string, unknown>>
  /** Character data of the first element that the selector names, with entities decoded. */
  readonly source: (selector: string) => string | undefined
}

export type Found = {
  readonly html: string
  readonly facts: Readonly<Partial<Record<Field, string | readonly string[]>>>
}

/**
 * A profile, checked by the compiler and returned as it is.
 *
 * @example
 * const blog = defineProfile({ id: 'example/blog', name: '例子', site: '例子网', match: { hosts: ['example.com'] }, body: '.post' })
 * extract(html, { url: 'https://example.com/1', profiles: [blog, ...profiles] })
 */
export const defineProfile = (profile: Profile): Profile => profile
