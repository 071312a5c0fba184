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
  /** The first word stood behind an ideographic indent, as a paragraph begins. */
  indented: boolean
  /** The words that are not linked. */
  readonly loose: string[]
}

export const emptyLine = (): Line => ({
  parts: [],
  visible: 0,
  bold: 0,
  linked: 0,
  breaks: 0,
  frame: undefined,
  indented: false,
  loose: [],
})

const blank = /[\s\0\u200b\ufeff]+/g
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
  else line.loose.push(data)
  if (!line.frame) line.indented = indent.test(data)
  line.frame ??= frame
}

export const textOfLine = (line: Line): string => collapse(line.parts.join(''))

/** Bullets, dates and labels around a link say no more than that it is one. */
const label =
  /^[\s·•●■◆*\-—>》＞»\d:：()（）年月日/.[\]【】|｜、，。]{0,30}(?:(?:此前|早前|相关)(?:报道|新闻|阅读|链接)|延伸阅读|推荐阅读|详见|更多)?\s?[:：>》]{0,2}\s?[()（）。\d\-/.]{0,12}$/

/** Whether the line is a link, whatever bullet or date stands beside it. */
export const isLinked = (line: Line): boolean => line.linked > 0 && label.test(collapse(line.loose.join('')))
