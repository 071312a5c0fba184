import type { Field } from '../draft.ts'
import type { Region } from '../region/locate.ts'
import { isoTime } from './date.ts'
import { metaAt, namedTitles, titlesOf } from './head.ts'
import { type Header, headerOf } from './header-line.ts'
import { bare, headlineOf, siteIn, withoutSite } from './headline.ts'
import { nextPageOf } from './next-page.ts'
import type { Page } from './page.ts'
import type { Picked } from './pick.ts'

/** What every page may say about its article, where its profile does not know a better place; in turn. */
export type Fallback = (field: Field) => readonly Picked[]

/** As many lines as a header has, at most, and as many as may follow the body with names of editors in them. */
const mostHeader = 14
const mostBefore = 8
const mostAfter = 10

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'og:release_date',
  'og:time',
  'weibo:article:create_at',
  'datepublished',
  'publishdate',
  'pubdate',
  'publish-date',
  'publish_date',
  'publishtime',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
] as const
const modifiedNames = ['article:modified_time', 'og:updated_time', 'datemodified', 'weibo:article:update_at', 'lastmod']
const sourceNames = ['contentsource', 'source', 'mediasource', 'laiyuan']
const siteNames = ['og:site_name', 'application-name', 'sitename']

export function fallbackOf(page: Page, region: Region, offset: string): Fallback {
  const head = page.head()
  const { described } = head
  const metas = (names: readonly string[]): readonly Picked[] =>
    names.map((name) => ({ value: head.meta(name), at: metaAt(name) })).filter(({ value }) => value !== '')
  const one = (value: string | undefined, at: string): readonly Picked[] => (value ? [{ value, at }] : [])
  const { all, below } = page.lines()
  const [from, to] = below.get(region.body) ?? [0, 0]
  const site = metas(siteNames)[0]?.value ?? described?.site ?? ''
  const headline = headlineOf(all, from, titlesOf(head))
  const text = (index: number): string => all[index]?.text ?? ''
  const span = (start: number, end: number): readonly string[] =>
    Array.from({ length: Math.max(0, end - start) }, (_, index) => text(start + index))
  const dateIn = (line: string): string | undefined => isoTime(line, offset)
  const start = headline ? headline.line : Math.max(0, from - mostBefore)
  const close = from - start <= mostHeader * 2
  const above = close
    ? span(start, Math.max(from, start + 4))
    : [...span(start, start + mostHeader), ...span(from - mostBefore, from)]
  const header: Header = headerOf(above, dateIn)
  const footer: Header = headerOf(span(to, to + mostAfter), () => undefined)
  const people = (names: readonly string[]): readonly string[] => names.filter((name) => isPerson(name, site))
  const fields: Partial<Record<Field, () => readonly Picked[]>> = {
    title: () => [
      ...one(headline?.text, 'headline'),
      ...namedTitles(head).map(({ value, at }) => ({ value: withoutSite(value, site), at })),
      ...one(withoutSite(head.title, site), 'title'),
    ],
    site: () => [...metas(siteNames), ...one(siteIn(head.title, headline?.text ?? ''), 'title')],
    publishedAt: () => [
      ...one(header.published, 'header'),
      ...metas(publishedNames),
      ...one(described?.published, 'json-ld'),
      ...one(head.item('datepublished'), '[itemprop="datePublished"]'),
      ...one(head.times[0], 'time[datetime]'),
    ],
    undated: () => one(header.unresolved, 'header'),
    modifiedAt: () => [
      ...metas(modifiedNames),
      ...one(described?.modified, 'json-ld'),
      ...one(head.item('datemodified'), '[itemprop="dateModified"]'),
    ],
    source: () => [...one(header.source, 'header'), ...metas(sourceNames)],
    author: () => [
      ...one(header.author, 'header'),
      ...one(people(described?.authors ?? []).join('、'), 'json-ld'),
      ...one(people([head.item('author')])[0], '[itemprop="author"]'),
      ...metas(['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author']).filter(
        ({ value }) => latinName.test(value) && isPerson(value, site),
      ),
    ],
    editor: () => [...one(header.editor, 'header'), ...one(footer.editor, 'footer')],
    section: () => [
      ...metas(['article:section', 'og:category', 'parsely-section']),
      ...one(described?.section, 'json-ld'),
    ],
    nextPage: () => one(nextPageOf(page), 'a'),
    canonicalUrl: () => metas(['og:url']),
    keyword: () => metas(['keywords', 'news_keywords', 'article:tag']),
    description: () => metas(['description', 'og:description', 'twitter:description', 'dc.description']),
  }
  return (field) => fields[field]?.() ?? []
}

const hanName = /^\p{Script=Han}{2,4}(?:[·・]\p{Script=Han}{1,6}){0,3}$/u
const latinName = /^(?:By\s)?\p{Lu}[\p{L}.'’-]{0,20}(?:\s[\p{L}.'’-]{1,20}){1,4}$/u
const company =
  /[网報报社台刊]$|新闻|编辑|记者|管理|原创|佚名|(?:\b(?:news|staff|team|editor|admin|times|post|media|press|magazine)\b)/i

/** A name in a page's head is believed only where it looks like a person's; Chinese ones there are mostly the site's. */
const isPerson = (name: string, site: string): boolean =>
  (hanName.test(name) || latinName.test(name)) && !company.test(name) && bare(name) !== bare(site)
