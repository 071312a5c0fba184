import { describe, expect, test } from 'vitest'
import { decode } from '../src/decode/input.ts'
import { ExtractError, profiles } from '../src/index.ts'
import { identify } from '../src/profiles/identify.ts'
import { optionsOf, pages } from './support/fixtures.ts'

const named = profiles.filter(({ id }) => id !== 'generic')

describe('a page is known by one profile', () => {
  for (const fixture of pages) {
    const { content } = decode(fixture.bytes, fixture.capture.contentType)
    const known = (url: string | undefined): readonly string[] =>
      named
        .filter((profile) => {
          try {
            return identify(content, url, [profile]).profile === profile
          } catch (error) {
            if (error instanceof ExtractError) return false
            throw error
          }
        })
        .map(({ id }) => id.replace('/', '-'))
    const own = fixture.profile === 'generic' ? [] : [fixture.profile]
    test(`${fixture.profile}/${fixture.name} with its address`, () =>
      expect(known(optionsOf(fixture).url)).toEqual(own))
    test(`${fixture.profile}/${fixture.name} without one`, () => expect(known(undefined)).toEqual(own))
    test(`${fixture.profile}/${fixture.name} on a mirror`, () =>
      expect(known('https://mirror.example/1.html')).toEqual(own))
  }
})

describe('profiles', () => {
  test('have ids of their own', () => {
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length)
  })
  test.each(named.map(({ id }) => [id]))('%s has a fixture', (id) => {
    expect(pages.some(({ profile }) => profile === id.replace('/', '-'))).toBe(true)
  })
  test('match hosts by label', () => {
    const content = { html: '<p class="mine">' }
    const profile = { ...profiles[0]!, match: { hosts: ['163.com'], has: ['.mine'] } }
    expect(identify(content, 'https://news.163.com/1.html', [profile]).profile).toBe(profile)
    expect(identify(content, 'https://163.com/1.html', [profile]).profile).toBe(profile)
    expect(() => identify(content, 'https://not163.com/1.html', [profile])).toThrow(ExtractError)
  })
})
