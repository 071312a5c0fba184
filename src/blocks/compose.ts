import type { Block, Image, Place, Removal, Repaired, Video } from '../article.ts'
import type { Draft, Fact, ImageDraft, Passage, VideoDraft, WordsDraft } from '../draft.ts'
import { ExtractError } from '../errors.ts'
import type { Span, Step } from '../span.ts'
import type { Parted, Stripped } from '../strip/strip.ts'

declare const frozen: unique symbol

/** The article's text. Only `compose` makes it, and behind it no stage changes a character. */
export type ArticleText = string & { readonly [frozen]: true }

export type Composed = {
  readonly text: ArticleText
  readonly blocks: readonly Block[]
  /** Captions are the whole printed line here; `picture` tells credits from it once they are read. */
  readonly images: readonly Image[]
  readonly videos: readonly Video[]
  readonly removals: readonly Removal[]
  readonly repairs: readonly Repaired[]
}

/**
 * Drafts to blocks with spans, and the text frozen: the door between what may change and what may not. Throws
 * `no-article` where nothing is left.
 */
export function compose({ kept, stripped }: Parted, facts: readonly Fact[]): Composed {
  const title = facts.find(({ field }) => field === 'title')?.text ?? ''
  const blocks: Block[] = []
  const images: Image[] = []
  const videos: Video[] = []
  const repairs: Repaired[] = []
  const texts: string[] = []
  const blockOf: number[] = []
  let length = 0
  const log = (place: Place, steps: readonly Step[]): void => {
    if (steps.length) repairs.push({ place, steps })
  }
  for (const { draft, captions: lines } of together(kept)) {
    const block = blocks.length
    const caption = joined(lines)
    if (draft.role === 'image') {
      const image = images.length
      images.push(imageFrom(draft, caption?.text, title, block))
      blocks.push({ type: 'image', image })
      log({ in: 'alt', image }, images[image]?.alt ? draft.alt.steps : [])
      if (caption) log({ in: 'caption', image }, caption.steps)
    } else if (draft.role === 'video') {
      const video = videos.length
      videos.push(videoFrom(draft, caption?.text, block))
      blocks.push({ type: 'video', video })
      if (caption) log({ in: 'video', video }, caption.steps)
    } else {
      const start = texts.length ? length + 1 : 0
      length = start + draft.text.length
      texts.push(draft.text)
      blocks.push(blockFrom(draft, { start, end: length }))
      log({ in: 'text', block }, draft.steps)
    }
    for (let count = 0; count <= lines.length; count++) blockOf.push(block)
  }
  if (!blocks.length)
    throw new ExtractError('no-article', 'All that stands where the article should be is boilerplate.')
  const removals = stripped.map((one) => removalFrom(one, blockOf[one.before] ?? blocks.length))
  for (const [removal, { draft }] of stripped.entries())
    log({ in: 'removed', removal }, 'steps' in draft ? draft.steps : [])
  return { text: texts.join('\n') as ArticleText, blocks, images, videos, removals, repairs }
}

type Group = { readonly draft: Draft; readonly captions: WordsDraft[] }

/** Captions with the picture or film before them; one that has none is a paragraph. */
function together(drafts: readonly Draft[]): readonly Group[] {
  const groups: Group[] = []
  for (const draft of drafts) {
    const last = groups.at(-1)
    const pictured = last?.draft.role === 'image' || last?.draft.role === 'video'
    if (draft.role === 'caption' && pictured) last?.captions.push(draft)
    else groups.push({ draft, captions: [] })
  }
  return groups
}

/** Several lines as one, with their steps counted in it. */
function joined(lines: readonly Passage[]): Passage | undefined {
  return lines.reduce<Passage | undefined>((all, line) => {
    if (!all) return line
    const offset = all.text.length + 1
    return {
      text: `${all.text} ${line.text}`,
      steps: [...all.steps, ...line.steps.map((step) => shifted(step, offset))],
    }
  }, undefined)
}

/** What was taken away, and the block it stood before. */
const removalFrom = ({ draft, rule }: Stripped, before: number): Removal => ({
  rule,
  text: 'text' in draft ? draft.text : '',
  before,
  ...(draft.role === 'image' && { src: draft.src }),
})

const shifted = ({ id, edits }: Step, offset: number): Step => ({
  id,
  edits: edits.map(({ span, was, text }) => ({
    span: { start: span.start + offset, end: span.end + offset },
    was,
    text,
  })),
})

const plain = (text: string): string => text.replace(blanks, '')
const blanks = /\s+/g

function imageFrom(draft: ImageDraft, caption: string | undefined, title: string, block: number): Image {
  const { src, alt, width, height } = draft
  return {
    src,
    ...(alt.text && plain(alt.text) !== plain(title) && { alt: alt.text }),
    ...(caption && { caption }),
    ...(width && { width }),
    ...(height && { height }),
    block,
  }
}

const videoFrom = ({ src, poster }: VideoDraft, caption: string | undefined, block: number): Video => ({
  ...(src && { src }),
  ...(poster && { poster }),
  ...(caption && { caption }),
  block,
})

function blockFrom(draft: WordsDraft, span: Span): Block {
  const { text } = draft
  if (draft.role === 'heading') return { type: 'heading', text, span, level: draft.level ?? 2 }
  if (draft.role === 'quote') return { type: 'quote', text, span }
  if (draft.role === 'table') return { type: 'table', text, span, rows: text.split('\n').map((row) => row.split('\t')) }
  if (draft.role !== 'list') return { type: 'paragraph', text, span }
  return { type: 'list', text, span, ordered: draft.ordered ?? false, item: draft.item ?? 1, depth: draft.depth ?? 0 }
}
