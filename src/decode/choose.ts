import type { Decoding } from '../article.ts'
import type { Declaration } from './declared.ts'
import { isSingleByte, isWestern } from './labels.ts'
import { looksLatin, outdoes, type Reading, readable, sampleOf, weigh } from './plausible.ts'
import type { Stretch } from './stretches.ts'

/** The encoding a page is mainly in, and what decided. */
export type Choice = Pick<Decoding, 'encoding' | 'from' | 'why'>

const said = ({ from, label }: Declaration): string =>
  from === 'meta' ? `the page declares ${label}` : `the Content-Type header says ${label}`

const total = (stretches: readonly Stretch[], of: (stretch: Stretch) => number): number =>
  stretches.reduce((sum, stretch) => sum + of(stretch), 0)

/** Two Han whose GBK bytes happen to be UTF-8 of two bytes each, as 联通: only the declaration can tell. */
const declaredDespiteUtf8 = (bytes: Uint8Array, stretches: readonly Stretch[], declared: readonly Declaration[]) => {
  if (total(stretches, ({ census }) => census.wide) > 0) return undefined
  return declared.find(({ encoding }) => {
    if (encoding === 'utf-8' || isSingleByte(encoding)) return false
    const reading = weigh(sampleOf(bytes, stretches), encoding)
    return reading.impossible === 0 && reading.han >= 2 && reading.share >= 0.3
  })
}

const ofUtf8 = (
  bytes: Uint8Array,
  stretches: readonly Stretch[],
  declared: readonly Declaration[],
): Choice | undefined => {
  const high = total(stretches, ({ census }) => census.high)
  const valid = total(stretches, ({ census }) => census.valid)
  if (valid === high) {
    const despite = declaredDespiteUtf8(bytes, stretches, declared)
    if (!despite) return { encoding: 'utf-8', from: 'validity', why: 'Every byte is valid UTF-8.' }
    return { encoding: despite.encoding, from: despite.from, why: `Valid UTF-8 by chance: ${said(despite)}.` }
  }
  // Counted by stretch: bytes of GBK make up some valid sequences, but hardly a whole stretch of them.
  const sound = total(stretches, ({ census }) =>
    census.wide > 0 && census.valid >= census.high * 0.8 ? census.high : 0,
  )
  if (sound * 2 < high) return undefined
  return {
    encoding: 'utf-8',
    from: 'validity',
    why: `All but ${high - valid} of ${high} bytes above ASCII are valid UTF-8.`,
  }
}

const ofDeclared = (
  sample: Uint8Array,
  declared: readonly Declaration[],
  rivals: readonly Reading[],
): Choice | undefined => {
  for (const one of declared) {
    if (one.encoding === 'utf-8' || (isWestern(one.encoding) && !looksLatin(sample))) continue
    const claimed = weigh(sample, one.encoding)
    if (!readable(claimed) || rivals.some((rival) => rival.encoding !== one.encoding && outdoes(rival, claimed)))
      continue
    return { encoding: one.encoding, from: one.from, why: `The bytes are not UTF-8, and ${said(one)}.` }
  }
  return undefined
}

const ofReading = (sample: Uint8Array, rivals: readonly Reading[]): Choice => {
  if (looksLatin(sample) && !rivals.some((rival) => readable(rival) && rival.share >= 0.28)) {
    const why = 'The bytes above ASCII stand alone, as accented letters do.'
    return { encoding: 'windows-1252', from: 'plausibility', why }
  }
  const best = rivals.reduce((a, b) => (b.share - b.impossible > a.share - a.impossible ? b : a))
  const common = Math.round(best.share * 100)
  return {
    encoding: best.encoding,
    from: 'plausibility',
    why: `Read as ${best.encoding}, ${common} % of the Han are common ones, more than in any other reading.`,
  }
}

export const choose = (bytes: Uint8Array, stretches: readonly Stretch[], declared: readonly Declaration[]): Choice => {
  const [first] = declared
  if (stretches.length === 0) {
    if (!first) return { encoding: 'utf-8', from: 'validity', why: 'Every byte is ASCII.' }
    return { encoding: first.encoding, from: first.from, why: `Every byte is ASCII, and ${said(first)}.` }
  }
  const utf8 = ofUtf8(bytes, stretches, declared)
  if (utf8) return utf8
  const sample = sampleOf(bytes, stretches)
  const rivals = [weigh(sample, 'gb18030'), weigh(sample, 'big5')]
  return ofDeclared(sample, declared, rivals) ?? ofReading(sample, rivals)
}
