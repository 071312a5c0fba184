import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, safeExtract } from '../src/index.ts'
import { judge } from '../src/testing/judge.ts'
import { all, optionsOf, pages, title } from './support/fixtures.ts'

// `vitest -u` writes article.json; on CI a missing one fails.
describe('each page gives its article', () => {
  for (const fixture of pages) {
    test(title(fixture), async () => {
      const article = extract(fixture.bytes, optionsOf(fixture))
      expect(judge(article)).toEqual([])
      expect(article.profile.replace('/', '-')).toBe(fixture.profile)
      await expect(`${JSON.stringify(article, null, 2)}\n`).toMatchFileSnapshot(join(fixture.folder, 'article.json'))
    })
  }
})

describe('each page without an article says so', () => {
  for (const fixture of all.filter(({ capture }) => capture.error !== undefined)) {
    test(title(fixture), () => {
      const result = safeExtract(fixture.bytes, optionsOf(fixture))
      expect(result.ok ? `an article: ${result.article.title}` : result.error.code).toBe(fixture.capture.error)
    })
  }
})
