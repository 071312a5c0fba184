/**
 * What a stretch of bytes says about UTF-8: `high` bytes above ASCII, how many of them stand in `valid` sequences, and
 * how many sequences are `wide`, three bytes or four, as every Han is.
 */
export type Census = { readonly high: number; readonly valid: number; readonly wide: number }

const lengthOf = (lead: number): number => {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

/** Second bytes that would make an overlong form, a surrogate or a code point past U+10FFFF. */
const forbidden = (lead: number, second: number): boolean =>
  (lead === 0xe0 && second < 0xa0) ||
  (lead === 0xed && second > 0x9f) ||
  (lead === 0xf0 && second < 0x90) ||
  (lead === 0xf4 && second > 0x8f)

/** How many bytes from `at` belong to one UTF-8 sequence; 0 if none begins there. A cut at the very end counts as whole. */
export const sequenceAt = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0
  const length = lengthOf(lead)
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i]
    if (next === undefined) return i
    if ((next & 0xc0) !== 0x80 || (i === 1 && forbidden(lead, next))) return 0
  }
  return length
}

export const censusOf = (bytes: Uint8Array, start = 0, end = bytes.length): Census => {
  let high = 0
  let valid = 0
  let wide = 0
  for (let i = start; i < end; ) {
    if ((bytes[i] ?? 0) < 0x80) {
      i++
      continue
    }
    const length = sequenceAt(bytes, i)
    high += length || 1
    valid += length
    if (length > 2) wide++
    i += length || 1
  }
  return { high, valid, wide }
}
