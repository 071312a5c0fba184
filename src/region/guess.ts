import { isoTime } from '../document/date.ts'
import { titlesOf } from '../document/head.ts'
import { bare, headlineOf } from '../document/headline.ts'
import type { Page } from '../document/page.ts'
import { first } from '../document/select.ts'
import { ExtractError } from '../errors.ts'
import { densest } from './density.ts'
import { furnitureIn, isBroken } from './furniture.ts'
import { type Evidence, likeness } from './likeness.ts'
import type { Region } from './locate.ts'

/** The article's place on a page whose layout nobody knows. Throws `no-article` where the page looks like a list or a front. */
export function guess(page: Page): Region {
  const found = aloneIn(page) ?? attempt(page, false) ?? attempt(page, true)
  if (!found) throw noArticle
  return found
}

/**
 * The densest place, where it is an article. A `digest` is one whose headlines link to the stories they sum up: only a page
 * that prints its own headline and date over them is believed to be one.
 */
function attempt(page: Page, digest: boolean): Region | undefined {
  const lines = page.lines()
  const titles = titlesOf(page.head())
  const dense = densest(lines, titles, digest)
  if (!dense) return undefined
  const [from] = dense.range
  const headline = headlineOf(lines.all, from, titles)
  const line = headline?.line ?? -1
  const evidence = evidenceOf(page, from, line, headline?.text ?? '')
  const confidence = digest && !(evidence.headline && evidence.dated) ? 0 : likeness(dense, lines, evidence, digest)
  if (!confidence) return undefined
  const furniture = furnitureIn(dense, lines, line)
  const broken = isBroken(lines, dense.body, dense.range)
  return { body: dense.body, asides: [], furniture, lines: broken, confidence, ...(headline && { headline }) }
}

const refusal =
  /^\s*(?:(?:http\s?)?[45]\d\d\b|not found|forbidden|bad gateway|error|access denied|页面不存在|页面未找到|找不到|出错|访问)/i
/** Somebody's first page, or a test's: a title and less than this, in characters, and no link to anywhere. */
const fewLines = 12
const leastSure = 0.1

/** A page that is a title and paragraphs and nothing else is an article, however short; a server's refusal is not. */
function aloneIn(page: Page): Region | undefined {
  const { all: lines } = page.lines()
  const paragraph = first(page.content, 'p')
  const title = page.head().title
  if (!paragraph || title === '' || refusal.test(title)) return undefined
  if (lines.length > fewLines || lines.some(({ linked }) => linked > 0)) return undefined
  const body = first(page.content, 'body')
  return body && { body, asides: [], furniture: new Set(), lines: false, confidence: leastSure }
}

const noArticle = new ExtractError(
  'no-article',
  'No layout is known here, and the page looks like a list or a front rather than an article.',
)

/** A headline stands no farther above its article than this, in lines. */
const nearest = 30
const shortestHeadline = 6

function evidenceOf(page: Page, from: number, line: number, headline: string): Evidence {
  const head = page.head()
  const { all } = page.lines()
  const near = line >= 0 && from - line <= nearest
  const title = bare(head.title)
  const text = bare(headline)
  const between = near ? all.slice(line, Math.max(from, line) + 4) : []
  return {
    headline: near && text.length >= shortestHeadline && text.length * 3 >= title.length,
    dated: between.some(({ text, size }) => size < 80 && isoTime(text, '+08:00') !== undefined),
    marked:
      head.meta('og:type') === 'article' || head.meta('article:published_time') !== '' || head.described !== undefined,
    titled: title !== '',
  }
}
