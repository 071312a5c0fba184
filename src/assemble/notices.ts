import type { TraceNotice } from '../article.ts'
import { fallbackOf } from '../document/fallback.ts'
import type { Parts } from './assemble.ts'

/** Doubts that did not stop us. */
export function noticesOf(parts: Parts): readonly TraceNotice[] {
  const { decoding, facts, identified, region, mended, worded } = parts
  const has = (field: string): boolean => facts.some((fact) => fact.field === field)
  const next = facts.find(({ field }) => field === 'nextPage')
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
  if (next) found.push({ code: 'next-page', message: `The article goes on at ${next.text}` })
  if (!has('title')) found.push({ code: 'missing-field', message: 'The page names no title.' })
  return [...found, ...(has('publishedAt') ? [] : undated(parts)), ...mended.notices, ...worded.notices]
}

/** What the page prints in place of a date: 3小时前, 09-26 12:11. */
function undated({ page, region, identified }: Parts): readonly TraceNotice[] {
  const { unresolved } = fallbackOf(page, region, identified.profile.offset ?? '+08:00')
  return unresolved
    ? [{ code: 'missing-field', message: `The page prints ${unresolved} as its time, which names no date.` }]
    : []
}
