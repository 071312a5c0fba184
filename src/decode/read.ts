import { TextDecoder } from '@exodus/bytes/encoding-browser.js'

// On Node this is the package's own decoder, as the platform's reads GBK without four-byte characters (nodejs #61099),
// Big5 without the Hong Kong set (nodejs #40091) and Windows-1252 as Latin-1 (nodejs #56542); in browsers it is the
// browser's. A decoder is made once for each encoding: making one costs more than a short page.
const decoders = new Map<string, TextDecoder>()

/** `bytes` read in one encoding, what cannot be read as U+FFFD. A byte-order mark at the front is left out. */
export const read = (bytes: Uint8Array, encoding: string): string => {
  const known = decoders.get(encoding)
  if (known) return known.decode(bytes)
  const decoder = new TextDecoder(encoding)
  decoders.set(encoding, decoder)
  return decoder.decode(bytes)
}

const lost = /\ufffd/g
const writtenLost = [0xef, 0xbf, 0xbd] as const

/** How many U+FFFD a text has. */
export const countLost = (text: string): number => text.match(lost)?.length ?? 0

/** How many U+FFFD were written as such in UTF-8: damage done before the page was served. */
export const countWrittenLost = (bytes: Uint8Array): number => {
  let count = 0
  for (let at = bytes.indexOf(writtenLost[0]); at !== -1; at = bytes.indexOf(writtenLost[0], at + 1)) {
    if (bytes[at + 1] === writtenLost[1] && bytes[at + 2] === writtenLost[2]) count++
  }
  return count
}
