/** A word to be found in markup: a few characters of it, from its rarest on, and how many stand before them. */
export type Needle = { readonly word: string; readonly part: string; readonly ahead: number }

/** Characters of markup from the commonest on: a search for a rare one first is ten times as fast. */
const common = ' etaisnrolc"=</>dpmhu-.fg:w_b1;023vy'

/** V8 looks for longer strings in another way, which is slower where a rare character comes first. */
const longest = 6
const shortest = 2

const known = new Map<string, Needle>()

export function needleOf(word: string): Needle {
  const needle = known.get(word) ?? made(word)
  known.set(word, needle)
  return needle
}

function made(word: string): Needle {
  const rank = (at: number): number => common.indexOf(word[at] ?? '') + (common.includes(word[at] ?? '') ? 0 : 100)
  let ahead = 0
  for (let at = 1; at <= word.length - shortest; at++) if (rank(at) > rank(ahead)) ahead = at
  return { word, part: word.slice(ahead, ahead + longest), ahead }
}

/** Where the word stands next, from `from` on; -1 where it does not. */
export function indexOf(html: string, { word, part, ahead }: Needle, from = 0): number {
  for (let at = html.indexOf(part, from + ahead); at >= 0; at = html.indexOf(part, at + 1)) {
    if (html.startsWith(word, at - ahead)) return at - ahead
  }
  return -1
}
