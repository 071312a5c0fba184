import type { Element } from '../document/node.ts'
import type { Draft, ImageDraft, VideoDraft, WordsDraft } from '../draft.ts'
import type { Frame } from './frame.ts'
import { isHeading } from './heading.ts'
import { type Line, textOfLine } from './line.ts'

/** A draft with what is needed to tell captions from paragraphs, and nothing later. */
export type Sketch = {
  readonly draft: Draft
  readonly block: Element | undefined
  readonly centred: boolean
  /** Stands in the article's element itself, in no paragraph of its own. */
  readonly bare: boolean
}

export function sketchWords(line: Line): Sketch | undefined {
  const { frame } = line
  if (!frame || !line.visible) return undefined
  const text = textOfLine(line)
  const bold = line.bold === line.visible
  const linked = line.linked === line.visible
  const draft: WordsDraft = {
    text,
    steps: [],
    bold,
    linked,
    aside: frame.aside || (frame.film && !frame.caption),
    ...roleOf(frame, text, bold),
  }
  return { draft, block: frame.block, centred: frame.centred, bare: frame.depth === 0 }
}

type Role = Pick<WordsDraft, 'role'> & Partial<Pick<WordsDraft, 'level' | 'ordered' | 'item' | 'depth'>>

/** Sub-headings without a heading's tag rank below the page's title and its sections. */
const boldLevel = 3

function roleOf(frame: Frame, text: string, bold: boolean): Role {
  if (frame.caption) return { role: 'caption' }
  if (frame.list?.fresh) {
    frame.list.fresh = false
    return { role: 'list', ordered: frame.list.ordered, item: frame.list.items, depth: frame.list.depth }
  }
  if (frame.heading && !(frame.quote && !isHeading(text))) return { role: 'heading', level: frame.heading }
  if (bold && isHeading(text)) return { role: 'heading', level: boldLevel }
  return { role: frame.quote ? 'quote' : 'paragraph' }
}

export const sketchImage = (
  image: Omit<ImageDraft, 'linked' | 'aside'> | undefined,
  frame: Frame,
  element: Element,
): Sketch | undefined =>
  image && !frame.film
    ? {
        draft: { ...image, linked: frame.linked, aside: frame.aside },
        block: frame.block ?? element,
        centred: frame.centred,
        bare: false,
      }
    : undefined

export const sketchVideo = (film: Omit<VideoDraft, 'aside'> | undefined, frame: Frame): Sketch | undefined =>
  film && { draft: { ...film, aside: frame.aside }, block: frame.block, centred: frame.centred, bare: false }

export const sketchTable = (rows: readonly (readonly string[])[], frame: Frame): Sketch => ({
  draft: {
    role: 'table',
    text: rows.map((row) => row.join('\t')).join('\n'),
    steps: [],
    bold: false,
    linked: false,
    aside: frame.aside,
  },
  block: frame.block,
  centred: frame.centred,
  bare: false,
})
