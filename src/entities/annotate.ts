import type { Entities, Found } from '../entity.ts'
import type { Recogniser, Zone } from './define.ts'
import { recognisers as all } from './recognisers.ts'
import { makeZone, readZones } from './zone.ts'
import type { Span } from '../span.ts'
import type { ZoneKind } from './define.ts'

type ItemOf<R> = R extends Recogniser<string, infer Item> ? Item : never

/** The nine lists there always are, and those of your own recognisers. */
export type Annotations<R extends Recogniser> = Entities & {
  readonly [List in Exclude<R['list'], keyof Entities>]: readonly ItemOf<Extract<R, { readonly list: List }>>[]
}

export type AnnotateOptions<R extends readonly Recogniser[]> = {
  /** When the text was published, an ISO date or date-time: 去年 and 9月 are reckoned from it. */
  readonly anchor?: string
  /** What is a heading, a caption or a picture, where the text itself does not say so. */
  readonly zones?: readonly { readonly span: Span; readonly kind: ZoneKind; readonly image?: number }[]
  readonly recognisers?: R
}

/** One item of a result and the zone it was found in. */
export type Sighting = { readonly list: string; readonly zone: Zone; readonly item: Found }

const crosses = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Runs recognisers over zones. Of items of one list that overlap, the earlier recogniser's stays. */
export const sight = (zones: readonly Zone[], recognisers: readonly Recogniser[], anchor?: string): readonly Sighting[] =>
  zones.flatMap((zone, index) => {
    const surroundings = { zones, index, ...(anchor !== undefined && { anchor }) }
    const found: Sighting[] = []
    for (const { list, find } of recognisers) {
      const items = find(zone, surroundings)
      if (items.length === 0) continue
      const rivals = found.filter((sighting) => sighting.list === list)
      const free = items.filter(({ span }) => !rivals.some(({ item }) => crosses(item.span, span)))
      found.push(...free.map((item) => ({ list, zone, item })))
      if (rivals.length > 0) found.sort((a, b) => a.item.span.start - b.item.span.start)
    }
    return found
  })

/** Sorts sightings into their lists; `shape` makes of each what stands in the list. */
export const gather = (
  sightings: readonly Sighting[],
  recognisers: readonly Recogniser[],
  shape: (sighting: Sighting) => Found,
): Readonly<Record<string, readonly Found[]>> => {
  const lists: Record<string, Found[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (const { list } of recognisers) lists[list] ??= []
  for (const sighting of sightings) lists[sighting.list]?.push(shape(sighting))
  return lists
}

const names = ['figures', 'dates', 'sources', 'imageCredits', 'credits', 'quotes', 'mentions', 'contacts', 'notices'] as const satisfies readonly (keyof Entities)[]

/**
 * Reads what a plain text or a Markdown text says: figures, dates, sources, credits, quotes and the rest, each with its
 * place.
 *
 * @param text a line is a block, a line that is only `![…](…)` a picture
 * @returns lists in the order of the text; spans are half-open, in UTF-16 code units of `text`
 * @example annotate('销售额达16190.67亿元，同比增长14.2%').figures.map((figure) => figure.text) // ['16190.67亿元', '14.2%']
 */
export const annotate = <const R extends readonly Recogniser[] = typeof all>(
  text: string,
  options: AnnotateOptions<R> = {},
): Annotations<R[number]> => {
  const zones = options.zones?.map(({ span, kind, image }) => makeZone(text.slice(span.start, span.end), span.start, kind, image))
  const recognisers: readonly Recogniser[] = options.recognisers ?? all
  const sightings = sight(zones ?? readZones(text), recognisers, options.anchor)
  return gather(sightings, recognisers, ({ item }) => item) as Annotations<R[number]>
}
