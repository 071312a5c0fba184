import type { AnyNode, Element } from './node.ts'
import { isTag, walk } from './node.ts'

/** The elements of a tree by what selectors name first, each list in document order. */
export type Census = {
  readonly tags: ReadonlyMap<string, readonly Element[]>
  readonly ids: ReadonlyMap<string, readonly Element[]>
  readonly classes: ReadonlyMap<string, readonly Element[]>
  /** Those with microdata. */
  readonly items: readonly Element[]
}

const taken = new WeakMap<AnyNode, Census>()

/** Counted once for each tree, in one walk: a page is asked some thirty selectors. */
export function censusOf(root: AnyNode): Census {
  const known = taken.get(root)
  if (known) return known
  const census = take(root)
  taken.set(root, census)
  return census
}

function take(root: AnyNode): Census {
  const tags = new Map<string, Element[]>()
  const ids = new Map<string, Element[]>()
  const classes = new Map<string, Element[]>()
  const items: Element[] = []
  walk(root, (node) => {
    if (!isTag(node)) return undefined
    put(tags, node.name, node)
    const { id, class: names, itemprop } = node.attribs
    if (itemprop) items.push(node)
    if (id) put(ids, id, node)
    if (names) for (const name of names.split(blank)) if (name) put(classes, name, node)
    return undefined
  })
  return { tags, ids, classes, items }
}

const blank = /[\t\n\f\r ]+/

function put(lists: Map<string, Element[]>, key: string, element: Element): void {
  const list = lists.get(key)
  if (list) list.push(element)
  else lists.set(key, [element])
}
