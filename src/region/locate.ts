import type { Headline } from '../document/headline.ts'
import { type AnyNode, type Element, isTag, isText, unread, walk } from '../document/node.ts'
import type { Page } from '../document/page.ts'
import { inTurn } from '../document/pick.ts'
import { all } from '../document/select.ts'
import { ExtractError } from '../errors.ts'
import type { Profile } from '../profiles/define.ts'
import { guess } from './guess.ts'

/** Where the article stands, and what belongs to it but stands elsewhere on the page. */
export type Region = {
  readonly body: Element
  /** Elements the profile calls `aside` outside of the body, in document order. */
  readonly asides: readonly Element[]
  /** Elements in the body that density alone takes for furniture: `generic` only. */
  readonly furniture: ReadonlySet<Element>
  /** `<br>` is the only mark of a paragraph here: found out for `generic`, said by other profiles. */
  readonly lines?: boolean
  /** How surely this is an article, 0 to 1: `generic` only. */
  readonly confidence?: number
  /** The headline that was found on the way: `generic` only. */
  readonly headline?: Headline
}

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
  return guess(page)
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

function isWithin(node: AnyNode, ancestor: AnyNode): boolean {
  for (let at: AnyNode | null = node; at; at = at.parent) if (at === ancestor) return true
  return false
}
