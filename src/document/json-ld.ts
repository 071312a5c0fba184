import { isRecord, stringIn } from '../profiles/json.ts'
import { collapse } from './node.ts'

/** What JSON-LD says of the article on the page. */
export type Described = {
  readonly headline?: string
  readonly published?: string
  readonly modified?: string
  readonly authors: readonly string[]
  readonly site?: string
  readonly section?: string
}

type Json = Readonly<Record<string, unknown>>

/** Larger scripts hold whole catalogues. */
const longest = 262_144
/** `@graph`, `mainEntity`, lists of lists: articles stand no deeper. */
const deepest = 4
const articleType = /(?:Article|BlogPosting|Report|Review)$/
const controls = /[\u0000-\u001f]+/g

/** The first article that the page's JSON-LD describes. Keys are only ever read as own properties. */
export function describedIn(sources: readonly string[]): Described | undefined {
  for (const source of sources) {
    const article = source.length > longest ? undefined : articleIn(parse(source), 0)
    if (article) return described(article)
  }
  return undefined
}

/** Line breaks within strings are the commonest fault of written-out JSON. */
function parse(source: string): unknown {
  for (const text of [source, source.replace(controls, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return undefined
}

function articleIn(value: unknown, depth: number): Json | undefined {
  if (depth > deepest || typeof value !== 'object' || value === null) return undefined
  if (isRecord(value) && isArticle(value)) return value
  for (const inner of Object.values(value).slice(0, 200)) {
    const found = articleIn(inner, depth + 1)
    if (found) return found
  }
  return undefined
}

/** Baidu's own vocabulary has no types: its article is what has a `title` and a `pubDate`. */
function isArticle(value: Json): boolean {
  const types = Object.hasOwn(value, '@type') ? [value['@type']].flat() : []
  return (
    types.some((type) => typeof type === 'string' && articleType.test(type)) ||
    (stringIn(value, 'title') !== undefined && stringIn(value, 'pubDate') !== undefined)
  )
}

const own = (value: Json, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined)

function described(article: Json): Described {
  const headline = stringIn(article, 'headline') ?? stringIn(article, 'title')
  const published = stringIn(article, 'datePublished') ?? stringIn(article, 'pubDate')
  const modified = stringIn(article, 'dateModified') ?? stringIn(article, 'upDate')
  const site = namesOf(own(article, 'publisher'))[0]
  const section = [own(article, 'articleSection')].flat()[0]
  return {
    authors: namesOf(own(article, 'author')),
    ...(headline && { headline: collapse(headline) }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(site && { site }),
    ...(typeof section === 'string' && section && { section: collapse(section) }),
  }
}

/** Names of persons or organisations: strings, objects, or a list of either. */
const namesOf = (value: unknown): readonly string[] =>
  [value]
    .flat()
    .slice(0, 20)
    .map((one) => (typeof one === 'string' ? one : isRecord(one) ? stringIn(one, 'name') : undefined))
    .filter((name) => name !== undefined)
    .map((name) => collapse(name))
    .filter(Boolean)
