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

type Entry<Value> = readonly [word: string, value: Value]

/** Words by their first and their last character, longest first: the longest at a place is found at once. */
export type Lexicon<Value> = {
  readonly byFirst: ReadonlyMap<string, readonly Entry<Value>[]>
  readonly byLast: ReadonlyMap<string, readonly Entry<Value>[]>
  readonly words: ReadonlyMap<string, Value>
}

export const lexicon = <Value>(entries: Iterable<Entry<Value>>): Lexicon<Value> => {
  const sorted = [...entries].sort(([a], [b]) => b.length - a.length)
  const words = new Map(sorted)
  return { byFirst: by(sorted, (word) => word.charAt(0)), byLast: by(words, (word) => word.slice(-1)), words }
}

const by = <Value>(
  entries: Iterable<Entry<Value>>,
  key: (word: string) => string,
): ReadonlyMap<string, readonly Entry<Value>[]> => {
  const lists = new Map<string, Entry<Value>[]>()
  for (const entry of entries) {
    const list = lists.get(key(entry[0]))
    if (list) list.push(entry)
    else lists.set(key(entry[0]), [entry])
  }
  return lists
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
  const list = words.byLast.get(text.charAt(end - 1))
  if (!list) return undefined
  for (const entry of list) {
    const start = end - entry[0].length
    if (start >= 0 && text.startsWith(entry[0], start)) return entry
  }
  return undefined
}
