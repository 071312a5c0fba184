import type { Fact, Field } from '../draft.ts'
import type { InTurn, Pick, Profile } from '../profiles/define.ts'
import type { Region } from '../region/locate.ts'
import { absolute } from './address.ts'
import { isoTime } from './date.ts'
import { fallbackOf } from './fallback.ts'
import { bare } from './headline.ts'
import { collapse } from './node.ts'
import { offsetOf } from './offset.ts'
import type { Page } from './page.ts'
import { pick } from './pick.ts'

const canonical: Pick = { at: 'link[rel="canonical"]', attr: 'href' }
const separators = /\s?[,，;；、|]\s?/

/** Everything the page says about the article, each value with the place it was read from. */
export function describe(page: Page, profile: Profile, region: Region): readonly Fact[] {
  const offset =
    profile.offset ?? (profile.site ? '+08:00' : offsetOf(page.head().title || String(page.facts.title ?? '')))
  const fallback = fallbackOf(page, region, offset)
  const knows = new Set(profile.knows)
  const read = (
    field: Field,
    own: InTurn<Pick> | undefined,
    prepare = (text: string): string | undefined => text,
  ): readonly Fact[] => {
    const given = facts(field, 'read', ([] as string[]).concat(page.facts[field] ?? []), prepare)
    if (given.length) return given
    const usable = (value: string): boolean => Boolean(prepare(value))
    const found =
      pick(page, own, usable) ?? (knows.has(field) ? [] : fallback(field)).find(({ value }) => usable(value))
    return found ? facts(field, found.at, [found.value], prepare) : []
  }
  const time = (text: string): string | undefined => isoTime(text, offset)
  const address = (text: string): string | undefined => absolute(text, page.url)
  const published = read('publishedAt', profile.publishedAt, time)
  const source = read('source', profile.source, unwrapped)
  // An account that writes itself is the source and no author.
  const medium = bare(source[0]?.text ?? '')
  const title = read('title', profile.title, (text) => cut(text, profile.titleCut))
  return [
    ...title,
    ...(profile.site ? [] : read('site', undefined)),
    ...read('originalTitle', profile.originalTitle),
    ...(published.length ? published : read('undated', undefined)),
    ...read('modifiedAt', profile.modifiedAt, time),
    ...source,
    ...read('sourceUrl', profile.sourceUrl, address),
    ...read('place', profile.place),
    ...read('author', profile.authors, (name) => (bare(name) === medium ? undefined : name)),
    ...read('editor', profile.editors),
    ...read('docId', profile.docId),
    ...read('canonicalUrl', profile.canonicalUrl ?? canonical, address),
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
