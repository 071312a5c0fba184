import type { TraceNotice } from '../article.ts'
import type { Passage } from '../draft.ts'
import type { Step } from '../span.ts'
import { type Find, finderOf, type Repair } from './define.ts'
import { apply } from './edits.ts'
import { isSuspect, noticesOf } from './flags.ts'
import { marksOf } from './marks.ts'

/** All texts of a document put right, in the order they came in, and what could not be. */
export type Mended = {
  readonly texts: readonly Passage[]
  /** Whether the annotations of a mirror site were found: such a mirror also changed the script. */
  readonly polluted: boolean
  readonly notices: readonly TraceNotice[]
}

/** A text on its way through the repairs. */
type Draft = { text: string; marks: number; readonly steps: Step[] }

/**
 * Damage comes in layers, and taking one away may uncover another, so the list is gone through again until nothing
 * changes. Each layer of the deepest text ever seen took three rounds; the limit is for texts made to be hostile.
 */
const rounds = 24
const layers = 4

const all = (drafts: readonly Draft[]): number => drafts.reduce((marks, draft) => marks | draft.marks, 0)

const put = (draft: Draft, id: string, edits: Step['edits']): void => {
  draft.text = apply(draft.text, edits)
  draft.marks = marksOf(draft.text)
  draft.steps.push({ id, edits })
}

/** One repair on one text, as often as it finds something: the same damage may have been done twice. */
const runOn = (draft: Draft, { id, marks = -1 }: Repair, find: Find): boolean => {
  for (let layer = 0; layer < layers; layer++) {
    const edits = (draft.marks & marks) === 0 && marks !== -1 ? [] : find(draft.text)
    if (edits.length === 0) return layer > 0
    put(draft, id, edits)
  }
  return true
}

/** All drafts, their texts as one list that stays the same while they do, and the ids of repairs that changed any. */
type State = {
  readonly drafts: readonly Draft[]
  texts: readonly string[]
  /** Those of all texts together. */
  marks: number
  readonly done: Set<string>
}

/** One repair over all texts. Says whether it changed any. */
const run = (state: State, repair: Repair): boolean => {
  const { drafts, done } = state
  if (repair.marks !== undefined && (state.marks & repair.marks) === 0) return false
  const find = finderOf(repair, state.texts, done)
  if (!find || drafts.filter((draft) => runOn(draft, repair, find)).length === 0) return false
  state.texts = drafts.map(({ text }) => text)
  state.marks = all(drafts)
  done.add(repair.id)
  return true
}

/**
 * Puts all texts of a document right together: title, blocks, captions, names. What one text cannot prove, all of them
 * may.
 */
export const mend = (texts: readonly string[], repairs: readonly Repair[]): Mended => {
  const drafts: Draft[] = texts.map((text) => ({ text, marks: marksOf(text), steps: [] }))
  const state: State = { drafts, texts, marks: all(drafts), done: new Set() }
  for (let round = 0; round < rounds; round++) {
    if (repairs.filter((repair) => run(state, repair)).length === 0) break
  }
  return {
    texts: drafts.map(({ text, steps }) => ({ text, steps })),
    polluted: [...state.done].some((id) => id.startsWith('pinyin/')),
    notices: noticesOf(drafts.filter(({ marks }) => isSuspect(marks)).map(({ text }) => text)),
  }
}
