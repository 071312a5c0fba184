import type { InTurn, Pick } from '../profiles/define.ts'
import { collapse, type Element, sourceOf, textOf, unread } from './node.ts'
import type { Page } from './page.ts'
import { indexOf, needleOf } from './search.ts'
import { all } from './select.ts'

export type Picked = { readonly value: string; readonly at: string }

/** An array always means: try in turn. */
export const inTurn = <Item>(items: InTurn<Item> | undefined): readonly Item[] =>
  items === undefined ? [] : Array.isArray(items) ? items : [items as Item]

/** The first value that is there, and where it stood. */
export function pick(
  page: Page,
  picks: InTurn<Pick> | undefined,
  usable: (value: string) => boolean = Boolean,
): Picked | undefined {
  for (const each of inTurn(picks)) {
    const found = pickOne(page, each, usable)
    if (found) return found
  }
  return undefined
}

function pickOne(page: Page, each: Pick, usable: (value: string) => boolean): Picked | undefined {
  if (typeof each === 'string') return pickOne(page, { at: each }, usable)
  if ('url' in each) return given(each.url, page.url, 'url', usable)
  if ('script' in each) return near(page.scripts(), each.script, each.take, usable)
  for (const element of all(page.root, each.at)) {
    const value = readFrom(element, each.attr)
    const found = each.take
      ? given(each.take, value, each.at, usable)
      : value && usable(value) && { value, at: each.at }
    if (found) return found
  }
  return undefined
}

/** How much of a script is looked at from the word on, in UTF-16 code units. */
const reach = 200

function near(scripts: string, word: string, take: RegExp, usable: (value: string) => boolean): Picked | undefined {
  const needle = needleOf(word)
  for (let at = indexOf(scripts, needle); at >= 0; at = indexOf(scripts, needle, at + word.length)) {
    const found = given(take, scripts.slice(at, at + reach), 'script', usable)
    if (found) return found
  }
  return undefined
}

function given(
  take: RegExp,
  from: string | undefined,
  at: string,
  usable: (value: string) => boolean,
): Picked | undefined {
  const match = from === undefined ? null : take.exec(from)
  const value = collapse(match?.[1] ?? match?.[0] ?? '')
  return value && usable(value) ? { value, at } : undefined
}

function readFrom(element: Element, attribute: string | undefined): string {
  if (attribute) return collapse(element.attribs[attribute] ?? '')
  return unread.has(element.name) ? sourceOf(element) : textOf(element)
}
