import type { Decimal, Part, Span } from './span.ts'

/** What a text says, typed, exact and in its place. Each list is in the order of the text. */
export type Entities = {
  readonly figures: readonly Figure[]
  readonly dates: readonly DateEntity[]
  readonly sources: readonly SourceEntity[]
  readonly imageCredits: readonly ImageCredit[]
  readonly credits: readonly Credit[]
  readonly quotes: readonly Quote[]
  readonly mentions: readonly Mention[]
  readonly contacts: readonly Contact[]
  readonly notices: readonly Notice[]
}

export type Entity = Entities[keyof Entities][number]

/** `text` is always the slice that `span` names, in UTF-16 code units of the text that was read. */
export type Found<Type extends string = string> = { readonly type: Type; readonly span: Span; readonly text: string }

/**
 * Where an entity of an article stands: `span` counts in `article.text`, in the caption of an image, in the text of
 * `trace.removals[removal]`, or in the value of a metadata field.
 */
export type Evidence =
  | { readonly in: 'text'; readonly block: number }
  | { readonly in: 'caption'; readonly image: number }
  | { readonly in: 'removed'; readonly removal: number }
  | { readonly in: 'page'; readonly at: string }

/** The same entities with the place each was read from. */
export type Evident<Lists> = {
  readonly [Kind in keyof Lists]: Lists[Kind] extends readonly (infer Item)[]
    ? readonly Flat<Item & { readonly evidence: Evidence }>[]
    : never
}

type Flat<Shape> = { [Key in keyof Shape]: Shape[Key] }

// Figures ------------------------------------------------------------------------------------------------------------

/** A stated number: 290亿元, 11%, 前三名. */
export type Figure = Found<'figure'> & {
  readonly kind: FigureKind
  readonly quantity: Quantity
  /** Digits as printed and the power of ten of the scale word: 16190.67亿 is `{ mantissa: '16190.67', scale: 8 }`. */
  readonly written?: { readonly mantissa: string; readonly scale: number }
  readonly unit: Unit | null
  readonly bound: Bound
  /** 超过 … 以上: the words that set the bound, which stand outside the span. */
  readonly boundCue: readonly Part[]
  /** 前三名 names the first three, not the third. */
  readonly topN?: boolean
  readonly change?: Change
  readonly comparison?: Comparison
  readonly context: 'body' | 'heading' | 'caption' | 'promo'
}

export type FigureKind =
  | 'money'
  | 'percent'
  | 'percentagePoint'
  | 'count'
  | 'measure'
  | 'duration'
  | 'age'
  | 'rank'
  | 'multiple'
  | 'fraction'
  | 'ratio'
  | 'score'
  | 'index'
  | 'number'

export type Quantity =
  | { readonly form: 'single'; readonly value: Decimal }
  /** Closed: 500-2000元. */
  | { readonly form: 'range'; readonly min: Decimal; readonly max: Decimal }
  /** 四分之一 is `'1/4'`. */
  | { readonly form: 'rational'; readonly value: string }
  /** 115-107. */
  | { readonly form: 'tuple'; readonly values: readonly Decimal[] }
  /** 数千万 is of the magnitude `'10000000'`. */
  | { readonly form: 'indefinite'; readonly magnitude: Decimal }

export type Unit = {
  /** ISO 4217 for money; `'%'`; `'pp'`; UCUM-like for measures; the classifier itself for counts. */
  readonly code: string
  readonly text?: string
  /** True where the text has no unit and its surroundings say which: 290亿销售额 is money. */
  readonly inferred: boolean
}

export type Bound = 'exact' | 'approx' | 'gt' | 'gte' | 'lt' | 'lte'

export type Change = {
  readonly direction: 'up' | 'down' | 'flat'
  /** 增长11% is a delta, 由25℃ a from, 升至35% a to. */
  readonly role: 'delta' | 'from' | 'to'
  readonly verb?: Part
}

export type Comparison = { readonly basis: ComparisonBasis; readonly cue: Part }

export type ComparisonBasis =
  | 'yoy'
  | 'mom'
  | 'qoq'
  | 'wow'
  | 'dod'
  | 'sequential'
  | 'ytd'
  | 'average'
  | 'expectation'
  | 'other'

// Dates --------------------------------------------------------------------------------------------------------------

export type DateEntity = Found<'date'> & {
  readonly granularity: Granularity
  /** EDTF (ISO 8601-2); an unknown year is `XXXX`; null where it needs an anchor that was not given. */
  readonly value: string | null
  /** The closed calendar interval in local civil time, without offset. */
  readonly start: string | null
  readonly end: string | null
  readonly resolution: 'explicit' | 'anchored' | 'carried' | 'unresolved'
  readonly modifier?: 'before' | 'after' | 'since' | 'until' | 'around' | 'beginning' | 'end'
  /** 双11. */
  readonly event?: string
  /** 常年11月19日. */
  readonly recurring?: boolean
  /** Only if stated: 北京时间, 当地时间. */
  readonly timezone?: string
}

export type Granularity =
  | 'second'
  | 'minute'
  | 'hour'
  | 'part'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'event'

// Attribution --------------------------------------------------------------------------------------------------------

export type SourceEntity = Found<'source'> & {
  readonly name: string
  readonly role: 'data' | 'media' | 'agency' | 'official' | 'company' | 'person' | 'anonymous'
  readonly relation: 'origin' | 'reprint' | 'compiled' | 'cited' | 'statement'
  readonly scope: 'article' | 'section' | 'sentence'
  readonly cue?: Part
  /** 《2018中国智能风控研究报告》. */
  readonly work?: string
  readonly dateline?: { readonly place?: string; readonly date?: string }
  readonly platform?: string
}

export type ImageCredit = Found<'imageCredit'> & {
  /** schema.org `creditText`: 微博@雷军 of 图源:微博@雷军. */
  readonly creditText: string
  readonly creator: readonly string[]
  readonly provider?: string
  readonly platform?: string
  readonly handle?: string
  readonly form: 'source' | 'photographer' | 'provided' | 'screenshot' | 'file' | 'graphic' | 'ai' | 'web'
  readonly license?: string
  readonly scope: 'image' | 'lead' | 'article'
  /** Which image it belongs to, counted from 0 in reading order. */
  readonly imageIndex: number | null
  readonly caption?: Part
}

export type Credit = Found<'credit'> & {
  readonly role: CreditRole
  readonly roleText: string
  readonly names: readonly { readonly name: string; readonly span: Span }[]
  readonly organization?: string
  /** NF4425, PK155, HN666. */
  readonly code?: string
}

export type CreditRole =
  | 'author'
  | 'reporter'
  | 'correspondent'
  | 'photographer'
  | 'translator'
  | 'compiler'
  | 'editor'
  | 'responsibleEditor'
  | 'layout'
  | 'proofreader'
  | 'reviewer'
  | 'designer'
  | 'planner'
  | 'coordinator'
  | 'producer'
  | 'presenter'
  | 'contributor'
  | 'other'

export type Quote = Found<'quote'> & {
  readonly speaker: (Part & { readonly name: string }) | null
  readonly cue?: Part
  readonly position: 'before' | 'after' | 'split' | 'none'
}

export type Mention = Found<'mention'> & {
  readonly handle: string
  readonly platform?: string
  readonly kind: 'user' | 'topic'
}

export type Contact = Found<'contact'> & {
  readonly channel: 'wechat' | 'qq' | 'phone' | 'email' | 'url' | 'other'
  readonly value: string
}

export type Notice = Found<'notice'> & { readonly kind: NoticeKind; readonly value?: string }

/** What a line says when it is not part of the article. The same words name what `strip` takes away. */
export type NoticeKind =
  | 'platformDisclaimer'
  | 'disclaimer'
  | 'riskWarning'
  | 'copyright'
  | 'infringement'
  | 'promo'
  | 'related'
  | 'originalTitle'
  | 'editorialNote'
  | 'readingTime'
  | 'playerNotice'
  | 'endMark'
  | 'uiResidue'
  | 'tip'
