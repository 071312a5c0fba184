import { type Element, isTag, textOf, walk } from '../document/node.ts'

/** More words than this in a cell on average: the table lays out a page. */
const longestCell = 80

/**
 * The rows of a table that holds data; undefined where it only lays out the page: a single row or column, tables or
 * pictures within, or cells as long as paragraphs.
 */
export function rowsOf(table: Element): readonly (readonly string[])[] | undefined {
  const rows: Element[][] = []
  let layout = false
  walk(table, (node) => {
    if (!isTag(node)) return undefined
    if (node.name === 'table' || node.name === 'img' || node.name === 'video') layout = true
    if (node.name === 'tr') rows.push([])
    if (node.name === 'td' || node.name === 'th') rows.at(-1)?.push(node)
    return !layout
  })
  if (layout) return undefined
  const texts = rows.map((cells) => cells.map((cell) => textOf(cell))).filter((cells) => cells.some(Boolean))
  const cells = texts.flat()
  const columns = Math.max(0, ...texts.slice(0, 1000).map((row) => row.length))
  const average = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
  return texts.length > 1 && columns > 1 && average <= longestCell ? texts : undefined
}
