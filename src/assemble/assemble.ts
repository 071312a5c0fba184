import type { Article, Decoding, Repaired, Script, Source, TraceNotice } from '../article.ts'
import type { Composed } from '../blocks/compose.ts'
import type { Page } from '../document/page.ts'
import type { Fact, Field } from '../draft.ts'
import type { Entities, Evident } from '../entity.ts'
import { languageOf } from '../language.ts'
import type { Identified } from '../profiles/identify.ts'
import type { Region } from '../region/locate.ts'
import { noticesOf } from './notices.ts'
import { authorsOf, creditsIn, descriptionOf, editorsOf, originalTitleOf } from './people.ts'
import { picture } from './picture.ts'

/** All that the stages made of a page. */
export type Parts = {
  readonly settings: { readonly url: string | undefined }
  readonly decoding: Decoding
  readonly identified: Identified
  readonly page: Page
  readonly region: Region
  readonly facts: readonly Fact[]
  readonly composed: Composed
  readonly mended: { readonly notices: readonly TraceNotice[] }
  readonly worded: { readonly found: Script; readonly text: Script; readonly notices: readonly TraceNotice[] }
  readonly entities: Evident<Entities>
}

/** The article, in the order its type gives; what is not known is left out. */
export function assemble(parts: Parts): Article {
  const { composed, facts, identified } = parts
  const { profile } = identified
  const { confidence } = parts.region
  const one = (field: Field): string | undefined => facts.find((fact) => fact.field === field)?.text
  const every = (field: Field): readonly string[] =>
    facts.filter((fact) => fact.field === field).map((fact) => fact.text)
  const title = one('title') ?? ''
  const keywords = [...new Set(every('keyword'))]
  const { text, blocks, videos, removals } = composed
  const credits = creditsIn(removals)
  return lean({
    url: parts.settings.url,
    canonicalUrl: one('canonicalUrl'),
    docId: one('docId'),
    site: profile.site || (one('site') ?? ''),
    profile: profile.id,
    title,
    originalTitle: one('originalTitle') ?? originalTitleOf(removals),
    publishedAt: one('publishedAt'),
    modifiedAt: one('modifiedAt'),
    source: sourceOf(one),
    authors: authorsOf(every('author'), removals, credits, text),
    editors: editorsOf(every('editor'), credits),
    section: one('section'),
    keywords,
    description: descriptionOf(one('description'), title, keywords),
    language: languageOf(text, parts.worded.text),
    script: { found: parts.worded.found, text: parts.worded.text },
    text,
    blocks,
    images: composed.images.map((image, index) => picture(image, index, parts.entities.imageCredits)),
    videos,
    entities: parts.entities,
    trace: {
      decoding: parts.decoding,
      profile: { id: profile.id, name: profile.name, why: identified.why, ...(confidence && { confidence }) },
      parsed: parts.page.parsed,
      fields: Object.fromEntries(facts.map(({ field, at }) => [field, at])),
      repairs: [...composed.repairs, ...factRepairs(facts)],
      removals,
      notices: noticesOf(parts),
    },
  }) as Article
}

/** Without the keys that have no value: an article equals its own JSON. */
function lean<Shape extends object>(shape: Shape): { [Key in keyof Shape]: Exclude<Shape[Key], undefined> } {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as never
}

const sourceOf = (one: (field: Field) => string | undefined): Source | undefined => {
  const name = one('source')
  return name === undefined ? undefined : lean({ name, url: one('sourceUrl'), place: one('place') })
}

/** What was mended in the metadata. */
const factRepairs = (facts: readonly Fact[]): readonly Repaired[] =>
  facts.flatMap(({ field, steps }, index) => {
    const item = facts.slice(0, index).filter((other) => other.field === field).length
    return steps.length ? [{ place: { in: 'field', field, item }, steps }] : []
  })
