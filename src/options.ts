import { largest } from './decode/input.ts'
import type { Recogniser } from './entities/define.ts'
import { recognisers } from './entities/recognisers.ts'
import { ExtractError } from './errors.ts'
import type { Profile } from './profiles/define.ts'
import { profiles } from './profiles/index.ts'
import type { Repair } from './repair/define.ts'
import { repairs } from './repair/repairs.ts'
import type { ScriptTarget } from './script/target.ts'
import type { StripRule } from './strip/define.ts'
import { stripRules } from './strip/rules.ts'

/** All optional. Lists replace the default lists: `profiles: [mine, ...profiles]`. */
export type Options = {
  /** The address the page was served from. Helps to know the site and makes relative addresses absolute. */
  readonly url?: string
  /** The value of the Content-Type header, for the charset. */
  readonly contentType?: string
  /** Larger pages end in `too-large`: bytes, or UTF-16 code units of a string; 16 MiB if not given. */
  readonly maxBytes?: number
  /** Layouts to try, in this order. */
  readonly profiles?: readonly Profile[]
  /** What is put right in the texts, in this order. */
  readonly repairs?: readonly Repair[]
  /**
   * Which script the texts are to be in. `'original'`, the default, turns a mirror's machine conversion back and leaves
   * genuine Traditional alone; `'Hant'` needs `import 'jianbao/hant'`.
   */
  readonly script?: ScriptTarget
  /** What is on the page but not in the article, in this order. */
  readonly strip?: readonly StripRule[]
  /** What is read in the finished text: `[]` for nothing. */
  readonly recognisers?: readonly Recogniser[]
}

export type Settings = {
  readonly url: string | undefined
  readonly contentType: string | undefined
  readonly maxBytes: number
  readonly profiles: readonly Profile[]
  readonly repairs: readonly Repair[]
  readonly script: ScriptTarget
  readonly strip: readonly StripRule[]
  readonly recognisers: readonly Recogniser[]
}

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string'
const isAddress = (value: unknown): boolean => value === undefined || (typeof value === 'string' && URL.canParse(value))
const isSize = (value: unknown): boolean => value === undefined || (typeof value === 'number' && value > 0)
const listOf =
  (...keys: readonly string[]) =>
  (value: unknown): boolean =>
    value === undefined ||
    (Array.isArray(value) &&
      value.every((item) => typeof item === 'object' && item !== null && keys.every((key) => key in item)))
const targets: readonly unknown[] = [undefined, 'original', 'Hans', 'Hant', 'keep']
const isTarget = (value: unknown): boolean =>
  targets.includes(value) || (typeof value === 'object' && value !== null && 'convert' in value)

/** What each option must be, and how that is said to somebody who gave something else. */
const checks: Readonly<Record<keyof Options, readonly [(value: unknown) => boolean, string]>> = {
  url: [isAddress, 'an absolute address'],
  contentType: [isText, 'a string'],
  maxBytes: [isSize, 'a number above 0'],
  profiles: [listOf('id', 'match', 'body'), 'a list of profiles'],
  repairs: [listOf('id', 'why'), 'a list of repairs'],
  script: [isTarget, "'original', 'Hans', 'Hant', 'keep' or a converter"],
  strip: [listOf('id', 'strips'), 'a list of strip rules'],
  recognisers: [listOf('id', 'list', 'find'), 'a list of recognisers'],
}

/** Options with the defaults filled in. Throws `bad-option` for a name or a value that cannot be meant. */
export function resolve(options: Options): Settings {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new ExtractError('bad-option', 'Options must be an object.')
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name)) {
      throw new ExtractError('bad-option', `There is no option ${name}; there are ${Object.keys(checks).join(', ')}.`)
    }
    const [holds, wanted] = checks[name as keyof Options]
    if (!holds(value)) throw new ExtractError('bad-option', `${name} must be ${wanted}.`)
  }
  return {
    url: options.url,
    contentType: options.contentType,
    maxBytes: options.maxBytes ?? largest,
    profiles: options.profiles ?? profiles,
    repairs: options.repairs ?? repairs,
    script: options.script ?? 'original',
    strip: options.strip ?? stripRules,
    recognisers: options.recognisers ?? recognisers,
  }
}
