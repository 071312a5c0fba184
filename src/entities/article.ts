import type { Block, Image, Removal } from '../article.ts'
import type { Fact } from '../draft.ts'
import type { Evidence, Evident, SourceEntity } from '../entity.ts'
import { fold } from '../lexicon/fold.ts'
import { roleOf } from '../lexicon/names.ts'
import { type Annotations, emptyLists, sight } from './annotate.ts'
import type { Recogniser, Zone, ZoneKind } from './define.ts'
import { lineZones, makeZone } from './zone.ts'

/** What the recognisers read of an article. */
export type ArticleInput = {
  readonly blocks: readonly Block[]
  /** Their captions are read, each a text of its own. */
  readonly images: readonly Image[]
  readonly removals: readonly Removal[]
}

type Sited = { readonly zone: Zone; readonly evidence: Evidence }

const kinds: Readonly<Record<Block['type'], ZoneKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  quote: 'quote',
  list: 'list',
  table: 'table',
  image: 'image',
  video: 'video',
}

const sited = (zones: readonly Zone[], evidence: Evidence): readonly Sited[] =>
  zones.map((zone) => ({ zone, evidence }))

const removed = ({ text, src }: Removal, removal: number): readonly Sited[] =>
  src === undefined ? sited(lineZones(text, 0, 'removed'), { in: 'removed', removal }) : []

/** A block's zones; a picture's are the picture itself and its caption. */
const blockZones = (block: Block, index: number, images: readonly Image[]): readonly Sited[] => {
  if (block.type === 'image') {
    const evidence: Evidence = { in: 'caption', image: block.image }
    const caption = images[block.image]?.caption ?? images[block.image]?.creditLine ?? ''
    return sited([makeZone('', 0, 'image', block.image), ...lineZones(caption, 0, 'caption', block.image)], evidence)
  }
  if (block.type === 'video') return sited([makeZone('', 0, 'video')], { in: 'text', block: index })
  return sited(lineZones(block.text, block.span.start, kinds[block.type]), { in: 'text', block: index })
}

/** All that there is to read, in the order of the page. A removed line stood before its block. */
const zonesOf = ({ blocks, images, removals }: ArticleInput): readonly Sited[] => {
  const before = new Map<number, Sited[]>()
  removals.forEach((removal, index) => {
    const zones = before.get(removal.before) ?? []
    zones.push(...removed(removal, index))
    before.set(removal.before, zones)
  })
  return [
    ...blocks.flatMap((block, index) => [...(before.get(index) ?? []), ...blockZones(block, index, images)]),
    ...(before.get(blocks.length) ?? []),
  ]
}

const pageSource = ({ text: name, at }: Fact): SourceEntity & { readonly evidence: Evidence } => {
  return {
    type: 'source',
    span: { start: 0, end: name.length },
    text: name,
    name,
    role: roleOf(fold(name), 'media'),
    relation: 'origin',
    scope: 'article',
    evidence: { in: 'page', at },
  }
}

/**
 * Reads what an article says, in its text, its captions and in what was taken away, each with the place it was read
 * from; dates are reckoned from the time of publication in `facts`. Spans count in `article.text`, in the caption, or in the text of the removal, as the evidence says.
 */
export const annotateArticle = <const R extends readonly Recogniser[]>(
  input: ArticleInput,
  facts: readonly Fact[],
  recognisers: R,
): Evident<Annotations<R[number]>> => {
  const read = recognisers.length ? zonesOf(input) : []
  const lists = emptyLists(recognisers)
  const fact = (field: Fact['field']): Fact | undefined => facts.find((one) => one.field === field)
  const source = fact('source')
  if (source) lists['sources']?.push(pageSource(source))
  const zones = read.map(({ zone }) => zone)
  sight(zones, recognisers, fact('publishedAt')?.text, (list, item, index) => {
    const evidence = read[index]?.evidence
    if (evidence) lists[list]?.push({ ...item, evidence } as typeof item)
  })
  return lists as unknown as Evident<Annotations<R[number]>>
}
