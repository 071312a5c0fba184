import { load } from 'cheerio'
import { load as loadSlim } from 'cheerio/slim'
import { describe, expect, test } from 'vitest'
import type { Article, Place } from '../src/article.ts'
import { decode } from '../src/decode/input.ts'
import { extract, profiles, stripRules } from '../src/index.ts'
import { repairs, replay, undo } from '../src/repair/index.ts'
import { mend } from '../src/repair/mend.ts'
import type { Line } from '../src/strip/define.ts'
import { optionsOf, pages, title } from './support/fixtures.ts'

const stringAt = (article: Article, place: Place): string | undefined => {
  if (place.in === 'text') return (article.blocks[place.block] as { text?: string }).text
  if (place.in === 'caption') return article.images[place.image]?.caption ?? article.images[place.image]?.creditLine
  if (place.in === 'alt') return article.images[place.image]?.alt
  if (place.in === 'video') return article.videos[place.video]?.caption
  if (place.in === 'removed') return article.trace.removals[place.removal]?.text
  return undefined
}

const lineOf = (article: Article, index: number): Line => {
  const block = article.blocks[index]!
  return { role: block.type, text: 'text' in block ? block.text : '', linked: false, bold: false }
}

/** What two ways of reading one page may differ in. */
const apart = ({ trace, ...article }: Article): unknown => ({ ...article, trace: { ...trace, parsed: 0, decoding: 0 } })

describe.each(pages.map((fixture) => [title(fixture), fixture] as const))('%s', (_, fixture) => {
  const options = optionsOf(fixture)
  const article = extract(fixture.bytes, options)

  test('what was mended can be undone and done again', () => {
    for (const { place, steps } of article.trace.repairs) {
      const final = stringAt(article, place)
      if (final === undefined) continue
      const raw = undo(final, steps)
      expect(raw).not.toBe(final)
      expect(replay(raw, steps)).toBe(final)
    }
  })

  test('what is mended is whole', () => {
    const texts = [article.title, ...article.blocks.flatMap((block) => ('text' in block ? [block.text] : []))]
    expect(mend(texts, repairs).texts.flatMap(({ steps }) => steps)).toEqual([])
  })

  test('no strip rule takes what was kept', () => {
    const lines = article.blocks.map((_, index) => lineOf(article, index))
    const taken = lines.flatMap((line, index) =>
      stripRules.filter((rule) => rule.strips(lines, index)).map(({ id }) => `${id}: ${line.text}`),
    )
    expect(taken).toEqual([])
  })

  test('windows and the whole tree give the same article', () => {
    const whole = profiles.map(({ windows: _, ...profile }) => profile)
    expect(apart(extract(fixture.bytes, { ...options, profiles: whole }))).toEqual(apart(article))
  })

  test('a page that is loaded already gives the same article and is left as it was', () => {
    const { html } = decode(fixture.bytes, fixture.capture.contentType).content
    // What is JSON was never markup, and cheerio would make some of it.
    if (html === undefined || html.trimStart().startsWith('{')) return
    const $ = loadSlim(html)
    const before = $.html()
    expect(apart(extract($, options))).toEqual(apart(extract(html, options)))
    expect($.html()).toBe(before)
  })
})

test('a page that parse5 read is an article too', () => {
  const $ = load(
    '<article><h1>新步道</h1><p>步道在周末开放，市民可以免费进入，全长三公里，沿河种了两百棵柳树，夜里亮灯。</p></article>',
  )
  expect(
    extract($, { profiles: [{ ...profiles[0]!, id: 'test/one', match: { has: ['article'] }, body: 'article p' }] })
      .text,
  ).toMatch(/^步道在周末开放/)
})
