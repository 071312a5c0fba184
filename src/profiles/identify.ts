import { type Content, type Sight, sightOf } from '../document/sight.ts'
import { ExtractError } from '../errors.ts'
import type { Match, Profile } from './define.ts'
import { articleIn } from './json.ts'

export type Identified = {
  readonly profile: Profile
  /** The marks by which the page was known. */
  readonly why: readonly string[]
  /** The object that is the article, where the page is JSON. */
  readonly json?: Readonly<Record<string, unknown>>
}

/** The first profile in the list that knows the page, and by what. Throws `no-article` or `not-html` where none does. */
export function identify(content: Content, url: string | undefined, profiles: readonly Profile[]): Identified {
  const sight = sightOf(content, url)
  for (const profile of profiles) {
    const why = reasons(sight, profile.match)
    const json = articleIn(sight.json, profile.match.json ?? [])
    if (why && (!json || profile.match.json || profile.read?.({ json, source: nowhere })))
      return { profile, why, ...(json && { json }) }
  }
  if (sight.json !== undefined)
    throw new ExtractError('not-html', 'The input is JSON, and no profile knows an article in it.')
  throw new ExtractError(
    'no-article',
    'None of the profiles knows this page. Add `generic` to `profiles` to try any page.',
  )
}

/** A page that is JSON has no elements. */
const nowhere = (): undefined => undefined

function reasons(sight: Sight, match: Match): readonly string[] | undefined {
  if (!match.hosts && !match.has && !match.anywhere && !match.json && !match.not) return ['no other profile knows it']
  if (match.json) return articleIn(sight.json, match.json) && [`JSON with ${match.json.join(', ')}`]
  if (sight.json !== undefined || match.not?.some(sight.has)) return undefined
  const home = match.hosts?.find((host) => isUnder(sight.host, host))
  const marks = match.has ?? []
  if ((home || (!match.hosts && marks.length)) && marks.every(sight.has))
    return home ? [`host ${home}`, ...marks] : marks
  return match.anywhere?.every(sight.has) ? match.anywhere : undefined
}

/** By label: `news.163.com` is under `163.com`, `not163.com` is not. */
export const isUnder = (host: string | undefined, domain: string): boolean =>
  host === domain || (host?.endsWith(`.${domain}`) ?? false)
