import { countScripts } from '../script/detect.ts'
import { isCommonHan, isHan } from '../script/frequent.ts'
import { reads } from '../script/traditional.ts'
import { hasTraces, isExplained } from './explained.ts'

/** A Han with its reading in brackets behind it: 發(fā). `start` and `end` are those of the brackets. */
export type Gloss = {
  readonly character: string
  readonly spelled: string
  readonly start: number
  readonly end: number
}

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ'

/** One toned syllable in brackets, of either width, with a space that family of mirrors leaves inside. */
export const syllable = `[a-zü\u0261]{0,4}[${toned}][a-zü\u0261]{0,4}`
//  發   (   fā        )
const gloss = new RegExp(`([\\u3400-\\u9fff])([(（]\\s?(${syllable}|[a-zü]{1,6})\\s?[)）])`, 'gi')
const toneless = /^[a-zü]+$/

/** Some write the g of qīng with U+0261, some begin with a capital. */
export const plain = (spelled: string): string => spelled.replaceAll('\u0261', 'g').toLowerCase()

/** A syllable without a tone is a word of any language, unless the character is read so: 們(men). */
export const glossesOf = (text: string): readonly Gloss[] => (text.search(gloss) < 0 ? [] : glossesIn(text))

const glossesIn = (text: string): readonly Gloss[] =>
  Array.from(text.matchAll(gloss), ({ index, 1: character = '', 2: brackets = '', 3: spelled = '' }) => ({
    character,
    spelled: plain(spelled),
    start: index + 1,
    end: index + 1 + brackets.length,
  })).filter(({ character, spelled }) => !toneless.test(spelled) || reads(character, spelled) !== undefined)

/** What all texts of a polluted document have shown. */
export type Pollution = {
  /** Whether the brackets behind a character are the mirror's. */
  readonly isArtefact: (gloss: Gloss) => boolean
}

/** Excerpts end anywhere: what stands in the last characters may have lost its brackets. */
const cut = 8

/** How often each of `characters` stands in `texts`, with brackets or without. */
const occurrences = (texts: readonly string[], characters: Iterable<string>): ReadonlyMap<number, number> => {
  const counts = new Map(Array.from(characters, (character) => [character.charCodeAt(0), 0]))
  for (const text of texts) {
    const end = text.length < 40 ? text.length : text.length - cut
    for (let i = 0; i < end; i++) {
      const count = counts.get(text.charCodeAt(i))
      if (count !== undefined) counts.set(text.charCodeAt(i), count + 1)
    }
  }
  return counts
}

const hanIn = (texts: readonly string[]): number => {
  let count = 0
  for (const text of texts) for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) count++
  return count
}

const tally = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

/** From so many readings on they speak for themselves. Two ask for a longer text, or another trace of a mirror. */
const enough = { glosses: 6, few: 3, han: 40 }

const isTooLittle = (texts: readonly string[], glosses: number): boolean => {
  if (glosses >= enough.glosses) return false
  if (isExplained(texts)) return true
  return glosses < enough.few && hanIn(texts) < enough.han && !hasTraces(texts)
}

/** Below these no document is called polluted. Measured on 48 polluted pages, 10 pages of glosses and 150 clean texts. */
const least = { glosses: 2, share: 0.8, constant: 0.9 }
const most = { density: 0.6 }

/**
 * The mirror's annotations are told from glosses by the whole document: they stand at Traditional characters with a
 * Simplified counterpart, at each of them always or never, and at ordinary ones, which nobody needs to be told.
 */
const survey = (texts: readonly string[]): Pollution | undefined => {
  const found = texts.map(glossesOf)
  const all = found.flat()
  const ours = all.filter(({ character, spelled }) => reads(character, spelled) !== undefined)
  if (ours.filter(({ spelled }) => !toneless.test(spelled)).length < least.glosses) return undefined
  if (isTooLittle(texts, ours.length)) return undefined
  // A rare character that is no Traditional one, as in 亳(bó)州, says nothing for or against.
  const against = all.filter(
    ({ character, spelled }) => !reads(character, spelled) && isCommonHan(character.charCodeAt(0)),
  )
  const usual = new Set(
    ours.filter(({ character, spelled }) => reads(character, spelled) === 'usual').map((one) => one.character),
  )
  if (usual.size < 2 || ours.length < least.share * (ours.length + against.length)) return undefined
  if (all.length > most.density * hanIn(texts)) return undefined
  const annotated = tally(ours, (one) => one.character)
  // Only texts that are polluted at all: a title may have come from a clean index.
  const polluted = texts.filter((_, i) => found[i]?.some(({ character, spelled }) => reads(character, spelled)))
  const present = occurrences(polluted, annotated.keys())
  const isConstant = ([character, count]: readonly [string, number]) => {
    const bare = (present.get(character.charCodeAt(0)) ?? 0) - count
    // An island gives a character back without its brackets.
    return bare <= 0 || (count > 1 && bare <= Math.max(1, count * 0.1))
  }
  const constant = new Map([...annotated].filter(isConstant))
  const tokens = [...constant.values()].reduce((sum, count) => sum + count, 0)
  if (tokens < least.constant * ours.length) return undefined
  return {
    isArtefact: ({ character, spelled }) => {
      const known = reads(character, spelled)
      const count = constant.get(character) ?? 0
      // 譙(qiáo) once in a page about place names is a gloss, polluted or not.
      return known === 'usual' ? count > 0 : known === 'rare' && count > 1
    },
  }
}

const surveyed = new WeakMap<readonly string[], { readonly pollution: Pollution | undefined }>()

/** Three repairs ask the same of a document. It is answered once, as long as they are given the same texts. */
export const pollutionOf = (texts: readonly string[]): Pollution | undefined => {
  const known = surveyed.get(texts) ?? { pollution: survey(texts) }
  surveyed.set(texts, known)
  return known.pollution
}

/**
 * The other kind of mirror annotates one Han in ten at random, Traditional or not. Only ordinary characters, far apart,
 * in a Traditional text, none with two readings: whoever explains 行(xíng) also writes 行(háng).
 */
export const isScattered = (texts: readonly string[]): boolean => {
  const all = texts.flatMap(glossesOf)
  const characters = new Set(all.map((one) => one.character))
  if (all.length < 4 || characters.size < 3) return false
  if (isTooLittle(texts, all.length)) return false
  if (new Set(all.map(({ character, spelled }) => character + spelled)).size > characters.size) return false
  const traditional = all.filter(({ character, spelled }) => reads(character, spelled) !== undefined)
  const ordinary = all.filter(
    ({ character, spelled }) => isCommonHan(character.charCodeAt(0)) || reads(character, spelled) === 'usual',
  )
  const counted = countScripts(texts)
  return (
    traditional.length > all.length * 0.2 &&
    ordinary.length >= all.length * 0.6 &&
    all.length < counted.han * 0.2 &&
    counted.traditional > counted.simplified * 4
  )
}
