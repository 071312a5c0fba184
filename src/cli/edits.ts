import type { Edit, Step } from 'jianbao'
import { visible } from './printable.ts'

/** Signs of the text shown on each side of an edit. */
const AROUND = 12

/** The text before the step, or nothing where the step was not made on this text. */
export function undo(text: string, { edits }: Step): string | undefined {
  let before = ''
  let taken = 0
  let shift = 0
  for (const edit of edits) {
    const start = edit.span.start + shift
    if (start < taken || !text.startsWith(edit.text, start)) return undefined
    before += text.slice(taken, start) + edit.was
    taken = start + edit.text.length
    shift += edit.text.length - edit.was.length
  }
  return before + text.slice(taken)
}

/**
 * Each step over the text it was made on, in the order they were made, with its edits in place as `git diff
 * --word-diff` marks them: `凌晨5点[-(diǎn)-]58分`. Without the text, the edits alone.
 */
export function shownSteps(text: string | undefined, steps: readonly Step[]): readonly { step: Step; shown: string }[] {
  let after = text
  return steps
    .toReversed()
    .map((step) => {
      after = after === undefined ? undefined : undo(after, step)
      return { step, shown: shown(after, step.edits) }
    })
    .toReversed()
}

function shown(text: string | undefined, edits: readonly Edit[]): string {
  if (text === undefined) return edits.map(change).join(' ')
  let taken = 0
  const pieces = edits.map((edit) => {
    const between = text.slice(taken, edit.span.start)
    const skipped = taken === 0 ? ending(between) : elided(between)
    taken = edit.span.end
    return `${visible(skipped)}${change(edit)}`
  })
  return `${pieces.join('')}${visible(beginning(text.slice(taken)))}`
}

const change = ({ was, text }: Edit): string =>
  `${was === '' ? '' : `[-${visible(was)}-]`}${text === '' ? '' : `{+${visible(text)}+}`}`

const ending = (text: string): string => (text.length > AROUND ? `…${text.slice(-AROUND)}` : text)
const beginning = (text: string): string => (text.length > AROUND ? `${text.slice(0, AROUND)}…` : text)
const elided = (text: string): string =>
  text.length > 2 * AROUND ? `${text.slice(0, AROUND)}…${text.slice(-AROUND)}` : text
