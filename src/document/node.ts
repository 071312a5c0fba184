import { type AnyNode, type ChildNode, type Document, type Element, isTag, isText } from 'domhandler'

export { Element, isComment, isTag, isText } from 'domhandler'
export type { AnyNode, ChildNode, Document }

/** Elements whose content is never words on the page. */
// biome-ignore format: a table reads better in rows
export const unread: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas', 'math', 'head', 'title',
  'button', 'select', 'input', 'textarea', 'audio', 'map',
])

/**
 * Calls `enter` for every node below `root` in document order, and `leave` for each element once all below it was seen.
 * Where `enter` answers false the node's children are skipped, and it is not left. Nothing recurses.
 */
export function walk(
  root: AnyNode,
  enter: (node: ChildNode) => boolean | undefined,
  leave?: (element: Element) => void,
): void {
  let node = 'children' in root ? (root.children[0] ?? null) : null
  while (node) {
    const into = enter(node) !== false
    const child: ChildNode | null = into && 'children' in node ? (node.children[0] ?? null) : null
    if (child) {
      node = child
      continue
    }
    if (into && isTag(node)) leave?.(node)
    node = nextAfter(node, root, leave)
  }
}

/** The next node in document order that is not below `node`; leaves the elements that end here. */
function nextAfter(node: ChildNode, root: AnyNode, leave?: (element: Element) => void): ChildNode | null {
  let at: ChildNode = node
  while (!at.next) {
    const { parent }: ChildNode = at
    if (!parent || parent === root || !('next' in parent)) return null
    if (isTag(parent)) leave?.(parent)
    at = parent as ChildNode
  }
  return at.next
}

/** White space of any kind as one ASCII space, none at the ends. What prints nothing at all is left to the repairs. */
export function collapse(text: string): string {
  const even = uneven.test(text) ? text.replace(blanks, ' ') : text
  const start = even.startsWith(' ') ? 1 : 0
  const end = even.endsWith(' ') ? even.length - 1 : even.length
  return even.slice(start, Math.max(start, end))
}

/** Most text holds nothing but single spaces. */
const uneven = /[\t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}/
const blanks = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g

/** The words below `root` as a reader sees them, in one line. */
export function textOf(root: AnyNode): string {
  const parts: string[] = []
  walk(root, (node) => {
    if (isText(node)) parts.push(node.data)
    if (!isTag(node)) return undefined
    if (breaking.has(node.name)) parts.push(' ')
    return !unread.has(node.name)
  })
  return collapse(parts.join(''))
}

const breaking: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'h1', 'h2', 'h3', 'section'])

/** All character data below `root`, scripts and text areas too, as it stands in the source. */
export function sourceOf(root: AnyNode): string {
  const parts: string[] = []
  walk(root, (node) => {
    if (isText(node)) parts.push(node.data)
    return undefined
  })
  return parts.join('')
}

/** Not shown to a reader: `hidden`, `display:none`. */
export const isHidden = (element: Element): boolean =>
  element.attribs['hidden'] !== undefined || hiddenStyle.test(element.attribs['style'] ?? '')

const hiddenStyle = /display\s{0,3}:\s{0,3}none/i
