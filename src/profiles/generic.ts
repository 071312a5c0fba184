import { defineProfile, type Found, type Given } from './define.ts'
import { escapeHtml, isRecord, stringIn } from './json.ts'

type Json = Readonly<Record<string, unknown>>

const bodyKeys = ['body', 'content', 'articleBody', 'article_content', 'html', 'text'] as const
const titleKeys = ['title', 'headline', 'name'] as const
const timeKeys = [
  'ptime',
  'publishTime',
  'publish_time',
  'pubDate',
  'pubtime',
  'datePublished',
  'date',
  'time',
] as const
const sourceKeys = ['source', 'sourceName', 'media', 'mediaName', 'publisher'] as const
/** Shorter strings are labels. */
const shortest = 100
/** Wrappers around an article are no deeper, and no wider. */
const deepest = 4
const widest = 100

/** The answer of an interface: the record that has a title and a long body. */
function read({ json }: Given): Found | undefined {
  const article = json && articleBelow(json, 0)
  if (!article) return undefined
  const one = (keys: readonly string[]): string => keys.map((key) => stringIn(article, key)).find(Boolean) ?? ''
  const title = one(titleKeys)
  return {
    html: `<article><h1>${escapeHtml(title)}</h1>${one(bodyKeys)}</article>`,
    facts: { title, publishedAt: one(timeKeys), source: one(sourceKeys) },
  }
}

function articleBelow(json: Json, depth: number): Json | undefined {
  const has = (keys: readonly string[], length: number): boolean =>
    keys.some((key) => (stringIn(json, key)?.length ?? 0) >= length)
  if (has(titleKeys, 1) && has(bodyKeys, shortest)) return json
  if (depth >= deepest) return undefined
  for (const inner of Object.values(json).flat().slice(0, widest)) {
    const found = isRecord(inner) ? articleBelow(inner, depth + 1) : undefined
    if (found) return found
  }
  return undefined
}

/** Any page: what its head, its header lines and its density of prose say, where no layout is known. */
export const generic = defineProfile({ id: 'generic', name: '任何文章页', site: '', match: {}, body: [], read })
