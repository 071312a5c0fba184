import { compile, is, selectAll } from 'css-select'
import { parse, type Selector } from 'css-what'
import { ExtractError } from '../errors.ts'
import { type Census, censusOf } from './census.ts'
import type { AnyNode, Element } from './node.ts'

type Query = {
  readonly matches: (element: AnyNode) => boolean
  /** The elements that can match at all, where the selector's last part names an id, a class or a tag. */
  readonly candidates: ((census: Census) => readonly Element[]) | undefined
}

const queries = new Map<string, Query>()

/** Compiled once per selector, not per page. */
function query(selector: string): Query {
  const known = queries.get(selector)
  if (known) return known
  const made = read(selector)
  queries.set(selector, made)
  return made
}

/** A selector that cannot be read is a profile's fault, and it is said so. */
function read(selector: string): Query {
  try {
    const lists = parse(selector)
    const [only] = lists
    const matches = compile<AnyNode, Element>(selector) as Query['matches']
    return { matches, candidates: only && lists.length === 1 ? last(only) : undefined }
  } catch (cause) {
    throw new ExtractError('bad-option', `${JSON.stringify(selector)} is not a CSS selector.`, { cause })
  }
}

const combinators: ReadonlySet<string> = new Set([
  'descendant',
  'child',
  'sibling',
  'adjacent',
  'column-combinator',
  'parent',
])

/** Reads the last compound from its end: `#content`, `.post_info`, `meta`. */
function last(tokens: readonly Selector[]): Query['candidates'] {
  let tag: string | undefined
  for (const token of tokens.toReversed()) {
    if (combinators.has(token.type)) break
    if (token.type === 'tag') tag = token.name
    if (token.type !== 'attribute') continue
    const { name, value } = token
    if (name === 'id' && token.action === 'equals') return ({ ids }) => ids.get(value) ?? []
    if (name === 'class' && token.action === 'element') return ({ classes }) => classes.get(value) ?? []
  }
  return tag === undefined ? undefined : ({ tags }) => tags.get(tag) ?? []
}

/** All elements below `root` that the selector names, in document order. */
export function all(root: AnyNode, selector: string): readonly Element[] {
  const { matches, candidates } = query(selector)
  if (candidates) return candidates(censusOf(root)).filter(matches)
  return selectAll<AnyNode, Element>(matches as never, root)
}

/** The first of them. */
export function first(root: AnyNode, selector: string): Element | undefined {
  const { matches, candidates } = query(selector)
  return candidates ? candidates(censusOf(root)).find(matches) : all(root, selector)[0]
}

/** Whether the selector names this element. */
export const matches = (element: Element, selector: string): boolean =>
  is<AnyNode, Element>(element, query(selector).matches as never)
