import type { Region } from '../region/locate.ts'
import { isoTime } from './date.ts'
import { titlesOf } from './head.ts'
import { type Header, headerOf } from './header-line.ts'
import { type Headline, headlineOf } from './headline.ts'
import type { Page } from './page.ts'

/** What is printed around an article: its headline, the lines between that and the body, and those behind it. */
export type Around = {
  readonly headline: Headline | undefined
  readonly header: Header
  readonly footer: Header
}

/** As many lines as a header has at most. */
const mostHeader = 14
/** Without a headline, and right before the body, so many lines are looked at. */
const mostBefore = 8
/** A body that holds its own header has it in its first lines. */
const mostWithin = 4
/** So many lines behind the body may name its editors. */
const mostAfter = 10

export function aroundOf(page: Page, region: Region, offset: string): Around {
  const { all, below } = page.lines()
  const [from, to] = below.get(region.body) ?? [0, 0]
  const headline = region.headline ?? headlineOf(all, from, titlesOf(page.head()))
  const start = headline ? headline.line : Math.max(0, from - mostBefore)
  const texts = (first: number, end: number): readonly string[] => all.slice(first, end).map(({ text }) => text)
  const above =
    from - start <= mostHeader * 2
      ? texts(start, Math.max(from, start + mostWithin))
      : [...texts(start, start + mostHeader), ...texts(from - mostBefore, from)]
  return {
    headline,
    header: headerOf(above, (line) => isoTime(line, offset)),
    footer: headerOf(texts(to, to + mostAfter), () => undefined),
  }
}
