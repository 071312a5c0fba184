import type { Part } from '../span.ts'
import type { Zone, ZoneKind } from './define.ts'
import { fold } from './fold.ts'

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
const MARKED = /^(\s*)(?:(#{1,6})\s+|(>)\s?|([-*+])\s+(?=\S)(?!.{0,40}[-*]\s*$))/

/** Reads plain text or Markdown: a line is a zone, a line that is only `![…](…)` a picture, `#` a heading. */
export const readZones = (text: string): readonly Zone[] => {
  const zones: Zone[] = []
  let at = 0
  let images = 0
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (line.trim() === '') continue
    if (PICTURE.test(line)) {
      zones.push(makeZone(line, start, 'image', images))
      images++
      continue
    }
    const mark = MARKED.exec(line)
    const skipped = mark?.[0].length ?? 0
    zones.push(makeZone(line.slice(skipped), start + skipped, kindOf(mark)))
  }
  return zones
}

const kindOf = (mark: RegExpExecArray | null): ZoneKind => {
  if (mark?.[2] !== undefined) return 'heading'
  if (mark?.[3] !== undefined) return 'quote'
  return mark ? 'list' : 'paragraph'
}
