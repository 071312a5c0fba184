import type { Edit, Step } from '../span.ts'
import type { Find } from './define.ts'

export const edit = (start: number, was: string, text: string): Edit => ({
  span: { start, end: start + was.length },
  was,
  text,
})

/** `text` with `edits` done. */
export const apply = (text: string, edits: readonly Edit[]): string => {
  if (edits.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { span, text: put } of edits) {
    parts.push(text.slice(at, span.start), put)
    at = span.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** The edits that take a text back to what it was before `edits`. */
const inverse = (edits: readonly Edit[]): readonly Edit[] => {
  let shift = 0
  return edits.map(({ span, was, text }) => {
    const back = edit(span.start + shift, text, was)
    shift += text.length - was.length
    return back
  })
}

/**
 * The text that `steps` make of the raw one: the log of a repair done again, exactly.
 *
 * @example
 * const { text, steps } = repair(raw)
 * replay(raw, steps) === text // true
 */
export const replay = (text: string, steps: readonly Step[]): string =>
  steps.reduce((current, { edits }) => apply(current, edits), text)

/**
 * The raw text again, from the final one and the log.
 *
 * @example
 * undo(text, steps) === raw // true
 */
export const undo = (text: string, steps: readonly Step[]): string =>
  steps.reduceRight((current, { edits }) => apply(current, inverse(edits)), text)

/** What a match is replaced by: a text, or a function of the match; `undefined` leaves it as it is. */
type Replacement = string | ((match: RegExpExecArray) => string | undefined)

const whole: readonly Edit[] = []

/** One edit for each match of a pattern, which needs the flag `g`. */
export const rewrite = (pattern: RegExp, replacement: Replacement): Find => {
  const put = typeof replacement === 'string' ? () => replacement : replacement
  return (text) => {
    // matchAll clones the pattern, and most texts are whole.
    if (text.search(pattern) < 0) return whole
    const edits: Edit[] = []
    for (const match of text.matchAll(pattern)) {
      const better = put(match)
      if (better !== undefined && better !== match[0]) edits.push(edit(match.index, match[0], better))
    }
    return edits
  }
}
