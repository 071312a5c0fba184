import type { Zone } from './define.ts'

/**
 * Computes something once for all zones of a text, however many recognisers ask. One entry a text: an entry a zone
 * costs more than most of what would be kept.
 */
export const perText = <Value>(compute: (zones: readonly Zone[]) => Value): ((zones: readonly Zone[]) => Value) => {
  const known = new WeakMap<readonly Zone[], Value>()
  return (zones) => {
    const told = known.get(zones)
    if (told !== undefined) return told
    const fresh = compute(zones)
    known.set(zones, fresh)
    return fresh
  }
}

/** A set of characters, asked by code unit. */
export const characterSet = (characters: string): Uint8Array => {
  const set = new Uint8Array(0x10000)
  for (let at = 0; at < characters.length; at++) set[characters.charCodeAt(at)] = 1
  return set
}

const hash = (first: number, second: number): number => (first * 31 + second) & 0xffff

/** A set of pairs of characters, asked by code units. It may answer yes too often, never no. */
export const pairSet = (pairs: Iterable<string>): Uint8Array => {
  const set = new Uint8Array(0x10000)
  for (const pair of pairs) set[hash(pair.charCodeAt(0), pair.charCodeAt(1))] = 1
  return set
}

export const hasPair = (set: Uint8Array, text: string, at: number): boolean =>
  set[hash(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1

/** The next place at or behind `from` with a character of the set; -1 if there is none. */
export const nextOf = (set: Uint8Array, text: string, from: number): number => {
  for (let at = from; at < text.length; at++) if (set[text.charCodeAt(at)] === 1) return at
  return -1
}
