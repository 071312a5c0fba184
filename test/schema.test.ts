import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import type { Article } from '../src/article.ts'
import type { Entities } from '../src/entity.ts'
import { extract } from '../src/extract.ts'
import { ArticleSchema, articleJsonSchema, EntitiesSchema } from '../src/schema.ts'
import { article, harbour } from './support/article.ts'
import { optionsOf, pages, title } from './support/fixtures.ts'

/**
 * A type without its `readonly`, which values do not have, and with its optional fields boxed: to the compiler
 * `a?: string` and `a?: string | undefined` are identical until the `?` is taken off.
 */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? {
        -readonly [Key in keyof T]-?: Pick<T, Key> extends Required<Pick<T, Key>>
          ? Plain<T[Key]>
          : { maybe: Plain<Required<T>[Key]> }
      }
    : T

/** Identity as the compiler sees it: `any` does not pass for everything. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Alike<A, B> = Same<Plain<A>, Plain<B>>
type FromSchema = Plain<z.infer<typeof ArticleSchema>>
type FromTypes = Plain<Article>

/** `npm run types` refuses this file as soon as a field is on one side only. */
const proofs: [Same<FromSchema, FromTypes>, Alike<z.infer<typeof EntitiesSchema>, Entities>] = [true, true]

describe('the proof that schema and types are equal', () => {
  test('holds', () => expect(proofs).toEqual([true, true]))

  test('fails on a field of one side only, on a lost `?` and on an allowed `undefined`', () => {
    expectTypeOf<Same<FromSchema, FromTypes & { added: string }>>().toEqualTypeOf<false>()
    expectTypeOf<Same<FromSchema & { added?: string }, FromTypes>>().toEqualTypeOf<false>()
    expectTypeOf<Same<Omit<FromSchema, 'docId'>, FromTypes>>().toEqualTypeOf<false>()
    expectTypeOf<Alike<{ a?: string }, { a: string }>>().toEqualTypeOf<false>()
    expectTypeOf<Alike<{ a?: string }, { a?: string | undefined }>>().toEqualTypeOf<false>()
    expectTypeOf<Alike<{ a?: string }, { a: string | undefined }>>().toEqualTypeOf<false>()
    expectTypeOf<Alike<{ a: readonly { b: 1 }[] }, { a: readonly { b: 1; c?: 2 }[] }>>().toEqualTypeOf<false>()
    expectTypeOf<Alike<{ a: 'b' } | { c: 'd' }, { a: 'b' }>>().toEqualTypeOf<false>()
    expectTypeOf<Alike<{ a: unknown }, { a: string }>>().toEqualTypeOf<false>()
    expectTypeOf<Alike<{ readonly a: readonly { b?: 1 }[] }, { a: { b?: 1 }[] }>>().toEqualTypeOf<true>()
  })

  test('lets a parsed article pass as an Article', () => {
    const parse = (input: unknown): Article => ArticleSchema.parse(input)
    expect(parse(harbour)).toEqual(harbour)
  })
})

describe('ArticleSchema', () => {
  test.each([
    ['one of everything', harbour],
    ['the least there can be', article()],
  ])('accepts %s and returns it as it was', (_, value) => {
    expect(ArticleSchema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value)
  })

  test.each([
    ['an unknown key', { ...harbour, headline: '渔港' }, 'unrecognized_keys'],
    ['an unknown key deep inside', { ...harbour, images: [{ ...harbour.images[0], url: '' }] }, 'unrecognized_keys'],
    ['undefined in place of an absent field', { ...harbour, docId: undefined }, 'invalid_type'],
    ['null in place of an absent field', { ...harbour, docId: null }, 'invalid_type'],
    ['a span that ends before it starts', withSpan({ start: 4, end: 2 }), 'custom'],
    ['a span between characters', withSpan({ start: 0.5, end: 2 }), 'invalid_type'],
    ['a span before the text', withSpan({ start: -1, end: 2 }), 'too_small'],
    ['a picture that is no web address', { ...harbour, images: [{ src: 'data:,', block: 1 }] }, 'invalid_format'],
    ['a time without an offset', { ...harbour, publishedAt: '2025-03-02T08:15:00' }, 'invalid_format'],
    ['a time in words', { ...harbour, publishedAt: '3月2日' }, 'invalid_format'],
    ['a notice nobody knows', withNotice('odd'), 'invalid_value'],
    ['a missing list', { ...harbour, blocks: undefined }, 'invalid_type'],
  ])('refuses %s', (_, value, code) => {
    const result = ArticleSchema.safeParse(value)
    expect(result.error?.issues.map((issue) => issue.code)).toEqual([code])
  })

  test.each(['2025-03-02', '2025-03-02T08:15+08:00', '2025-03-02T08:15:09+08:00', '2025-03-02T00:15:09.5Z'])(
    'accepts the time %s',
    (publishedAt) => {
      expect(ArticleSchema.safeParse({ ...harbour, publishedAt }).success).toBe(true)
    },
  )
})

describe('an article that was extracted is one', () => {
  test.each(pages.map((fixture) => [title(fixture), fixture] as const))('%s', (_, fixture) => {
    const extracted = extract(fixture.bytes, optionsOf(fixture))
    expect(ArticleSchema.safeParse(extracted).error?.issues ?? []).toEqual([])
  })
})

describe('decimals', () => {
  const { evidence: _, ...figure } = harbour.entities.figures[0]!
  const accepts = (value: string) =>
    EntitiesSchema.safeParse({
      ...article().entities,
      figures: [{ ...figure, quantity: { form: 'single', value } }],
    }).success

  test.each(['0', '7', '-2.16', '0.5', '1619067000000', '-0.001', '100'])('%s is one', (decimal) => {
    expect(accepts(decimal)).toBe(true)
  })

  test.each(['', '-0', '+1', '1.0', '01', '1e3', '.5', '1.', '1,000', '１', 'NaN', '0.0'])('%s is none', (decimal) => {
    expect(accepts(decimal)).toBe(false)
  })
})

describe('articleJsonSchema', () => {
  const back = z.fromJSONSchema(articleJsonSchema)

  test('is plain JSON that names its parts', () => {
    expect(JSON.parse(JSON.stringify(articleJsonSchema))).toEqual(articleJsonSchema)
    expect(articleJsonSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(Object.keys(articleJsonSchema.$defs ?? {})).toEqual(expect.arrayContaining(['Block', 'Figure', 'Span']))
  })

  test('accepts what the schema accepts', () => {
    expect(back.safeParse(harbour).error).toBeUndefined()
    expect(back.safeParse(article()).error).toBeUndefined()
  })

  test('refuses unknown keys and wrong shapes', () => {
    expect(back.safeParse({ ...harbour, headline: '渔港' }).success).toBe(false)
    expect(back.safeParse({ ...harbour, publishedAt: '3月2日' }).success).toBe(false)
    expect(back.safeParse(withNotice('odd')).success).toBe(false)
  })
})

function withSpan(span: { start: number; end: number }): unknown {
  return { ...harbour, blocks: [{ type: 'paragraph', text: '渔港', span }] }
}

function withNotice(code: string): unknown {
  return { ...harbour, trace: { ...harbour.trace, notices: [{ code, message: '' }] } }
}
