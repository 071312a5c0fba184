import { type Document, type Element, isTag, isText, type AnyNode, walk, unread } from '../document/node.ts'
import type { Page } from '../document/page.ts'
import { inTurn } from '../document/pick.ts'
import { all } from '../document/select.ts'
import { ExtractError } from '../errors.ts'
import type { Profile } from '../profiles/define.ts'

/** Where the article stands, and what belongs to it but stands elsewhere on the page. */
export type Region = {
  readonly body: Element | Document
  /** Elements the profile calls `aside` outside of the body, in document order. */
  readonly asides: readonly Element[]
}

/** The article's element. Throws `no-article` where there is none, or none with anything in it. */
export function locate(page: Page, profile: Profile): Region {
  const body = bodyOf(page, profile)
  if (!body) {
    throw new ExtractError('no-article', `The page looks like ${profile.id}, but ${inTurn(profile.body).join(', ')} holds no article.`)
  }
  const asides = inTurn(profile.aside).flatMap((selector) => all(page.content, selector))
  const outside = [...new Set(asides)].filter((element) => !isWithin(element, body))
  return { body, asides: outside.filter((element) => !outside.some((other) => other !== element && isWithin(element, other))) }
}

function bodyOf(page: Page, profile: Profile): Element | Document | undefined {
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
