import type { Entities, Evident } from './entity.ts'
import type { Span, Step } from './span.ts'

/**
 * Everything one page says. An `Article` equals its own JSON: no `Date`, `Map`, `undefined` or class instance in it.
 *
 * All spans are UTF-16 code units of `text`.
 */
export type Article = {
  /** The address that was passed in as `options.url`. */
  readonly url?: string
  /** The address the page names as its own (`<link rel=canonical>`, `og:url`), absolute. */
  readonly canonicalUrl?: string
  /** The site's own id of the article: NetEase's 16 characters, such as `ET4T16A00001875P`. */
  readonly docId?: string
  /** The site's name, `'网易'`; `''` if unknown. */
  readonly site: string
  /** The id of the profile that read the page, `'netease/post2020'`, or `'generic'`. */
  readonly profile: string
  readonly title: string
  /** 原标题: the headline the article had where it was first published. */
  readonly originalTitle?: string
  /** ISO 8601 with an offset, as precise as printed: `2019-11-04T11:51:55+08:00`, `2025-04-11T21:49+08:00`, or a date. */
  readonly publishedAt?: string
  readonly modifiedAt?: string
  /** 来源: who published it first. */
  readonly source?: Source
  readonly authors: readonly string[]
  /** 责任编辑, with the staff code NetEase prints after the name. */
  readonly editors: readonly Editor[]
  readonly section?: string
  readonly keywords: readonly string[]
  readonly description?: string
  /** BCP 47 of `text`: `zh-Hans`, `zh-Hant`, `zh`, `en`, … or `und`. */
  readonly language: string
  /** ISO 15924 scripts of the Han text: as found on the page, and as it stands in `text`. */
  readonly script: { readonly found: Script; readonly text: Script }
  /** The texts of all blocks that have one, joined by `\n`. Captions are not in it. */
  readonly text: string
  /** In reading order. */
  readonly blocks: readonly Block[]
  readonly images: readonly Image[]
  readonly videos: readonly Video[]
  readonly entities: Evident<Entities>
  /** How the article came about: what was decided, changed and taken away, and why. */
  readonly trace: Trace
}

export type Source = { readonly name: string; readonly url?: string; readonly place?: string }

export type Editor = { readonly name?: string; readonly code?: string }

export type Script = 'Hans' | 'Hant' | 'mixed' | 'none'

/** `text` of a block is always `article.text.slice(span.start, span.end)`, and only a table's holds line ends. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string; readonly span: Span }
  | { readonly type: 'heading'; readonly text: string; readonly span: Span; readonly level: number }
  | { readonly type: 'quote'; readonly text: string; readonly span: Span }
  | ListBlock
  | TableBlock
  | { readonly type: 'image'; readonly image: number }
  | { readonly type: 'video'; readonly video: number }

/** One item of a list. `item` counts from 1 within its list, so a 1 begins a new one; `depth` of the outermost is 0. */
export type ListBlock = {
  readonly type: 'list'
  readonly text: string
  readonly span: Span
  readonly ordered: boolean
  readonly item: number
  readonly depth: number
}

/** `text` is the rows joined by `\n` and their cells by `\t`. */
export type TableBlock = {
  readonly type: 'table'
  readonly text: string
  readonly span: Span
  readonly rows: readonly (readonly string[])[]
}

export type Image = {
  /** The address of the original, not of the CDN's thumbnail; absolute, `http:` or `https:`. */
  readonly src: string
  /** What the page gives as `alt`, unless it only repeats the title. */
  readonly alt?: string
  /** The printed caption with its credit words, unless the line is only a credit. */
  readonly caption?: string
  /** The printed line where it says only who is credited: 图片来源：视觉中国. */
  readonly creditLine?: string
  /** Who is credited: `视觉中国` of 图片来源：视觉中国. */
  readonly credit?: string
  /** In CSS pixels, where the page says so. */
  readonly width?: number
  readonly height?: number
  /** Index into `blocks`. */
  readonly block: number
}

export type Video = {
  /** The address of the file, where the page has one. */
  readonly src?: string
  readonly poster?: string
  readonly caption?: string
  /** Index into `blocks`. */
  readonly block: number
}

export type Trace = {
  readonly decoding: Decoding
  readonly profile: {
    readonly id: string
    readonly name: string
    readonly why: readonly string[]
    /** How surely the page has an article, and this is it, 0 to 1: where no layout is known. */
    readonly confidence?: number
  }
  /** Whether only the profile's windows of the source were parsed, the whole page, or nothing, and why. */
  readonly parsed: { readonly path: 'windows' | 'whole' | 'loaded'; readonly why: string }
  /** For each metadata field that was found: the selector, script or rule it came from. */
  readonly fields: Readonly<Record<string, string>>
  readonly repairs: readonly Repaired[]
  readonly removals: readonly Removal[]
  readonly notices: readonly TraceNotice[]
}

/** How bytes became a string. `from` names what decided. */
export type Decoding = {
  /** WHATWG name of the encoding that was used, `'utf-8'`, `'gb18030'`, `'big5'`; `'none'` where the input was text already. */
  readonly encoding: string
  readonly from: 'text' | 'loaded' | 'bom' | 'content-type' | 'meta' | 'validity' | 'plausibility'
  /** What the page or the server claimed, where that was something else. */
  readonly declared?: string
  /** Bytes that stand for nothing in that encoding and became U+FFFD. */
  readonly undecodable: number
  readonly why: string
}

/** Where a string of the article stands. */
export type Place =
  | { readonly in: 'text'; readonly block: number }
  | { readonly in: 'caption'; readonly image: number }
  | { readonly in: 'alt'; readonly image: number }
  | { readonly in: 'video'; readonly video: number }
  | { readonly in: 'removed'; readonly removal: number }
  | { readonly in: 'field'; readonly field: string; readonly item?: number }

/** What repairs and conversions did to one string: replay `steps` over the raw text and the final one comes out. */
export type Repaired = { readonly place: Place; readonly steps: readonly Step[] }

/** A block that is on the page but not in the article. Nothing is thrown away: credits are still read from `text`. */
export type Removal = {
  /** Id of the strip rule, or `profile/aside` where the profile names the element. */
  readonly rule: string
  readonly text: string
  /** Index of the article's block before which it stood. */
  readonly before: number
  /** Address of the picture, where a picture was removed. */
  readonly src?: string
}

/** A doubt that did not stop us. */
export type TraceNotice = { readonly code: NoticeCode; readonly message: string }

export type NoticeCode =
  | 'undecodable-bytes'
  | 'undeclared-encoding'
  | 'false-encoding'
  | 'generic-profile'
  | 'profile-failed'
  | 'limit'
  | 'next-page'
  | 'private-use'
  | 'unrepairable'
  | 'missing-field'
