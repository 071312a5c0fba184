import type { Line } from './lines.ts'
import { collapse } from './node.ts'

/** The line that is the headline, by number, and its words: one cell of it where something else stands beside. */
export type Headline = { readonly text: string; readonly line: number }

/** Lines below the body's first are looked at too: it may have begun before the headline. */
const into = 6
/** Longer lines are no headlines. */
const longest = 200

const trifles = /[\s\p{P}\p{S}]+/gu

/** Text reduced to what is compared: letters and digits. */
export const bare = (text: string): string => text.normalize('NFKC').replace(trifles, '').toLowerCase()

/**
 * The line before the body that the page's `<title>`, or the headline that its head names, begins with or holds; else the
 * nearest top heading that shares most of its characters with it.
 */
export function headlineOf(lines: readonly Line[], body: number, named: readonly string[]): Headline | undefined {
  const titles = named.map(bare).filter(Boolean)
  const until = Math.min(lines.length, body + into)
  let best: Headline | undefined
  let most = 0
  for (let index = 0; index < until; index++) {
    const line = lines[index]
    if (!line || line.text.length > longest * 2 || line.size < 2) continue
    if (!line.heading && !begins(line.text, titles)) continue
    for (const text of wordings(line)) {
      const score = rank(bare(text), line, titles)
      if (score < most || score === 0) continue
      best = { text, line: index }
      most = score
    }
  }
  return best ?? topHeading(lines, until, titles)
}

/** Whether any cell begins with letters that a title has: most lines need not be looked at any closer. */
function begins(text: string, titles: readonly string[]): boolean {
  for (const [start] of text.matchAll(cellStart)) {
    const letters = bare(start)
    if (titles.some((title) => title.includes(letters))) return true
  }
  return false
}

const cellStart = /(?<=^|\t)[^\t\p{L}\p{N}]{0,40}[\p{L}\p{N}]{1,2}/gu

/** The line as a whole, and each of its cells. */
function wordings(line: Line): readonly string[] {
  const whole = collapse(line.text)
  const cells = line.text.split('\t').map(collapse).filter(Boolean)
  return [...new Set([whole, ...(cells.length > 1 && cells.length < 8 ? cells : [])])].filter(
    (text) => text.length <= longest,
  )
}

/** How surely the words are the headline; 0 where no title holds them. */
function rank(text: string, line: Line, titles: readonly string[]): number {
  const heading = line.heading === 1 || line.heading === 2
  if (text.length < (heading ? 2 : 4)) return 0
  const starts = titles.some((title) => title.startsWith(text))
  if (!starts && (text.length < 6 || !titles.some((title) => title.includes(text)))) return 0
  return (starts ? 10_000 : 0) + text.length * 10 + (heading ? 5 : 0)
}

/** Of the characters of a heading, how many the title must have too. */
const alike = 0.5

function topHeading(lines: readonly Line[], until: number, titles: readonly string[]): Headline | undefined {
  for (const level of [1, 2]) {
    for (let index = until - 1; index >= 0; index--) {
      const line = lines[index]
      if (line?.heading !== level || line.linked > 0.9) continue
      const text = collapse(line.text)
      const characters = [...bare(text)]
      if (characters.length < 4 || text.length > longest) continue
      const shared = titles.map((title) => characters.filter((character) => title.includes(character)).length)
      if (!titles.length || Math.max(...shared) >= characters.length * alike) return { text, line: index }
    }
  }
  return undefined
}

const joint = /(?:\s?[_|｜]\s?|\s[-–—·•:»«/]{1,2}\s|\s?--\s?|-(?=\p{Script=Han}{1,12}$)|——(?=.{2,10}网))/gu

/** A document title without what the site adds behind it: channels and its own name. */
export function withoutSite(title: string, site: string): string {
  const cuts = [...title.matchAll(joint)].map(({ index }) => index)
  const named = site ? cuts.find((at) => bare(title.slice(at)).includes(bare(site))) : undefined
  const first = cuts.find((at) => at >= 4 && at * 3 >= title.length)
  return title.slice(0, named && named >= 4 ? Math.min(named, first ?? named) : (first ?? title.length)).trim()
}

/** The site's name behind the headline in a document title, where it is certain: the last of its parts. */
export function siteIn(title: string, headline: string): string {
  if (!headline || !title.startsWith(headline)) return ''
  const parts = title
    .slice(headline.length)
    .split(joint)
    .map((part) => part.trim())
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && last.length >= 2 && last.length <= 16 ? last : ''
}
