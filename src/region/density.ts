import { bare } from '../document/headline.ts'
import type { Line, Lines } from '../document/lines.ts'
import type { Element } from '../document/node.ts'
import { furnitureTest } from './named.ts'

/** Lines by number, half-open. */
export type Range = readonly [from: number, to: number]

/** Where the prose of a page nobody knows stands. */
export type Dense = {
  readonly body: Element
  readonly range: Range
  /** How much prose the body has, in Han characters, and the share of the page's prose that is. */
  readonly prose: number
  readonly share: number
  /** What is furniture by its name or its tag, anywhere on the page. */
  readonly named: ReadonlySet<Element>
  /** What the lines hold, in Han characters: prose, all words, words in links. */
  readonly proseIn: (range: Range) => number
  readonly sizeIn: (range: Range) => number
  readonly linkedIn: (range: Range) => number
}

/** A line with fewer Han characters, or letters to that measure, is prose only where it ends as a sentence does. */
const shortest = 12
/** Without any punctuation a line is prose from here on. */
const long = 35
/** A line with more of it linked is a link. */
export const mostLinked = 0.5
/** Teasers under a linked headline are no longer than this. */
const longestTeaser = 150
/** Longer lines are no headlines. */
const longestTitle = 80
/** Longer ones may be the news of a digest, whose headlines are links. */
const longestBlurb = 80
const sentenceEnd = /[。！？….!?]["”’」』）)]?\s{0,9}$/
const rights = /©|copyright|all rights reserved|版权所有|ICP[备证]|许可证|违法和不良信息/i

/** Sentences, or something as long as one. */
export const isProse = (line: Line): boolean =>
  line.linked <= mostLinked &&
  (line.size >= shortest ? line.marks > 0 || line.size >= long : line.marks > 0 && sentenceEnd.test(line.text))

/** Prose that only advertises the article whose linked headline stands above it, perhaps with its date between. */
export function isTeaser(lines: readonly Line[], index: number): boolean {
  const [line, above, higher] = [lines[index], lines[index - 1], lines[index - 2]]
  if (!line || !above || line.size > longestTeaser || !isProse(line)) return false
  if (isLink(above)) return true
  return above.size < shortest * 2 && !isProse(above) && higher !== undefined && higher.heading > 0 && isLink(higher)
}

const isLink = (line: Line): boolean => line.linked > 0.8 && line.size >= 4

/** How much the line speaks for what is around it: prose by its length, labels and links against it. */
function worth(line: Line, teaser: boolean, titles: readonly string[], digest: boolean): number {
  if (line.linked > mostLinked) return digest ? -1 : -6 - line.size / 4
  if (line.size < 120 && rights.test(line.text)) return -20
  if (!isProse(line) || isTitle(line, titles)) return -4
  return teaser && !digest ? (line.size > longestBlurb ? line.size / 6 : -2) : line.size
}

const firstLetter = /\p{L}{1,2}/u

/** The headline may be punctuated as a sentence is; `titles` are bare. */
function isTitle(line: Line, titles: readonly string[]): boolean {
  if (line.size > longestTitle) return false
  const first = firstLetter.exec(line.text)?.[0].toLowerCase()
  if (!first || !titles.some((title) => title.includes(first))) return false
  const text = bare(line.text)
  return titles.some((title) => title.includes(text))
}

/** Sums up to each line, so that what any element holds is one subtraction. */
function sums(lines: readonly Line[], of: (line: Line, index: number) => number): (range: Range) => number {
  const upTo = new Float64Array(lines.length + 1)
  for (const [index, line] of lines.entries()) upTo[index + 1] = (upTo[index] ?? 0) + of(line, index)
  return ([from, to]) => (upTo[to] ?? 0) - (upTo[from] ?? 0)
}

/**
 * The element whose lines are worth most together: prose counts for it, labels and links against it. Undefined where
 * the page has no prose at all. In a `digest` what stands under linked headlines is the article's own.
 */
export function densest({ all, below }: Lines, titles: readonly string[], digest: boolean): Dense | undefined {
  const headlines = titles.map(bare)
  const proseIn = sums(all, (line) => (isProse(line) ? line.size : 0))
  const total = proseIn([0, all.length])
  if (!total) return undefined
  const outside = new Uint8Array(all.length)
  const named = new Set<Element>()
  const isFurniture = furnitureTest()
  for (const [element, range] of below) {
    if (range[1] <= range[0] || !isFurniture(element, proseIn(range) / total)) continue
    named.add(element)
    outside.fill(1, range[0], range[1])
  }
  const worthOf = sums(all, (line, index) =>
    outside[index] ? -1 : worth(line, isTeaser(all, index), headlines, digest),
  )
  let found: { readonly body: Element; readonly range: Range } | undefined
  let best = 0
  // An element comes after all below it: of several with the same lines the innermost is taken.
  for (const [body, range] of below) {
    const value = never.has(body.name) ? 0 : worthOf(range)
    if (value <= best) continue
    found = { body, range }
    best = value
  }
  if (!found) return undefined
  const prose = proseIn(found.range)
  const sizeIn = sums(all, ({ size }) => size)
  const linkedIn = sums(all, ({ size, linked }) => size * linked)
  return { ...found, prose, share: prose / total, named, proseIn, sizeIn, linkedIn }
}

/** Parts of an article, never the whole. */
const never: ReadonlySet<string> = new Set(['p', 'a', 'b', 'i', 'em', 'strong', 'li', 'blockquote', 'h1', 'h2', 'h3'])
