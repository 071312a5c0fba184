import type { TraceNotice } from '../article.ts'
import type { Span } from '../span.ts'
import { mark, marksOf } from './marks.ts'
import { syllable } from './pollution.ts'

/** Damage that is left: what was there cannot be known, so it stays as it is and is told. */
export type Flag = {
  readonly code: 'private-use' | 'unrepairable'
  readonly message: string
  readonly span: Span
}

const kinds: readonly (readonly [code: Flag['code'], message: string, pattern: RegExp])[] = [
  [
    'unrepairable',
    'GBK bytes were replaced by U+FFFD and that was read as GBK: 锟斤拷.',
    /(?:锟斤拷|錕斤拷){1,400}锟?/g,
  ],
  [
    'unrepairable',
    'Memory that nobody had written to was printed: 烫烫烫, 屯屯屯, 葺葺葺.',
    /烫{3,400}|屯{3,400}|葺{3,400}/g,
  ],
  ['unrepairable', 'U+FFFD: the bytes that stood here are lost.', /\ufffd{1,400}/g],
  ['private-use', 'Private-use characters: only the font of the page knows what they show.', /[\ue000-\uf8ff]{1,400}/g],
  [
    'unrepairable',
    'A mirror’s reading left in the text: the byte it swallowed is not certain.',
    new RegExp(`[?？][(（]?${syllable}\\s?[)）]`, 'g'),
  ],
]

/** One of these is in each of them. */
const suspect = mark.hollow | mark.lost | mark.tone

/** All that could not be restored, in the order of the text. */
export const flagsOf = (text: string): readonly Flag[] => (isSuspect(marksOf(text)) ? flagsIn(text) : [])

/** Whether there may be anything in a text with these marks that cannot be restored. */
export const isSuspect = (marks: number): boolean => (marks & suspect) !== 0

const flagsIn = (text: string): readonly Flag[] =>
  kinds
    .flatMap(([code, message, pattern]) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
        code,
        message,
        span: { start: index, end: index + found.length },
      })),
    )
    .sort((a, b) => a.span.start - b.span.start)

/** One notice for each kind, however often it stands in the texts of a document that are suspect. */
export const noticesOf = (texts: readonly string[]): readonly TraceNotice[] => {
  const flags = texts.flatMap(flagsIn)
  return kinds.flatMap(([code, message]) => {
    const count = flags.filter((flag) => flag.message === message).length
    return count === 0 ? [] : [{ code, message: count === 1 ? message : `${message} ${count} places.` }]
  })
}
