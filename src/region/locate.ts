import { type AnyNode, type Element, isTag, isText, unread, walk } from '../document/node.ts'
import type { Page } from '../document/page.ts'
import { inTurn } from '../document/pick.ts'
import { all } from '../document/select.ts'
import { ExtractError } from '../errors.ts'
import type { Profile } from '../profiles/define.ts'
import { densest } from './density.ts'

/** Where the article stands, and what belongs to it but stands elsewhere on the page. */
export type Region = {
  readonly body: Element
  /** Elements the profile calls `aside` outside of the body, in document order. */
  readonly asides: readonly Element[]
  /** Elements in the body that density alone takes for furniture: `generic` only. */
  readonly furniture: ReadonlySet<Element>
}

/** Fewer characters of prose than this are no article, where nothing else says that there is one. */
const enough = 80

/** The article's element. Throws `no-article` where there is none, or none with anything in it. */
export function locate(page: Page, profile: Profile): Region {
  const body = bodyOf(page, profile)
  if (body) return { body, asides: asidesOf(page, profile, body), furniture: new Set() }
  const places = inTurn(profile.body)
  if (places.length)
    throw new ExtractError(
      'no-article',
      `The page looks like ${profile.id}, but ${places.join(', ')} holds no article.`,
    )
  const dense = densest(page.content, enough)
  if (!dense)
    throw new ExtractError(
      'no-article',
      'No layout is known here, and the page holds too little prose to be an article.',
    )
  return { body: dense.body, asides: [], furniture: dense.furniture }
}

function asidesOf(page: Page, profile: Profile, body: Element): readonly Element[] {
  const named = inTurn(profile.aside).flatMap((selector) => all(page.content, selector))
  const outside = [...new Set(named)].filter((element) => !isWithin(element, body))
  return outside.filter((element) => !outside.some((other) => other !== element && isWithin(element, other)))
}

function bodyOf(page: Page, profile: Profile): Element | undefined {
  for (const selector of inTurn(profile.body)) {
    const found = all(page.content, selector).find(holdsSomething)
    if (found) return found
  }
  return undefined
}

function holdsSomething(element: Element): boolean {
  let found = false
  walk(element, (node) => {
    if (isText(node) && node.data.trim() !== '') found = true
    if (isTag(node) && (node.name === 'img' || node.name === 'video')) found = true
    return !found && !(isTag(node) && unread.has(node.name))
  })
  return found
}

export function isWithin(node: AnyNode, ancestor: AnyNode): boolean {
  for (let at: AnyNode | null = node; at; at = at.parent) if (at === ancestor) return true
  return false
}
