import type { Article } from '../article.ts'

// JSON strings are YAML strings, but YAML forbids some signs that JSON lets stand, and reads others as line ends.
const UNPRINTABLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

type Value = string | readonly Value[] | { readonly [key: string]: Value }

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

// Always quoted: `2025-03-02`, `no` and `1e3` would come back as something else than strings.
function yaml(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value).replace(UNPRINTABLE, escaped)
  if (isList(value)) return `[${value.map(yaml).join(', ')}]`
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${yaml(item)}`)
    .join(', ')} }`
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

const says = (value: Value | undefined): value is Value => value !== undefined && value.length !== 0

/** The metadata of an article as YAML between two `---`; what the page does not say is left out. */
export function frontMatter(article: Article): string {
  const { title, originalTitle, canonicalUrl, url, docId, site, source, publishedAt, modifiedAt } = article
  const { authors, editors, section, keywords, description, language } = article
  const fields: Readonly<Record<string, Value | undefined>> = {
    ...{ title, originalTitle, canonicalUrl, url, docId, site, source, publishedAt, modifiedAt },
    ...{ authors, editors, section, keywords, description, language },
  }
  const lines = Object.entries(fields).flatMap(([key, value]) => (says(value) ? [`${key}: ${yaml(value)}`] : []))
  return ['---', ...lines, '---'].join('\n')
}
