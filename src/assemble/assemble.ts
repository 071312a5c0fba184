import type { Article, Decoding, Removal, Repaired, Script, Source, TraceNotice } from '../article.ts'
import type { Composed } from '../blocks/compose.ts'
import type { Page } from '../document/page.ts'
import type { Fact, Field } from '../draft.ts'
import type { Entities, Evident } from '../entity.ts'
import { languageOf } from '../language.ts'
import type { Identified } from '../profiles/identify.ts'
import type { Region } from '../region/locate.ts'
import type { Stripped } from '../strip/strip.ts'
import { noticesOf } from './notices.ts'
import { authorsOf, descriptionOf, editorsOf, originalTitleOf } from './people.ts'

/** All that the stages made of a page. */
export type Parts = {
  readonly settings: { readonly url: string | undefined }
  readonly decoding: Decoding
  readonly identified: Identified
  readonly page: Page
  readonly region: Region
  readonly facts: readonly Fact[]
  readonly composed: Composed
  readonly stripped: readonly Stripped[]
  readonly mended: { readonly notices: readonly TraceNotice[] }
  readonly worded: { readonly found: Script; readonly text: Script; readonly notices: readonly TraceNotice[] }
  readonly entities?: Evident<Entities>
}

/** The article, in the order its type gives; what is not known is left out. */
export function assemble(parts: Parts): Article {
  const { composed, facts, identified } = parts
  const { profile } = identified
  const { confidence } = parts.region
  const one = (field: Field): string | undefined => facts.find((fact) => fact.field === field)?.text
  const every = (field: Field): readonly string[] =>
    facts.filter((fact) => fact.field === field).map((fact) => fact.text)
  const removals = removalsOf(parts)
  const title = one('title') ?? ''
  const keywords = [...new Set(every('keyword'))]
  const { text, blocks, images, videos } = composed
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
    authors: authorsOf(every('author'), removals),
    editors: editorsOf(every('editor'), removals),
    section: one('section'),
    keywords,
    description: descriptionOf(one('description'), title, keywords),
    language: languageOf(text, parts.worded.text),
    script: { found: parts.worded.found, text: parts.worded.text },
    text,
    blocks,
    images,
    videos,
    entities: parts.entities ?? nothing,
    trace: {
      decoding: parts.decoding,
      profile: { id: profile.id, name: profile.name, why: identified.why, ...(confidence && { confidence }) },
      parsed: parts.page.parsed,
      fields: Object.fromEntries(facts.map(({ field, at }) => [field, at])),
      repairs: [...composed.repairs, ...repairsOf(parts)],
      removals,
      notices: noticesOf(parts),
    },
  }) as Article
}

const nothing: Evident<Entities> = {
  figures: [],
  dates: [],
  sources: [],
  imageCredits: [],
  credits: [],
  quotes: [],
  mentions: [],
  contacts: [],
  notices: [],
}

/** Without the keys that have no value: an article equals its own JSON. */
function lean<Shape extends object>(shape: Shape): { [Key in keyof Shape]: Exclude<Shape[Key], undefined> } {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as never
}

const sourceOf = (one: (field: Field) => string | undefined): Source | undefined => {
  const name = one('source')
  return name === undefined ? undefined : lean({ name, url: one('sourceUrl'), place: one('place') })
}

const removalsOf = ({ stripped, composed }: Parts): readonly Removal[] =>
  stripped.map(({ draft, rule, before }) => ({
    rule,
    text: 'text' in draft ? draft.text : '',
    before: composed.blockOf[before] ?? composed.blocks.length,
    ...(draft.role === 'image' && { src: draft.src }),
  }))

/** What was mended in metadata and in what was taken away. */
const repairsOf = ({ facts, stripped }: Parts): readonly Repaired[] => [
  ...facts.flatMap(({ field, steps }, index) => {
    const item = facts.slice(0, index).filter((other) => other.field === field).length
    return steps.length ? [{ place: { in: 'field' as const, field, item }, steps }] : []
  }),
  ...stripped.flatMap(({ draft }, removal) =>
    'text' in draft && draft.steps.length ? [{ place: { in: 'removed' as const, removal }, steps: draft.steps }] : [],
  ),
]
