import type { Article } from './article.ts'
import { assemble } from './assemble/assemble.ts'
import { classify } from './blocks/classify.ts'
import { compose } from './blocks/compose.ts'
import { segment } from './blocks/segment.ts'
import { decode, type Input } from './decode/input.ts'
import { describe } from './document/facts.ts'
import { parse } from './document/page.ts'
import { annotateArticle } from './entities/article.ts'
import { ExtractError } from './errors.ts'
import { type Options, resolve } from './options.ts'
import { identify } from './profiles/identify.ts'
import { reword } from './reading.ts'
import { locate } from './region/locate.ts'
import { mend } from './repair/mend.ts'
import { convert } from './script/convert.ts'
import { strip } from './strip/strip.ts'

/**
 * The article on a page.
 *
 * @param input the page: its bytes as served, its text, or a cheerio `$` that has it loaded already (left unchanged)
 * @throws ExtractError with a `code`: `empty-input`, `not-html`, `no-article`, `too-large`, `bad-input`, `bad-option`
 * @example
 * const article = extract(new Uint8Array(await response.arrayBuffer()), { url: response.url })
 */
export function extract(input: Input, options: Options = {}): Article {
  const settings = resolve(options)
  const { url, profiles, repairs, script, recognisers } = settings
  // bytes → text, and how we know → which layout of which site → tree → the article's element
  const { content, decoding } = decode(input, settings.contentType, settings.maxBytes)
  const identified = identify(content, url, profiles)
  const { profile } = identified
  const page = parse(content, identified, url)
  const region = locate(page, profile)
  // element → metadata and drafts of blocks → the same mended → in one script, each change logged
  const read = { facts: describe(page, profile, region), drafts: segment(region, page, profile) }
  const mended = reword(read, (texts) => mend(texts, repairs))
  const worded = reword(mended.reading, (texts) => convert(texts, script, mended))
  const { facts, drafts } = worded.reading
  // drafts → captions and sub-headings told apart → the article's + what was removed → the text, frozen
  const parted = strip(classify(drafts), settings.strip)
  const composed = compose(parted, facts)
  // text → what it says, and where
  const entities = annotateArticle(composed, facts, recognisers)
  return assemble({ settings, decoding, identified, page, region, facts, composed, mended, worded, entities })
}

export type Result =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly error: ExtractError }

/**
 * The same, but what `extract` throws on purpose comes back as a value. Anything else is a bug and is thrown.
 *
 * @example
 * const result = safeExtract(bytes)
 * if (result.ok) console.log(result.article.title)
 */
export function safeExtract(input: Input, options: Options = {}): Result {
  try {
    return { ok: true, article: extract(input, options) }
  } catch (error) {
    if (error instanceof ExtractError) return { ok: false, error }
    throw error
  }
}
