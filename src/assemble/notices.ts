import type { TraceNotice } from '../article.ts'
import type { Field } from '../draft.ts'
import type { Parts } from './assemble.ts'

/** Doubts that did not stop us. */
export function noticesOf(parts: Parts): readonly TraceNotice[] {
  const { decoding, facts, identified, region, mended, worded } = parts
  const one = (field: Field): string | undefined => facts.find((fact) => fact.field === field)?.text
  const [next, undated] = [one('nextPage'), one('undated')]
  const found: TraceNotice[] = []
  if (decoding.undecodable) {
    found.push({
      code: 'undecodable-bytes',
      message: `${decoding.undecodable} characters could not be read as ${decoding.encoding}.`,
    })
  }
  if (decoding.declared) {
    found.push({ code: 'false-encoding', message: `The page claims to be ${decoding.declared}. ${decoding.why}` })
  }
  if (identified.profile.id === 'generic') {
    found.push({
      code: 'generic-profile',
      message: `No layout is known for this page; the article was found by its density of prose (confidence ${region.confidence}).`,
    })
  }
  if (next) found.push({ code: 'next-page', message: `The article goes on at ${next}` })
  if (!one('title')) found.push({ code: 'missing-field', message: 'The page names no title.' })
  if (undated)
    found.push({ code: 'missing-field', message: `The page prints ${undated} as its time, which names no date.` })
  return [...found, ...mended.notices, ...worded.notices]
}
