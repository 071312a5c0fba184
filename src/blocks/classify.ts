import type { Draft, WordsDraft } from '../draft.ts'
import { captioned } from './caption.ts'
import { isHeading } from './heading.ts'

/** Sub-headings without a heading's tag rank below the page's title and its sections. */
const boldLevel = 3

/**
 * What each block is, as far as only its words can tell: a bold line is a sub-heading, a short one below a picture its
 * caption. Runs when the words are right: 圖(tú)源 credits nobody.
 */
export const classify = (drafts: readonly Draft[]): readonly Draft[] => captioned(drafts.map(headed))

function headed(draft: Draft): Draft {
  if (draft.role !== 'paragraph' && draft.role !== 'quote') return draft
  const { level } = draft.standing
  if (level && (draft.role === 'paragraph' || isHeading(draft.text))) return asHeading(draft, level)
  return draft.bold && isHeading(draft.text) ? asHeading(draft, boldLevel) : draft
}

const asHeading = (draft: WordsDraft, level: number): WordsDraft => ({ ...draft, role: 'heading', level })
