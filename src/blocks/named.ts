import type { Element } from '../document/node.ts'
import type { Page } from '../document/page.ts'
import { all } from '../document/select.ts'
import type { Profile } from '../profiles/define.ts'

type Elements = ReadonlySet<Element>

/** The elements that the profile's selectors name, looked up once for the page. */
export type Named = {
  readonly drop: Elements
  readonly aside: Elements
  readonly heading: Elements
  readonly caption: Elements
  readonly film: Elements
}

export function namedBy(profile: Profile, { content }: Page, furniture: Elements): Named {
  const named = (selectors: readonly (string | undefined)[] = []): Elements =>
    new Set(selectors.flatMap((selector) => (selector === undefined ? [] : all(content, selector))))
  return {
    drop: named(profile.drop),
    aside: furniture.size ? furniture : named(profile.aside),
    heading: named(profile.heading),
    caption: named(profile.caption),
    film: named(profile.video?.map(({ at }) => at)),
  }
}
