/** Byte-order marks, longest first. */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding whose byte-order mark stands at the front, and how many bytes the mark takes. */
export const markOf = (bytes: Uint8Array): { readonly encoding: string; readonly length: number } | undefined => {
  const found = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  return found && { encoding: found[0], length: found[1].length }
}

const sampled = 1024

/** UTF-16 without a mark: in markup nearly every second byte is NUL, and always on the same side. */
export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, sampled)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < sample.length / 5 || Math.min(even, odd) > sample.length / 50) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}
