import type { Line, Lines } from '../document/lines.ts'
import { type Dense, isProse, isTeaser, mostLinked, type Range } from './density.ts'

/** What speaks for an article beside its prose. */
export type Evidence = {
  /** A headline stands on the page that the document's title begins with. */
  readonly headline: boolean
  /** A full date stands between the headline and the body. */
  readonly dated: boolean
  /** JSON-LD, Open Graph or microdata call the page an article. */
  readonly marked: boolean
  /** The document has a title. */
  readonly titled: boolean
}

/** Less prose than this, in Han characters, is no article; a little less will do where the page says it is one. */
const enough = 80
const enoughSaid = 24
/** Where a page has a title, prose and no link at all, there is nothing else that it could be. */
const enoughAlone = 12
/** A list has at least so many links and teasers, and so large a share of its lines are such. */
const fewestItems = 6
const mostItems = 0.5
const mostItemsSaid = 0.97
/** A date under every headline is a list's, not an article's. */
const mostDated = 0.25
/** Where links on the page outweigh the prose by this, and nothing else speaks for an article, the page is a front. */
const mostAround = 12
const shortProse = 240

/** How surely the place is an article, 0 to 1; 0 where it is none. */
export function likeness(dense: Dense, lines: Lines, evidence: Evidence, digest: boolean): number {
  const said = Number(evidence.headline) + Number(evidence.dated) + Number(evidence.marked)
  const { prose, items, own, dated } = countsOf(lines, dense.range, digest)
  const linked = linkedSize(lines)
  if (prose < (said >= 2 ? enoughSaid : linked === 0 && evidence.titled ? enoughAlone : enough)) return 0
  const listed = items / Math.max(1, items + own)
  if (items >= fewestItems && dated >= items * mostDated) return 0
  if (items >= fewestItems && listed > (said >= 2 ? mostItemsSaid : mostItems)) return 0
  if (said < 2 && prose < shortProse && linked > prose * mostAround) return 0
  const sure = 0.3 * Math.min(1, prose / 300) + 0.3 * dense.share + 0.4 * (said / 3)
  return Math.round(100 * sure * (1 - listed / 2)) / 100
}

type Counts = { prose: number; items: number; own: number; dated: number; teasers: number; teased: number }

/** Fewer do not make a list. */
const fewestTeasers = 3

const dateForm =
  /(?<!\d)(?:\d{4}[-/.年])?\d{1,2}[-/月]\d{1,2}日?(?!\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}\b/i

/** Prose that is no teaser, and how many lines are items of a list: links and teasers, with dates beside. */
function countsOf({ all }: Lines, [from, to]: Range, digest: boolean): Counts {
  const counts = { prose: 0, items: 0, own: 0, dated: 0, teasers: 0, teased: 0 }
  for (let index = from; index < to; index++) {
    const line = all[index] as Line
    if (line.size < 60 && dateForm.test(line.text)) counts.dated++
    if (isTeaser(all, index)) {
      counts.teasers++
      counts.teased += line.size
    } else if (line.linked > mostLinked && line.size >= 4) counts.items++
    else if (isProse(line)) {
      counts.own++
      counts.prose += line.size
    }
  }
  const listed = counts.teasers >= fewestTeasers && !digest
  if (listed) return { ...counts, items: counts.items + counts.teasers }
  return { ...counts, own: counts.own + counts.teasers, prose: counts.prose + counts.teased }
}

const linkedSize = ({ all }: Lines): number => all.reduce((sum, line) => sum + line.size * line.linked, 0)
