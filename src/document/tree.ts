import { Document, DomHandler } from 'domhandler'
import { Parser } from 'htmlparser2'
import { type ChildNode, type Element, isTag } from './node.ts'

/** Deeper elements become siblings: nothing in the library recurses, but users' own tools do. */
const deepest = 512

/** A handler whose tree is no deeper than that: elements below keep their place and lose only their nesting. */
function bounded(closed?: (element: Element) => void): DomHandler {
  const handler = new DomHandler(null, {}, closed)
  const open = handler.onopentag.bind(handler)
  const close = handler.onclosetag.bind(handler)
  let depth = 0
  handler.onopentag = (name, attributes) => {
    open(name, attributes)
    if (++depth > deepest) close()
  }
  handler.onclosetag = () => {
    if (depth-- <= deepest) close()
  }
  return handler
}

/** Markup as a tree of bounded depth, in one pass. */
export function parseTree(html: string): Document {
  const handler = bounded()
  new Parser(handler).end(html)
  return handler.root
}

/** A tree of its own from pieces of others. */
export function joinTrees(nodes: readonly ChildNode[]): Document {
  const root = new Document([...nodes])
  nodes.forEach((node, index) => {
    node.parent = root
    node.prev = nodes[index - 1] ?? null
    node.next = nodes[index + 1] ?? null
  })
  return root
}

/**
 * What may be open around a stretch that is parsed alone: an end tag inside that closes one of these would have closed
 * something outside, and the stretch cannot be trusted.
 */
const around = '<html><body><main><article><section><center><font><span><ul><div>'

/**
 * The element whose start tag begins at `from`, parsed until it closes or an element that `isLast` names does. Nothing
 * behind that is read. Undefined where the markup inside closes what was opened outside.
 */
export function parseElement(html: string, from: number, isLast: (element: Element) => boolean): Element | undefined {
  const outside = new Set<Element>()
  let torn = false
  const handler = bounded((element) => {
    torn ||= outside.has(element)
    if (torn || element === target() || isLast(element)) parser.pause()
  })
  const parser = new Parser(handler)
  parser.write(around)
  const innermost = fill(handler.root, outside)
  const target = (): Element | undefined => innermost?.children.find(isTag)
  parser.write(html.slice(from))
  return torn ? undefined : target()
}

/** Collects the chain of first children; the last of them. */
function fill(root: Document, chain: Set<Element>): Element | undefined {
  let last: Element | undefined
  for (let node = root.firstChild; node && isTag(node); node = node.firstChild) {
    chain.add(node)
    last = node
  }
  return last
}
