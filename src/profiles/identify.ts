import type { Marks } from '../document/mark.ts'
import type { Document } from '../document/node.ts'
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
  /** The tree of the whole page, where knowing the page took one. */
  readonly tree?: Document
  /** What was found in the source on the way. */
  readonly marks?: Marks
}

/**
 * The first profile in the list that knows the page, and by what; those whose site the page names before all others,
 * since their marks are soon found in the source. Throws `no-article` or `not-html` where none knows it.
 */
export function identify(content: Content, url: string | undefined, profiles: readonly Profile[]): Identified {
  const sight = sightOf(content, url)
  const near = profiles.filter(({ match }) => match.json || isNamed(sight, match))
  const found = firstOf(near, sight, sight.has)
  if (found) return sight.marks ? { ...found, marks: sight.marks } : found
  const far = profiles.filter((profile) => !near.includes(profile))
  const other = firstOf(far, sight, sight.hasInTree)
  if (other) return sight.json === undefined ? { ...other, tree: sight.tree() } : other
  if (sight.json !== undefined)
    throw new ExtractError('not-html', 'The input is JSON, and no profile knows an article in it.')
  throw new ExtractError(
    'no-article',
    'None of the profiles knows this page. Add `generic` to `profiles` to try any page.',
  )
}

/** Whether the page comes from the profile's site or at least names it. */
const isNamed = ({ domains }: Sight, { hosts = [] }: Match): boolean => hosts.some((home) => domains.has(home))

function firstOf(profiles: readonly Profile[], sight: Sight, has: Sight['has']): Identified | undefined {
  for (const profile of profiles) {
    const why = reasons(sight, profile.match, has)
    const json = articleIn(sight.json, profile.match.json ?? [])
    if (why && (!json || profile.match.json || profile.read?.({ json, source: nowhere })))
      return { profile, why, ...(json && { json }) }
  }
  return undefined
}

/** A page that is JSON has no elements. */
const nowhere = (): undefined => undefined

function reasons(sight: Sight, match: Match, has: Sight['has']): readonly string[] | undefined {
  if (!match.hosts && !match.has && !match.anywhere && !match.json && !match.not) return ['no other profile knows it']
  if (match.json) return articleIn(sight.json, match.json) && [`JSON with ${match.json.join(', ')}`]
  if (sight.json !== undefined || match.not?.some(has)) return undefined
  const home = match.hosts?.find((host) => isUnder(sight.host, host))
  const marks = match.has ?? []
  if ((home || (!match.hosts && marks.length)) && marks.every(has)) return home ? [`host ${home}`, ...marks] : marks
  return match.anywhere?.every(has) ? match.anywhere : undefined
}

/** By label: `news.163.com` is under `163.com`, `not163.com` is not. */
const isUnder = (host: string | undefined, domain: string): boolean =>
  host === domain || (host?.endsWith(`.${domain}`) ?? false)
