import { commonShare } from '../script/frequent.ts'
import { read } from './read.ts'
import type { Stretch } from './stretches.ts'

/** How believable the reading of some bytes in one encoding is. */
export type Reading = {
  readonly encoding: string
  /** Characters that no written page holds: U+FFFD, private use, C1 controls; as a share of the bytes above ASCII. */
  readonly impossible: number
  readonly han: number
  /** Share of the Han which is among the commonest of newspapers. */
  readonly share: number
}

const impossible = /[\ufffd\ue000-\uf8ff\x80-\x9f]/g
const sampleBytes = 65_536

/** The stretches one after the other, each closed by a line end, up to 64 KB: enough to tell any two encodings apart. */
export const sampleOf = (bytes: Uint8Array, stretches: readonly Stretch[]): Uint8Array => {
  const sample = new Uint8Array(sampleBytes + 1)
  let at = 0
  for (const { start, end } of stretches) {
    const piece = bytes.subarray(start, Math.min(end, start + sampleBytes - at))
    sample.set(piece, at)
    at += piece.length
    if (at >= sampleBytes) break
    sample[at++] = 0x0a
  }
  return sample.subarray(0, at)
}

const above = (bytes: Uint8Array): number => bytes.reduce((count, byte) => count + (byte >> 7), 0)

export const weigh = (sample: Uint8Array, encoding: string): Reading => {
  const text = read(sample, encoding)
  const bad = text.match(impossible)?.length ?? 0
  return { encoding, impossible: bad / Math.max(1, above(sample)), ...commonShare(text) }
}

/** One damaged character in fifty still leaves a readable page. */
export const readable = (reading: Reading): boolean => reading.impossible <= 0.02

/** Whether `rival` reads so much better that a claim to the contrary must be wrong. Mojibake stays under 0.2. */
export const outdoes = (rival: Reading, claimed: Reading): boolean =>
  readable(rival) && rival.han >= 4 && rival.share >= 0.28 && rival.share >= claimed.share + 0.15

/**
 * Letters with accents stand alone among ASCII, bytes of Chinese in pairs and longer runs: whether most runs of bytes
 * above ASCII are of length one.
 */
export const looksLatin = (sample: Uint8Array): boolean => {
  let runs = 0
  let single = 0
  for (let i = 0; i < sample.length; i++) {
    if ((sample[i] ?? 0) < 0x80 || (sample[i - 1] ?? 0) >= 0x80) continue
    runs++
    if ((sample[i + 1] ?? 0) < 0x80) single++
  }
  return single * 2 > runs
}
