import { collapse } from '../document/node.ts'
import type { Frame } from './frame.ts'

/** Words gathered until a block ends: how many of them are bold, how many linked. */
export type Line = {
  readonly parts: string[]
  visible: number
  bold: number
  linked: number
  /** `<br>` met since the last word. */
  breaks: number
  /** Where the first word stood. */
  frame: Frame | undefined
}

export const emptyLine = (): Line => ({ parts: [], visible: 0, bold: 0, linked: 0, breaks: 0, frame: undefined })

const blank = /[\s\u200b\ufeff]+/g
const indent = /^[ \t\r\n]*\u3000/

/** A line break that parts blocks: two in a row, or one before an ideographic indent. */
export const parts = (line: Line, data: string): boolean =>
  line.frame !== undefined && (line.breaks > 1 || (line.breaks === 1 && indent.test(data)))

export function add(line: Line, data: string, frame: Frame): void {
  const visible = data.replace(blank, '').length
  if (visible && line.breaks) line.parts.push(' ')
  line.parts.push(data)
  if (!visible) return
  line.breaks = 0
  line.visible += visible
  if (frame.bold) line.bold += visible
  if (frame.linked) line.linked += visible
  line.frame ??= frame
}

export const textOfLine = (line: Line): string => collapse(line.parts.join(''))
