import type { ImageDraft, Standing, VideoDraft, WordsDraft } from '../draft.ts'
import type { Frame } from './frame.ts'
import { isLinked, type Line, textOfLine } from './line.ts'

/** The draft of a block of words; undefined where there are none. */
export function sketchWords(line: Line): WordsDraft | undefined {
  const { frame } = line
  if (!frame || !line.visible) return undefined
  const item = itemOf(frame)
  const words: WordsDraft = {
    role: item ? 'list' : roleOf(frame),
    text: textOfLine(line),
    steps: [],
    bold: line.bold === line.visible,
    linked: isLinked(line),
    aside: frame.aside || (frame.film && !frame.caption),
    standing: { ...standingOf(frame), indented: line.indented },
  }
  return item ? { ...words, ...item } : words
}

/** What the markup says; what only the words can tell is left to `classify`. */
const roleOf = ({ caption, quote }: Frame): WordsDraft['role'] => (caption ? 'caption' : quote ? 'quote' : 'paragraph')

/** Of the first words of a list's item: which one it is. */
function itemOf({ caption, list }: Frame): Pick<WordsDraft, 'ordered' | 'item' | 'depth'> | undefined {
  if (caption || !list?.fresh) return undefined
  list.fresh = false
  return { ordered: list.ordered, item: list.items, depth: list.depth }
}

const standingOf = ({ block, centred, depth, heading }: Frame): Standing => ({
  block,
  centred,
  bare: depth === 0,
  indented: false,
  level: heading,
})

export const sketchImage = (
  image: Omit<ImageDraft, 'linked' | 'aside' | 'standing'> | undefined,
  frame: Frame,
): ImageDraft | undefined =>
  image && !frame.film ? { ...image, linked: frame.linked, aside: frame.aside, standing: standingOf(frame) } : undefined

export const sketchVideo = (film: Omit<VideoDraft, 'aside'> | undefined, { aside }: Frame): VideoDraft | undefined =>
  film && { ...film, aside }

export const sketchTable = (rows: readonly (readonly string[])[], frame: Frame): WordsDraft => ({
  role: 'table',
  text: rows.map((row) => row.join('\t')).join('\n'),
  steps: [],
  bold: false,
  linked: false,
  aside: frame.aside,
  standing: standingOf(frame),
})
