import type { ListBlock } from '../article.ts'
import { prose } from './prose.ts'

/** A list that is still open. Neighbouring lists take turns with their marks, since a new mark begins a new list. */
type Open = { readonly ordered: boolean; readonly item: number; readonly turn: boolean; readonly column: number }

const mark = (block: ListBlock, turn: boolean): string =>
  block.ordered ? `${block.item}${turn ? ')' : '.'}` : turn ? '*' : '-'

/** Items that follow each other, as lists within lists. */
export function list(items: readonly ListBlock[]): string {
  const lines: string[] = []
  const open: Open[] = []
  for (const block of items) {
    const depth = Math.min(block.depth, open.length)
    const column = open[depth - 1]?.column ?? 0
    const before = open[depth]
    const continues = before !== undefined && before.ordered === block.ordered && block.item > before.item
    const turn = before !== undefined && (continues ? before.turn : !before.turn)
    const marker = mark(block, turn)
    // Only a bullet or a 1 may begin a list right below the words of its parent.
    const mayTouch = continues || (before === undefined && depth > 0 && (!block.ordered || block.item === 1))
    if (lines.length > 0 && !mayTouch) lines.push('')
    lines.push(`${' '.repeat(column)}${marker} ${prose(block.text)}`)
    open.splice(depth, Infinity, { ordered: block.ordered, item: block.item, turn, column: column + marker.length + 1 })
  }
  return lines.join('\n')
}
