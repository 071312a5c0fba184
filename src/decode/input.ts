import type { Decoding } from '../article.ts'
import type { Content } from '../document/sight.ts'
import { ExtractError } from '../errors.ts'
import { decodeBytes } from './decode.ts'

/** A page that is a tree already: any cheerio's `$`, whatever its version. It is read and never changed. */
export type LoadedPage = { root(): ArrayLike<unknown> }

export type Input = string | Uint8Array | LoadedPage

export type Decoded = { readonly content: Content; readonly decoding: Decoding }

/** 16 MiB: forty times the largest portal page. */
export const largest = 16_777_216

/** Text out of whatever was put in, and how it was read. */
export function decode(input: Input, contentType: string | undefined, maxBytes = largest): Decoded {
  const size = typeof input === 'string' ? input.length : ArrayBuffer.isView(input) ? input.byteLength : 0
  if (size > maxBytes)
    throw new ExtractError('too-large', `The page has ${size} bytes or characters; maxBytes allows ${maxBytes}.`)
  if (typeof input === 'string')
    return text(input, { encoding: 'none', from: 'text', undecodable: 0, why: 'The input was text already.' })
  // Not `instanceof`: a test runner's bytes come from another realm.
  if (ArrayBuffer.isView(input)) {
    const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    if (bytes.length === 0) throw empty()
    const file = files.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))
    if (file)
      throw new ExtractError(
        'not-html',
        `The input is ${file.name}, not a page${file.name === 'gzip data' ? ': decompress it first' : ''}.`,
      )
    const { html, decoding } = decodeBytes(bytes, contentType)
    return text(html, decoding)
  }
  const root = typeof input === 'function' || typeof input === 'object' ? rootOf(input) : undefined
  if (!root) throw new ExtractError('bad-input', 'Pass a string, a Uint8Array or a loaded cheerio page.')
  return {
    content: { root },
    decoding: { encoding: 'none', from: 'loaded', undecodable: 0, why: 'The input was parsed already.' },
  }
}

const empty = (): ExtractError => new ExtractError('empty-input', 'The input is empty.')

const blank = /^[\s\ufeff\0]*$/

function text(html: string, decoding: Decoding): Decoded {
  if (blank.test(html)) throw empty()
  return { content: { html }, decoding }
}

function rootOf(page: LoadedPage | null): NonNullable<Content['root']> | undefined {
  const root = typeof page?.root === 'function' ? (page.root() as ArrayLike<unknown> | null)?.[0] : undefined
  const isRoot = typeof root === 'object' && root !== null && 'children' in root && Array.isArray(root.children)
  return isRoot ? (root as NonNullable<Content['root']>) : undefined
}

const unitsOf = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0))

/** First bytes of what crawlers bring home instead of pages. */
const files = [
  { name: 'a PDF', magic: unitsOf('%PDF-') },
  { name: 'a PNG picture', magic: unitsOf('\x89PNG') },
  { name: 'a JPEG picture', magic: unitsOf('\xff\xd8\xff') },
  { name: 'a GIF picture', magic: unitsOf('GIF8') },
  { name: 'a WebP or RIFF file', magic: unitsOf('RIFF') },
  { name: 'a ZIP archive', magic: unitsOf('PK\x03\x04') },
  { name: 'gzip data', magic: unitsOf('\x1f\x8b') },
] as const
