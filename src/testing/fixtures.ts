import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How a fixture's page came to be, as its `capture.json` says. */
export type Capture = {
  readonly url?: string
  readonly contentType?: string
  /** One sentence: what the case shows. It names the test. */
  readonly shows: string
  readonly made: 'by hand' | 'anonymised'
  /** The code of the error that is expected instead of an article. */
  readonly error?: string
}

export type Fixture = {
  /** The profile's id with a dash for its slash: `netease-post1603`; `none` for pages without an article. */
  readonly profile: string
  readonly name: string
  readonly folder: string
  readonly capture: Capture
  /** The page as a server would send it. */
  readonly bytes: Uint8Array
}

/**
 * The fixtures below a folder, `<profile>/<case>/{page.*, capture.json, article.json}`, in the order of their names.
 *
 * @example
 * for (const { name, bytes, capture } of fixtures('fixtures')) test(name, () => check(extract(bytes, capture)))
 */
export function fixtures(root: string): readonly Fixture[] {
  return foldersIn(root).flatMap((profile) =>
    foldersIn(join(root, profile)).map((name) => fixture(profile, name, join(root, profile, name))),
  )
}

const foldersIn = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

function fixture(profile: string, name: string, folder: string): Fixture {
  const page = readdirSync(folder).find((file) => file.startsWith('page.'))
  const capture = join(folder, 'capture.json')
  if (!page || !existsSync(capture)) throw new Error(`${folder} needs a page.* and a capture.json`)
  const bytes = new Uint8Array(readFileSync(join(folder, page)))
  return { profile, name, folder, bytes, capture: JSON.parse(readFileSync(capture, 'utf8')) }
}
