import { fold } from '../lexicon/fold.ts'
import type { Part } from '../span.ts'
import type { Zone, ZoneKind } from './define.ts'

/** The stretch `[start, end)` of a zone, its span counting in the whole text. */
export const part = (zone: Zone, start: number, end: number): Part => {
  return { span: { start: zone.start + start, end: zone.start + end }, text: zone.text.slice(start, end) }
}

/** Zones for every line of `text` that is not blank. `start` says where the text begins. */
export const lineZones = (text: string, start: number, kind: ZoneKind, image?: number): readonly Zone[] => {
  const zones: Zone[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') zones.push(makeZone(line, start + at, kind, image))
    at += line.length + 1
  }
  return zones
}

export const makeZone = (text: string, start: number, kind: ZoneKind, image?: number): Zone => {
  return { text, folded: fold(text), start, kind, ...(image !== undefined && { image }) }
}

const PICTURE = /^\s*!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)\s*$/
const MARKED = /^(\s{0,12})(?:(#{1,6})\s+|(>)\s?|([-*+])\s+(?=\S))/
// - THE END - is no item of a list.
const CLOSED = /[-*]\s*$/
const MARKS = '#>-*+ '

/** Reads plain text or Markdown: a line is a zone, a line that is only `![…](…)` a picture, `#` a heading. */
export const readZones = (text: string): readonly Zone[] => {
  const zones: Zone[] = []
  const folded = fold(text)
  let start = 0
  let images = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (line.includes('](') && PICTURE.test(line)) {
      zones.push({ text: line, folded: line, start, kind: 'image', image: images })
      images++
    } else if (line.trim() !== '') {
      const mark = markOf(line)
      const from = start + (mark?.[0].length ?? 0)
      zones.push({ text: line.slice(from - start), folded: folded.slice(from, end), start: from, kind: kindOf(mark) })
    }
    start = end + 1
  }
  return zones
}

const markOf = (line: string): RegExpExecArray | null => {
  const mark = MARKS.includes(line.charAt(0)) ? MARKED.exec(line) : null
  return mark?.[4] !== undefined && CLOSED.test(line) ? null : mark
}

const kindOf = (mark: RegExpExecArray | null): ZoneKind => {
  if (mark?.[2] !== undefined) return 'heading'
  if (mark?.[3] !== undefined) return 'quote'
  return mark ? 'list' : 'paragraph'
}
