import { type Document, DomHandler } from 'domhandler'
import { Parser } from 'htmlparser2'

/** Deeper elements become siblings: nothing in the library recurses, but users' own tools do. */
const deepest = 512

/**
 * Markup as a tree whose depth is bounded, in one pass. Elements below the limit keep their place in reading order and
 * lose only their nesting.
 */
export function parseTree(html: string): Document {
  const handler = new DomHandler()
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
  const parser = new Parser(handler)
  parser.end(html)
  return handler.root
}
