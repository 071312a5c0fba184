import type { Article, Image, Source, Video } from '../article.ts'

/** A page of news in the words of schema.org. Fields the page does not give are absent. */
export type NewsArticle = {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'NewsArticle'
  readonly headline: string
  readonly alternativeHeadline?: string
  readonly url?: string
  readonly identifier?: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly author?: readonly Person[]
  readonly editor?: readonly Person[]
  readonly publisher?: Organization
  readonly sourceOrganization?: Organization
  readonly articleSection?: string
  readonly keywords?: readonly string[]
  readonly description?: string
  readonly inLanguage?: string
  readonly image?: readonly ImageObject[]
  readonly video?: readonly VideoObject[]
  readonly articleBody: string
}

export type Person = { readonly '@type': 'Person'; readonly name?: string; readonly identifier?: string }

export type Organization = {
  readonly '@type': 'Organization'
  readonly name: string
  readonly url?: string
  readonly location?: string
}

export type ImageObject = {
  readonly '@type': 'ImageObject'
  readonly contentUrl: string
  readonly description?: string
  readonly caption?: string
  readonly creditText?: string
  readonly width?: Pixels
  readonly height?: Pixels
}

/** `E37` is the pixel among the UN/CEFACT unit codes. */
export type Pixels = { readonly '@type': 'QuantitativeValue'; readonly value: number; readonly unitCode: 'E37' }

export type VideoObject = {
  readonly '@type': 'VideoObject'
  readonly contentUrl?: string
  readonly thumbnailUrl?: string
  readonly caption?: string
}

type Present<Fields> = { readonly [Key in keyof Fields]: Exclude<Fields[Key], undefined> }

/** The fields that say something: neither absent, nor `''`, nor an empty list. */
const present = <Fields extends object>(fields: Fields): Partial<Present<Fields>> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && value?.length !== 0),
  ) as Partial<Present<Fields>>

const organization = ({ name, url, place }: Source): Organization => ({
  '@type': 'Organization',
  name,
  ...present({ url, location: place }),
})

const person = (name: string | undefined, identifier?: string): Person => ({
  '@type': 'Person',
  ...present({ name, identifier }),
})

const pixels = (value: number | undefined): Pixels | undefined =>
  value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' }

const imageObject = ({ src, alt, caption, credit, width, height }: Image): ImageObject => ({
  '@type': 'ImageObject',
  contentUrl: src,
  ...present({ description: alt, caption, creditText: credit, width: pixels(width), height: pixels(height) }),
})

const videoObject = ({ src, poster, caption }: Video): VideoObject => ({
  '@type': 'VideoObject',
  ...present({ contentUrl: src, thumbnailUrl: poster, caption }),
})

/**
 * The article as JSON-LD, in schema.org's terms alone. Put it into HTML with care: escape `<` in the JSON.
 *
 * @example
 * const json = JSON.stringify(toJsonLd(article)).replaceAll('<', '\\u003c')
 */
export function toJsonLd(article: Article): NewsArticle {
  const { site, source, language } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    ...present({
      alternativeHeadline: article.originalTitle,
      url: article.canonicalUrl ?? article.url,
      identifier: article.docId,
      datePublished: article.publishedAt,
      dateModified: article.modifiedAt,
      author: article.authors.map((name) => person(name)),
      editor: article.editors.map(({ name, code }) => person(name, code)),
      publisher: site === '' ? undefined : organization({ name: site }),
      sourceOrganization: source && organization(source),
      articleSection: article.section,
      keywords: article.keywords,
      description: article.description,
      inLanguage: language === 'und' ? undefined : language,
      image: article.images.map(imageObject),
      video: article.videos.map(videoObject),
    }),
    articleBody: article.text,
  }
}
