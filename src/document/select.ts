import { compile, is, selectAll, selectOne } from 'css-select'
import { ExtractError } from '../errors.ts'
import type { AnyNode, Element } from './node.ts'

type Query = (element: AnyNode) => boolean

const queries = new Map<string, Query>()

/** Compiled once per selector, not per page. A selector that cannot be read is a profile's fault and is said so. */
function query(selector: string): Query {
  const known = queries.get(selector)
  if (known) return known
  const made = compiled(selector)
  queries.set(selector, made)
  return made
}

function compiled(selector: string): Query {
  try {
    return compile<AnyNode, Element>(selector) as Query
  } catch (cause) {
    throw new ExtractError('bad-option', `${JSON.stringify(selector)} is not a CSS selector.`, { cause })
  }
}

/** The first element below `root` that the selector names. */
export const first = (root: AnyNode, selector: string): Element | undefined =>
  selectOne<AnyNode, Element>(query(selector) as never, root) ?? undefined

/** All elements below `root` that the selector names, in document order. */
export const all = (root: AnyNode, selector: string): readonly Element[] =>
  selectAll<AnyNode, Element>(query(selector) as never, root)

/** Whether the selector names this element. */
export const matches = (element: Element, selector: string): boolean =>
  is<AnyNode, Element>(element, query(selector) as never)
