import { absolute } from '../document/address.ts'
import { type Element, sourceOf } from '../document/node.ts'
import type { Page } from '../document/page.ts'
import { first, matches } from '../document/select.ts'
import type { VideoDraft } from '../draft.ts'
import type { Profile, VideoSource } from '../profiles/define.ts'
import { recordsIn, stringIn } from '../profiles/json.ts'
import { imageOf, unwrapped } from './image.ts'

type Film = Omit<VideoDraft, 'aside'>

/** What is known of a film before its addresses are made absolute and its still is unwrapped. */
type Found = { readonly src?: string | undefined; readonly poster?: string | undefined }

function film({ src, poster }: Found, profile: Profile, base: string | undefined): Film {
  const file = src && absolute(src, base)
  const still = poster && absolute(unwrapped(poster, profile.image), base)
  return { role: 'video', ...(file && { src: file }), ...(still && { poster: still }) }
}

/** The film of a player's element: from its `<video>`, from its scripts, or from the page's state. */
export function filmOf(element: Element, profile: Profile, page: Page): Film {
  const video = element.name === 'video' ? element : first(element, 'video')
  const src = video?.attribs['src'] ?? (video && first(video, 'source[src]'))?.attribs['src']
  const source = profile.video?.find(({ at }) => at !== undefined && matches(element, at))
  const found = src || !source ? undefined : (listed(element, source, page) ?? written(sourceOf(element), source))
  const cover = first(element, 'img')
  const poster = found?.poster ?? video?.attribs['poster'] ?? (cover && imageOf(cover, profile.image, page.url)?.src)
  return film({ src: src ?? found?.src, poster }, profile, page.url)
}

function listed(element: Element, { state }: VideoSource, page: Page): Found | undefined {
  const object = state && page.state(state.name)
  if (!object) return undefined
  const entry = recordsIn(object, state.list)[Number(element.attribs[state.index] ?? 0)]
  const one = (keys: readonly string[]): string | undefined =>
    entry && keys.map((key) => stringIn(entry, key)).find(Boolean)
  return entry && { src: one(state.src), poster: one(state.poster) }
}

function written(text: string, source: VideoSource): Found | undefined {
  const src = source.src?.exec(text)?.[1]
  const poster = source.poster?.exec(text)?.[1]
  return src || poster ? { src, poster } : undefined
}

/** The film that a comment stands for. */
export function filmInComment(comment: string, profile: Profile, base: string | undefined): Film | undefined {
  for (const source of profile.video ?? []) {
    const found = source.at === undefined ? written(comment, source) : undefined
    if (found) return film(found, profile, base)
  }
  return undefined
}
