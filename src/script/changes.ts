import type { Edit } from '../span.ts'

const pieces = /[\u3400-\u9fff]+|[^\u3400-\u9fff]+/g

const change = (start: number, was: string, text: string): Edit => ({
  span: { start, end: start + was.length },
  was,
  text,
})

/** Two texts of the same length: an edit for each run of characters that differ. */
const sameLength = (was: string, now: string, offset: number): readonly Edit[] => {
  const edits: Edit[] = []
  for (let i = 0; i < was.length; i++) {
    if (was[i] === now[i]) continue
    const start = i
    while (i < was.length && was[i] !== now[i]) i++
    edits.push(change(offset + start, was.slice(start, i), now.slice(start, i)))
  }
  return edits
}

/**
 * The edits from `text` to `now`, which `convert` made of it. Few phrases change length; then the runs of Han are compared one by one, and if the
 * words ran across their ends, the text is one edit.
 */
export const changes = (text: string, now: string, convert: (text: string) => string): readonly Edit[] => {
  if (now === text) return []
  if (now.length === text.length) return sameLength(text, now, 0)
  const parts = Array.from(text.matchAll(pieces), ({ 0: was, index }) => ({ was, index, now: convert(was) }))
  if (parts.map((part) => part.now).join('') !== now) return [change(0, text, now)]
  return parts.flatMap((part) => {
    if (part.was.length === part.now.length) return sameLength(part.was, part.now, part.index)
    return [change(part.index, part.was, part.now)]
  })
}
