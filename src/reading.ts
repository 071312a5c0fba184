import type { Field, Passage, Reading } from './draft.ts'

/** Fields that hold words somebody wrote; addresses, times and ids are not mended. */
const worded: ReadonlySet<Field> = new Set<Field>([
  'title',
  'originalTitle',
  'source',
  'place',
  'author',
  'editor',
  'section',
  'keyword',
  'description',
])

/** What a change gives back: the texts in the same order, each with its steps, and whatever else it found out. */
type Changed = { readonly texts: readonly Passage[] }

/**
 * Puts every string of a reading through one change together, since what one of them cannot prove all of them may:
 * title, names, blocks, captions, alternative texts.
 */
export function reword<Result extends Changed>(
  reading: Reading,
  change: (texts: readonly string[]) => Result,
): Result & { readonly reading: Reading } {
  const before: Passage[] = []
  const collect = (passage: Passage): void => void before.push(passage)
  visit(reading, collect)
  const result = change(before.map(({ text }) => text))
  let next = 0
  const replace = (passage: Passage): Passage => {
    const { text, steps } = result.texts[next++] ?? passage
    if (text === passage.text && steps.length === 0) return passage
    return { text, steps: [...passage.steps, ...steps] }
  }
  return { ...result, reading: replaced(reading, replace) }
}

function visit({ facts, drafts }: Reading, collect: (passage: Passage) => void): void {
  for (const fact of facts) if (worded.has(fact.field)) collect(fact)
  for (const draft of drafts) {
    if (draft.role === 'image') collect(draft.alt)
    else if (draft.role !== 'video') collect(draft)
  }
}

/** In the same order as `visit`. What did not change stays the same object. */
function replaced({ facts, drafts }: Reading, replace: (passage: Passage) => Passage): Reading {
  const put = <Whole extends Passage>(whole: Whole): Whole => {
    const passage = replace(whole)
    return passage === whole ? whole : { ...whole, text: passage.text, steps: passage.steps }
  }
  return {
    facts: facts.map((fact) => (worded.has(fact.field) ? put(fact) : fact)),
    drafts: drafts.map((draft) => {
      if (draft.role === 'video') return draft
      return draft.role === 'image' ? { ...draft, alt: replace(draft.alt) } : put(draft)
    }),
  }
}
