import { type Census, censusOf } from './census.ts'

/** A piece of a page that somebody wrote in one go: what stands between two tags or two line ends. */
export type Stretch = { readonly start: number; readonly end: number; readonly census: Census }

// No second byte of GBK, Big5, Shift_JIS or EUC is one of these, so a page can be cut here before it is understood.
const lessThan = 0x3c
const greaterThan = 0x3e
const lineEnd = 0x0a

/** The stretches of a page which have bytes above ASCII, in order. */
export const stretchesOf = (bytes: Uint8Array): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let start = 0
  let high = false
  for (let i = 0; i <= bytes.length; i++) {
    const byte = bytes[i] ?? lineEnd
    if (byte >= 0x80) high = true
    if (byte !== lessThan && byte !== greaterThan && byte !== lineEnd) continue
    if (high) stretches.push({ start, end: i, census: censusOf(bytes, start, i) })
    start = i + 1
    high = false
  }
  return stretches
}
