import type { Field } from '../draft.ts'
import type { Region } from '../region/locate.ts'
import { type Around, aroundOf } from './around.ts'
import { isoTime } from './date.ts'
import { type Head, metaAt, namedTitles } from './head.ts'
import { bare, siteIn, withoutSite } from './headline.ts'
import { nextPageOf } from './next-page.ts'
import type { Page } from './page.ts'
import type { Picked } from './pick.ts'

/** What every page may say about its article, where its profile does not know a better place; in turn. */
export type Fallback = (field: Field) => readonly Picked[]

/** `<meta>` names, in turn, by field. */
// biome-ignore format: a table reads better in rows
const names = {
  published: [
    'article:published_time', 'og:article:published_time', 'og:published_time', 'og:release_date', 'og:time',
    'weibo:article:create_at', 'datepublished', 'publishdate', 'pubdate', 'publish-date', 'publish_date', 'publishtime',
    'publication_date', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.created', 'dc.date',
    'dcterms.date', 'date',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'weibo:article:update_at', 'lastmod'],
  source: ['contentsource', 'source', 'mediasource', 'laiyuan'],
  site: ['og:site_name', 'application-name', 'sitename'],
  author: ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'],
  section: ['article:section', 'og:category', 'parsely-section'],
  keyword: ['keywords', 'news_keywords', 'article:tag'],
  description: ['description', 'og:description', 'twitter:description', 'dc.description'],
  canonicalUrl: ['og:url'],
} as const

type Clues = {
  readonly page: Page
  readonly head: Head
  readonly offset: string
  readonly around: () => Around
}

const one = (value: string | undefined, at: string): readonly Picked[] => (value ? [{ value, at }] : [])

const metas = (head: Head, wanted: readonly string[]): readonly Picked[] =>
  wanted.flatMap((name) => one(head.meta(name), metaAt(name)))

const siteOf = (head: Head): string => metas(head, names.site)[0]?.value ?? head.described?.site ?? ''

const fields: Partial<Record<Field, (clues: Clues) => readonly Picked[]>> = {
  title: ({ head, around }) => [
    ...one(around().headline?.text, 'headline'),
    ...namedTitles(head).map(({ value, at }) => ({ value: withoutSite(value, siteOf(head)), at })),
    ...one(withoutSite(head.title, siteOf(head)), 'title'),
  ],
  site: ({ head, around }) => [
    ...metas(head, names.site),
    ...one(siteIn(head.title, around().headline?.text ?? ''), 'title'),
  ],
  publishedAt: published,
  undated: ({ around }) => one(around().header.unresolved, 'header'),
  modifiedAt: ({ head }) => [
    ...metas(head, names.modified),
    ...one(head.described?.modified, 'json-ld'),
    ...one(head.item('datemodified'), '[itemprop="dateModified"]'),
  ],
  source: ({ head, around }) => [...one(around().header.source, 'header'), ...metas(head, names.source)],
  author: ({ head, around }) => [...one(around().header.author, 'header'), ...authors(head)],
  editor: ({ around }) => [...one(around().header.editor, 'header'), ...one(around().footer.editor, 'footer')],
  section: ({ head }) => [...metas(head, names.section), ...one(head.described?.section, 'json-ld')],
  nextPage: ({ page }) => one(nextPageOf(page), 'a'),
  canonicalUrl: ({ head }) => metas(head, names.canonicalUrl),
  keyword: ({ head }) => metas(head, names.keyword),
  description: ({ head }) => metas(head, names.description),
}

export function fallbackOf(page: Page, region: Region, offset: string): Fallback {
  let known: Around | undefined
  const around = (): Around => {
    known ??= aroundOf(page, region, offset)
    return known
  }
  const clues = (): Clues => ({ page, head: page.head(), offset, around })
  return (field) => fields[field]?.(clues()) ?? []
}

/** 2019-09-26 */
const dayLength = 10

/** As printed; where only the day is, the head may know the hour of the same day. */
function published({ head, around, offset }: Clues): readonly Picked[] {
  const named = [
    ...metas(head, names.published),
    ...one(head.described?.published, 'json-ld'),
    ...one(head.item('datepublished'), '[itemprop="datePublished"]'),
    ...one(head.times[0], 'time[datetime]'),
  ]
  const printed = around().header.published
  const day = printed?.length === dayLength ? `${printed}T` : undefined
  const precise = day ? named.filter(({ value }) => isoTime(value, offset)?.startsWith(day)) : []
  return [...precise, ...one(printed, 'header'), ...named]
}

/** Names in a page's head are believed only where they look like persons'; Chinese ones in a `<meta>` are the site's. */
function authors(head: Head): readonly Picked[] {
  const site = siteOf(head)
  const people = (head.described?.authors ?? []).filter((name) => isPerson(name, site))
  return [
    ...one(people.join('、'), 'json-ld'),
    ...one(head.item('author'), '[itemprop="author"]').filter(({ value }) => isPerson(value, site)),
    ...metas(head, names.author).filter(({ value }) => latinName.test(value) && isPerson(value, site)),
  ]
}

const hanName = /^\p{Script=Han}{2,4}(?:[·・]\p{Script=Han}{1,6}){0,3}$/u
const latinName = /^(?:By\s)?\p{Lu}[\p{L}.'’-]{0,20}(?:\s[\p{L}.'’-]{1,20}){1,4}$/u
const company =
  /[网報报社台刊]$|新闻|编辑|记者|管理|原创|佚名|(?:\b(?:news|staff|team|editor|admin|times|post|media|press|magazine)\b)/i

const isPerson = (name: string, site: string): boolean =>
  (hanName.test(name) || latinName.test(name)) && !company.test(name) && bare(name) !== bare(site)
