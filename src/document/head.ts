import { censusOf } from './census.ts'
import { type Described, describedIn } from './json-ld.ts'
import { collapse, type Document, type Element, sourceOf, textOf } from './node.ts'

/** What a page says about itself beside its words. */
export type Head = {
  /** The content of a `<meta>`, by its `property`, `name` or `itemprop` in lower case; `''` where there is none. */
  readonly meta: (name: string) => string
  /** The value of the first element with this `itemprop` that is not a `<meta>`. */
  readonly item: (name: string) => string
  /** The page's `<title>`. */
  readonly title: string
  /** The `datetime` of `<time>` elements, in document order. */
  readonly times: readonly string[]
  /** What JSON-LD says of the article. */
  readonly described: Described | undefined
}

const blanks = /\s+/g
const jsonLdType = /^application\/ld\+json/i

export function headOf(root: Document): Head {
  const { tags, items: marked } = censusOf(root)
  const named = (name: string): readonly Element[] => tags.get(name) ?? []
  const metas = new Map<string, string>()
  for (const meta of named('meta')) readMeta(meta.attribs, metas)
  const items = new Map<string, Element>()
  for (const element of marked) {
    const name = element.attribs['itemprop']?.toLowerCase()
    if (name && element.name !== 'meta' && !items.has(name)) items.set(name, element)
  }
  const jsonLd = named('script').filter(({ attribs }) => jsonLdType.test(attribs['type'] ?? ''))
  return {
    meta: (name) => metas.get(name) ?? '',
    item: (name) => textIn(items.get(name)),
    title: firstOf(named('title'), (title) => collapse(sourceOf(title))),
    times: named('time').flatMap(({ attribs }) => attribs['datetime'] || []),
    described: describedIn(jsonLd.map(sourceOf)),
  }
}

/** What the first element that says anything says. */
function firstOf(elements: readonly Element[], read: (element: Element) => string): string {
  for (const element of elements) {
    const found = read(element)
    if (found) return found
  }
  return ''
}

function readMeta(attribs: Element['attribs'], metas: Map<string, string>): void {
  const content = collapse(attribs['content'] ?? attribs['value'] ?? '')
  if (!content) return
  for (const name of [attribs['property'], attribs['name'], attribs['itemprop']]) {
    const key = name?.toLowerCase().replace(blanks, '')
    if (key && !metas.has(key)) metas.set(key, content)
  }
}

const textIn = (element: Element | undefined): string =>
  element ? collapse(element.attribs['content'] ?? element.attribs['datetime'] ?? '') || textOf(element) : ''

const property = /^(?:og|article|twitter|weibo):/

/** Where a `<meta>` stands, as a selector. */
export const metaAt = (name: string): string =>
  property.test(name) ? `meta[property="${name}"]` : `meta[name="${name}" i]`

const titleNames = ['og:title', 'articletitle', 'headline', 'dc.title', 'twitter:title'] as const

/** Headlines that the head names, each with its place. */
export const namedTitles = (head: Head): readonly { readonly value: string; readonly at: string }[] =>
  [
    ...titleNames.map((name) => ({ value: head.meta(name), at: metaAt(name) })),
    { value: head.described?.headline ?? '', at: 'json-ld' },
  ].filter(({ value }) => value !== '')

/** The document's title and all headlines that the head names. */
export const titlesOf = (head: Head): readonly string[] => [head.title, ...namedTitles(head).map(({ value }) => value)]
