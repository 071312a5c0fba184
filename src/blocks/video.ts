import { absolute } from '../document/address.ts'
import { type Element, sourceOf } from '../document/node.ts'
import type { Page } from '../document/page.ts'
import { first, matches } from '../document/select.ts'
import type { VideoDraft } from '../draft.ts'
import type { Profile, VideoSource } from '../profiles/define.ts'
import { recordsIn, stringIn } from '../profiles/json.ts'

type Film = Omit<VideoDraft, 'aside'>

const film = (src: string | undefined, poster: string | undefined, base: string | undefined): Film => {
  const file = src && absolute(src, base)
  const still = poster && absolute(poster, base)
  return { role: 'video', ...(file && { src: file }), ...(still && { poster: still }) }
}

/** The film of a player's element: from its `<video>`, from its scripts, or from the page's state. */
export function filmOf(element: Element, profile: Profile, page: Page): Film {
  const video = element.name === 'video' ? element : first(element, 'video')
  const src = video?.attribs['src'] ?? (video && first(video, 'source[src]'))?.attribs['src']
  if (video && src) return film(src, video.attribs['poster'], page.url)
  const source = profile.video?.find(({ at }) => at !== undefined && matches(element, at))
  return (
    (source && (listed(element, source, page) ?? written(sourceOf(element), source, page.url))) ??
    film(undefined, video?.attribs['poster'], page.url)
  )
}

function listed(element: Element, { state }: VideoSource, page: Page): Film | undefined {
  const object = state && page.state(state.name)
  if (!object) return undefined
  const entry = recordsIn(object, state.list)[Number(element.attribs[state.index] ?? 0)]
  const one = (keys: readonly string[]): string | undefined =>
    entry && keys.map((key) => stringIn(entry, key)).find(Boolean)
  return entry && film(one(state.src), one(state.poster), page.url)
}

function written(text: string, source: VideoSource, base: string | undefined): Film | undefined {
  const src = source.src?.exec(text)?.[1]
  const poster = source.poster?.exec(text)?.[1]
  return src || poster ? film(src, poster, base) : undefined
}

/** The film that a comment stands for. */
export function filmInComment(comment: string, profile: Profile, base: string | undefined): Film | undefined {
  for (const source of profile.video ?? []) {
    const found = source.at === undefined ? written(comment, source, base) : undefined
    if (found) return found
  }
  return undefined
}
