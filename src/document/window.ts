import type { Window } from '../profiles/define.ts'
import { isMarked, type Marks, markOf } from './mark.ts'
import type { ChildNode, Document } from './node.ts'
import { joinTrees, parseElement, parseTree } from './tree.ts'

/** Most of a portal's page is chrome: only the head and the stretches that the profile names are parsed. */
export type Windowed =
  | { readonly root: Document; readonly why?: never }
  | { readonly root?: never; readonly why: string }

/** The head and the windows as one tree, or why they cannot be told for sure. */
export function windowed(html: string, windows: readonly Window[], marks: Marks): Windowed {
  const nodes: ChildNode[] = []
  let first = html.length
  for (const window of windows) {
    const name = typeof window === 'string' ? window : 'tag' in window ? window.tag : window.from
    const start = marks.first(name)
    if (start < 0) continue
    if (marks.second(name) >= 0) return { why: `${name} is on the page twice` }
    const node = typeof window === 'object' && 'tag' in window ? tagAt(html, start) : elementAt(html, start, window)
    if (!node) return { why: `${name} is not closed where it was opened` }
    nodes.push(node)
    first = Math.min(first, start)
  }
  return nodes.length
    ? { root: joinTrees([...headOf(html, first), ...nodes, ...describedOf(html, first)]) }
    : { why: 'none of its windows is there' }
}

function elementAt(
  html: string,
  start: number,
  window: Exclude<Window, { readonly tag: string }>,
): ChildNode | undefined {
  const last = typeof window === 'object' ? markOf(window.to) : undefined
  return parseElement(html, start, (element) => last !== undefined && isMarked(element, last))
}

/** The element without what it holds. */
const tagAt = (html: string, start: number): ChildNode | undefined =>
  parseTree(html.slice(start, html.indexOf('>', start) + 1)).children[0]

const headEnds = ['</head>', '</HEAD>', '<body', '<BODY'] as const

/** Everything up to the body or the first window: metadata stands there. */
function headOf(html: string, first: number): readonly ChildNode[] {
  const before = html.slice(0, first)
  const last = headEnds.find((tag) => before.includes(tag))
  return parseTree(last ? before.slice(0, before.indexOf(last)) : before).children
}

/** What a page says of itself as JSON-LD may stand anywhere. */
function describedOf(html: string, first: number): readonly ChildNode[] {
  const found: ChildNode[] = []
  for (let at = html.indexOf('+json"', first); at >= 0; at = html.indexOf('+json"', at + 1)) {
    const open = html.lastIndexOf('<', at)
    const close = html.indexOf('</script>', at)
    const script = close < 0 || at - open > longestTag ? '' : html.slice(open, close + '</script>'.length)
    if (jsonLd.test(script)) found.push(...parseTree(script).children)
  }
  return found
}

const longestTag = 200
const jsonLd = /^<script\s[^>]{0,100}type="application\/ld\+json"/i
