import type { Article } from '../article.ts'
import type { Entity } from '../entity.ts'

/**
 * What is wrong with an article that somebody is about to expect: damage that a generated expectation would bless.
 *
 * @returns one sentence a fault; none for an honest article
 * @example
 * expect(judge(article)).toEqual([])
 */
export function judge(article: Article): readonly string[] {
  return [...damage(article), ...spans(article), ...pictures(article), ...times(article), ...mentions(article)]
}

const damaged = /[\ufffd\u0080-\u009f\ue000-\uf8ff]|锟斤拷|烫烫烫/u
const strays = /(?:^|[^\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/

function damage(article: Article): readonly string[] {
  const texts = [
    article.title,
    article.source?.name ?? '',
    ...article.authors,
    article.text,
    ...article.images.map(({ caption }) => caption ?? ''),
  ]
  const faults = texts
    .filter((text) => damaged.test(text) || strays.test(text))
    .map((text) => `damaged characters: ${JSON.stringify(text.slice(0, 60))}`)
  if (JSON.stringify(JSON.parse(JSON.stringify(article))) !== JSON.stringify(article))
    faults.push('the article does not equal its own JSON')
  if (article.text !== article.text.trim() || article.title !== article.title.trim())
    faults.push('text or title has white space at its ends')
  return faults
}

/** Blocks tile the text: each is its slice, and one line end stands between two. */
function spans({ text, blocks }: Article): readonly string[] {
  const faults: string[] = []
  let at = 0
  for (const block of blocks) {
    if (!('span' in block)) continue
    const { start, end } = block.span
    if (text.slice(start, end) !== block.text)
      faults.push(`block ${JSON.stringify(block.text.slice(0, 20))} is not its slice`)
    if (start !== at || start >= end)
      faults.push(`block ${JSON.stringify(block.text.slice(0, 20))} does not begin where the one before ends`)
    at = end + 1
  }
  if (at !== text.length + 1 && text !== '') faults.push('the blocks do not reach the end of the text')
  return faults
}

const address = /^https?:\/\/[^\s]+$/
const furniture = /\/(?:icon|logo|blank|empty|spacer|pixel|loading|qrcode)[-_.]/i

function pictures({ images, videos, blocks }: Article): readonly string[] {
  return [
    ...images
      .filter(({ src }) => !address.test(src) || furniture.test(src))
      .map(({ src }) => `${src} is no picture's address`),
    ...images
      .filter(({ block }, index) => JSON.stringify(blocks[block]) !== JSON.stringify({ type: 'image', image: index }))
      .map(({ src }) => `${src} is not at its block`),
    ...videos
      .filter(({ src, poster }) => [src, poster].some((one) => one !== undefined && !address.test(one)))
      .map(({ src }) => `${src} is no film's address`),
  ]
}

const time = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/

const times = ({ publishedAt, modifiedAt }: Article): readonly string[] =>
  [publishedAt, modifiedAt]
    .filter((one) => one !== undefined && !time.test(one))
    .map((one) => `${one} is no ISO 8601 time with an offset`)

/** Every entity is the slice its evidence names. */
function mentions(article: Article): readonly string[] {
  const entities = Object.values(article.entities).flat() as readonly (Entity & {
    evidence: Article['entities']['figures'][number]['evidence']
  })[]
  return entities.flatMap(({ type, text, span, evidence }) => {
    const whole =
      evidence.in === 'text'
        ? article.text
        : evidence.in === 'removed'
          ? article.trace.removals[evidence.removal]?.text
          : undefined
    return whole !== undefined && whole.slice(span.start, span.end) !== text
      ? [`${type} ${JSON.stringify(text)} is not its slice`]
      : []
  })
}
