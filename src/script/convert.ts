import type { Script, TraceNotice } from '../article.ts'
import type { Passage } from '../draft.ts'
import { changes } from './changes.ts'
import { isCrude } from './crude.ts'
import { countScripts, type ScriptCount, scriptOf } from './detect.ts'
import { isLost } from './frequent.ts'
import { converterOf, hans, type ScriptConverter, type ScriptTarget } from './target.ts'

/** What the repair of a document has shown about its script. */
export type ScriptEvidence = {
  /** A mirror site annotated the text, and such mirrors convert the script before they do. */
  readonly polluted: boolean
}

/** All texts of a document in one script, in the order they came in. */
export type Converted = {
  readonly texts: readonly Passage[]
  readonly found: Script
  readonly text: Script
  readonly notices: readonly TraceNotice[]
}

const untouched = (texts: readonly string[], found: Script): Converted => ({
  texts: texts.map((text) => ({ text, steps: [] })),
  found,
  text: found,
  notices: [],
})

/** The converter that is to be run, if any is. */
const chosen = (
  target: ScriptTarget,
  texts: readonly string[],
  counted: ScriptCount,
  { polluted }: ScriptEvidence,
): ScriptConverter | undefined => {
  if (target === 'keep') return undefined
  if (target !== 'original') return converterOf(target)
  const written = scriptOf(counted)
  if (written !== 'Hant' && written !== 'mixed') return undefined
  return polluted || isCrude(texts, counted) ? hans : undefined
}

/**
 * Puts the texts of a document into one script, by a count over all of them together. A document that is in that script
 * already, or in neither, is left as it is.
 */
export const convert = (texts: readonly string[], target: ScriptTarget, evidence: ScriptEvidence): Converted => {
  const counted = countScripts(texts)
  const found = scriptOf(counted)
  const converter = chosen(target, texts, counted, evidence)
  if (!converter || found === 'none' || found === converter.script) return untouched(texts, found)
  const passages = texts.map((text): Passage => {
    const now = isLost(text) ? text : converter.convert(text)
    const edits = changes(text, now, converter.convert)
    return { text: now, steps: edits.length === 0 ? [] : [{ id: converter.id, edits }] }
  })
  const now = scriptOf(countScripts(passages.map(({ text }) => text)))
  return { texts: passages, found, text: now === 'none' ? converter.script : now, notices: [] }
}
