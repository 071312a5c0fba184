import type { Decoding } from '../article.ts'
import { type Choice, choose } from './choose.ts'
import { type Declaration, declarations } from './declared.ts'
import { markOf, utf16Of } from './marks.ts'
import { piecesOf } from './mixed.ts'
import { countLost, countWrittenLost, read } from './read.ts'
import { type Stretch, stretchesOf } from './stretches.ts'

export type Decoded = { readonly html: string; readonly decoding: Decoding }

/** The claim that was not followed, if one was made. */
const refused = (declared: readonly Declaration[], encoding: string): { readonly declared?: string } => {
  const other = declared.find((one) => one.encoding !== encoding)
  return other ? { declared: other.label } : {}
}

const whole = (bytes: Uint8Array, choice: Choice, declared: readonly Declaration[]): Decoded => {
  const html = read(bytes, choice.encoding)
  return { html, decoding: { ...choice, ...refused(declared, choice.encoding), undecodable: countLost(html) } }
}

const inPieces = (
  bytes: Uint8Array,
  choice: Choice,
  declared: readonly Declaration[],
  stretches: readonly Stretch[],
): Decoded => {
  const pieces = piecesOf(bytes, stretches, choice.encoding)
  const texts = pieces.map(({ start, end, encoding }) => {
    const part = bytes.subarray(start, end)
    const text = read(part, encoding)
    return { text, lost: countLost(text) - (encoding === 'utf-8' ? countWrittenLost(part) : 0), encoding }
  })
  const others = new Set(texts.map(({ encoding }) => encoding).filter((encoding) => encoding !== choice.encoding))
  const mixture = others.size === 0 ? '' : ` Some stretches are certainly ${[...others].join(' or ')} and were read so.`
  const undecodable = texts.reduce((count, { lost }) => count + lost, 0)
  return {
    html: texts.map(({ text }) => text).join(''),
    decoding: { ...choice, why: choice.why + mixture, ...refused(declared, choice.encoding), undecodable },
  }
}

/**
 * Bytes of a page to its text, and how we know. The order: byte-order mark, valid UTF-8 (a few broken bytes allowed),
 * what the server or the page declares, and what reads most like Chinese. Never throws.
 *
 * @param bytes the page as served
 * @param contentType the value of the Content-Type header
 * @example
 * decodeBytes(new Uint8Array([0xd0, 0xc2, 0xce, 0xc5])).html // 新闻
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): Decoded {
  const declared = declarations(bytes, contentType)
  const mark = markOf(bytes)
  if (mark) {
    const why = `The page begins with the byte-order mark of ${mark.encoding}.`
    return whole(bytes.subarray(mark.length), { encoding: mark.encoding, from: 'bom', why }, declared)
  }
  const utf16 = utf16Of(bytes)
  if (utf16) {
    const why = `Every second byte of the markup is NUL, as in ${utf16}.`
    return whole(bytes, { encoding: utf16, from: 'validity', why }, declared)
  }
  const stretches = stretchesOf(bytes)
  return inPieces(bytes, choose(bytes, stretches, declared), declared, stretches)
}
