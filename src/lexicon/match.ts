/** Matches a sticky pattern at one place of a text. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const none: readonly RegExpExecArray[] = []

/** All matches of a global pattern. `matchAll` clones the pattern at every call, which takes longer than to search. */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) found.push(match)
  return found
}

/** Words by their first character, longest first, so that the longest that stands at a place is found at once. */
export type Lexicon<Value> = {
  readonly longest: number
  readonly byFirst: ReadonlyMap<string, readonly (readonly [word: string, value: Value])[]>
  readonly words: ReadonlyMap<string, Value>
}

export const lexicon = <Value>(entries: Iterable<readonly [word: string, value: Value]>): Lexicon<Value> => {
  const sorted = [...entries].sort(([a], [b]) => b.length - a.length)
  const byFirst = new Map<string, (readonly [string, Value])[]>()
  for (const entry of sorted) {
    const list = byFirst.get(entry[0].charAt(0))
    if (list) list.push(entry)
    else byFirst.set(entry[0].charAt(0), [entry])
  }
  return { longest: sorted[0]?.[0].length ?? 0, byFirst, words: new Map(sorted) }
}

/** The longest word that begins at `at`. */
export const wordAt = <Value>(
  words: Lexicon<Value>,
  text: string,
  at: number,
): readonly [string, Value] | undefined => {
  const list = words.byFirst.get(text.charAt(at))
  if (!list) return undefined
  for (const entry of list) if (text.startsWith(entry[0], at)) return entry
  return undefined
}

/** The longest word that ends at `end`. */
export const wordBefore = <Value>(
  words: Lexicon<Value>,
  text: string,
  end: number,
): readonly [string, Value] | undefined => {
  for (let length = Math.min(words.longest, end); length > 0; length--) {
    const word = text.slice(end - length, end)
    const value = words.words.get(word)
    if (value !== undefined) return [word, value]
  }
  return undefined
}
