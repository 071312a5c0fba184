import { fileURLToPath } from 'node:url'
import type { Options } from '../../src/index.ts'
import { type Fixture, fixtures } from '../../src/testing/fixtures.ts'

export const all: readonly Fixture[] = fixtures(fileURLToPath(new URL('../../fixtures', import.meta.url)))

export const pages: readonly Fixture[] = all.filter(({ capture }) => capture.error === undefined)

export const optionsOf = ({ capture: { url, contentType } }: Fixture): Options => ({
  ...(url !== undefined && { url }),
  ...(contentType !== undefined && { contentType }),
})

export const title = ({ profile, name, capture }: Fixture): string => `${profile}/${name}: ${capture.shows}`
