import type { Fact, Field } from '../draft.ts'
import type { InTurn, Pick, Profile } from '../profiles/define.ts'
import { absolute } from './address.ts'
import { isoTime } from './date.ts'
import { collapse } from './node.ts'
import type { Page } from './page.ts'
import { pick } from './pick.ts'

/** What every page may say about itself in its head, tried after the profile's own places. */
const shared: Partial<Record<Field, readonly Pick[]>> = {
  canonicalUrl: [
    { at: 'link[rel="canonical"]', attr: 'href' },
    { at: 'meta[property="og:url"]', attr: 'content' },
  ],
  keyword: [{ at: 'meta[name="keywords" i]', attr: 'content' }],
  description: [
    { at: 'meta[name="description" i]', attr: 'content' },
    { at: 'meta[property="og:description"]', attr: 'content' },
  ],
}

const separators = /\s*[,，;；、|]\s*/

/** Everything the page says about the article, each value with the place it was read from. */
export function describe(page: Page, profile: Profile): readonly Fact[] {
  const read = (
    field: Field,
    own: InTurn<Pick> | undefined,
    prepare = (text: string): string | undefined => text,
  ): readonly Fact[] => {
    const given = page.facts[field]
    if (given !== undefined) return facts(field, 'read', ([] as string[]).concat(given), prepare)
    const usable = (value: string): boolean => Boolean(prepare(value))
    const found = pick(page, own, usable) ?? pick(page, shared[field], usable)
    return found ? facts(field, found.at, [found.value], prepare) : []
  }
  const time = (text: string): string | undefined => isoTime(text, profile.offset ?? '+08:00')
  const address = (text: string): string | undefined => absolute(text, page.url)
  const title = read('title', profile.title, (text) => cut(text, profile.titleCut))
  return [
    ...title,
    ...read('originalTitle', profile.originalTitle),
    ...read('publishedAt', profile.publishedAt, time),
    ...read('modifiedAt', profile.modifiedAt, time),
    ...read('source', profile.source, unwrapped),
    ...read('sourceUrl', profile.sourceUrl, address),
    ...read('place', profile.place),
    ...read('author', profile.authors),
    ...read('editor', profile.editors),
    ...read('docId', profile.docId),
    ...read('canonicalUrl', profile.canonicalUrl, address),
    ...read('section', profile.section),
    ...read('keyword', profile.keywords).flatMap((fact) => facts('keyword', fact.at, fact.text.split(separators))),
    ...read('description', profile.description),
    ...read('nextPage', profile.nextPage, address),
  ]
}

function facts(
  field: Field,
  at: string,
  values: readonly string[],
  prepare = (text: string): string | undefined => text,
): readonly Fact[] {
  return values
    .map((value) => prepare(collapse(value)))
    .filter((text) => text !== undefined && text !== '')
    .map((text) => ({ field, at, text: text as string, steps: [] }))
}

/** Longer ones are not titles, and no pattern should be run over them. */
const longestTitle = 500

const cut = (title: string, suffix: RegExp | undefined): string | undefined =>
  title.length > longestTitle ? undefined : collapse(suffix ? title.replace(suffix, '') : title)

const wrapped = /^《([^《》]+)》$/

/** 《南方都市报》 is a newspaper; its name has no brackets. */
const unwrapped = (name: string): string => wrapped.exec(name)?.[1] ?? name
