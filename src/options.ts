import { ExtractError } from './errors.ts'
import type { Profile } from './profiles/define.ts'
import { profiles } from './profiles/index.ts'
import type { StripRule } from './strip/define.ts'
import { stripRules } from './strip/rules.ts'

/** All optional. Lists replace the default lists: `profiles: [mine, ...profiles]`. */
export type Options = {
  /** The address the page was served from. Helps to know the site and makes relative addresses absolute. */
  readonly url?: string
  /** The value of the Content-Type header, for the charset. */
  readonly contentType?: string
  /** Layouts to try, in this order. */
  readonly profiles?: readonly Profile[]
  /** What is on the page but not in the article, in this order. */
  readonly strip?: readonly StripRule[]
}

export type Settings = {
  readonly url: string | undefined
  readonly contentType: string | undefined
  readonly profiles: readonly Profile[]
  readonly strip: readonly StripRule[]
}

const known: ReadonlySet<string> = new Set(['url', 'contentType', 'profiles', 'strip'] satisfies (keyof Options)[])

/** Options with the defaults filled in. Throws `bad-option` for a name or a value that cannot be meant. */
export function resolve(options: Options): Settings {
  const { url, contentType, profiles: layouts = profiles, strip = stripRules } = options
  for (const name of Object.keys(options)) {
    if (!known.has(name))
      throw new ExtractError('bad-option', `There is no option ${name}; there are ${[...known].join(', ')}.`)
  }
  if (url !== undefined && !URL.canParse(url))
    throw new ExtractError('bad-option', `url must be an absolute address, not ${JSON.stringify(url)}.`)
  if (contentType !== undefined && typeof contentType !== 'string')
    throw new ExtractError('bad-option', 'contentType must be a string.')
  if (!Array.isArray(layouts)) throw new ExtractError('bad-option', 'profiles must be a list of profiles.')
  if (!Array.isArray(strip)) throw new ExtractError('bad-option', 'strip must be a list of strip rules.')
  return { url, contentType, profiles: layouts, strip }
}
