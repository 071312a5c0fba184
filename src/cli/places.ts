import type { Article, Place } from 'jianbao'

/** The string that stands at a place, and how to call the place. */
export function whatStands(
  place: Place,
  article: Article,
): { readonly name: string; readonly text: string | undefined } {
  switch (place.in) {
    case 'text': {
      const block = article.blocks[place.block]
      return { name: `block ${place.block}, ${block?.type}`, text: block && 'text' in block ? block.text : undefined }
    }
    case 'caption':
      return { name: `caption of picture ${place.image}`, text: article.images[place.image]?.caption }
    case 'alt':
      return { name: `alt of picture ${place.image}`, text: article.images[place.image]?.alt }
    case 'video':
      return { name: `caption of film ${place.video}`, text: article.videos[place.video]?.caption }
    case 'removed':
      return { name: `removed ${place.removal}`, text: article.trace.removals[place.removal]?.text }
    case 'field':
      return { name: place.field, text: fieldValues(place.field, article)[place.item ?? 0] }
  }
}

/** What an article says in a field, by the field's name in `trace`. */
export const fieldValues = (field: string, article: Article): readonly string[] =>
  [readers[field]?.(article)].flat().filter((value) => value !== undefined)

const readers: Readonly<Record<string, (article: Article) => string | undefined | readonly (string | undefined)[]>> = {
  title: ({ title }) => title,
  originalTitle: ({ originalTitle }) => originalTitle,
  publishedAt: ({ publishedAt }) => publishedAt,
  modifiedAt: ({ modifiedAt }) => modifiedAt,
  source: ({ source }) => source?.name,
  sourceUrl: ({ source }) => source?.url,
  place: ({ source }) => source?.place,
  author: ({ authors }) => authors,
  editor: ({ editors }) => editors.map(({ name, code }) => [name, code].filter(Boolean).join(' ')),
  docId: ({ docId }) => docId,
  canonicalUrl: ({ canonicalUrl }) => canonicalUrl,
  section: ({ section }) => section,
  keyword: ({ keywords }) => keywords,
  description: ({ description }) => description,
}
