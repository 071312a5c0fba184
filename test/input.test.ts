import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { type Options, safeExtract } from '../src/index.ts'

const prose = '步道在周末开放，市民可以免费进入，全长三公里，沿河种了两百棵柳树，夜里还亮着灯。'
const page = `<html><head><title>新步道</title></head><body><p>${prose}</p></body></html>`
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const codeOf = (input: unknown, options: unknown = {}): string => {
  const result = safeExtract(input as string, options as Options)
  return result.ok ? `an article: ${result.article.text}` : result.error.code
}

describe('whatever is put in, a typed error says what is wrong', () => {
  test.each([
    ['an empty string', '', 'empty-input'],
    ['blanks', ' \n\u3000\ufeff', 'empty-input'],
    ['no bytes', new Uint8Array(), 'empty-input'],
    ['one byte', new Uint8Array([65]), 'not-html'],
    ['NULs', new Uint8Array(1000), 'empty-input'],
    ['noise', new Uint8Array(4000).map((_, index) => (index * 7919) % 251), 'not-html'],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), 'not-html'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-html'],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), 'not-html'],
    ['words without markup', prose, 'not-html'],
    ['JSON without an article', '{"code":0,"data":[]}', 'not-html'],
    ['markup without words', '<html><body><div></div></body></html>', 'no-article'],
    [
      'a refusal',
      '<title>404 Not Found</title><h1>Not Found</h1><p>The page was not found on this server.</p>',
      'no-article',
    ],
    ['null', null, 'bad-input'],
    ['a number', 7, 'bad-input'],
    ['an object', {}, 'bad-input'],
    ['a loaded page without a root', { root: () => null }, 'bad-input'],
  ])('%s', (_, input, code) => expect(codeOf(input)).toBe(code))

  test.each([
    [{ url: 'news.html' }],
    [{ contentType: 7 }],
    [{ profiles: 'netease' }],
    [{ script: 'cn' }],
    [{ maxBytes: 0 }],
    [{ strips: [] }],
    [null],
    [[]],
    [{ profiles: [{}] }],
    [{ profiles: [null] }],
    [{ repairs: [{}] }],
    [{ strip: [1] }],
    [{ recognisers: [{}] }],
  ])('the option %j', (options) => expect(codeOf(page, options)).toBe('bad-option'))

  test('a page over maxBytes', () => {
    expect(codeOf(bytes(page), { maxBytes: 100 })).toBe('too-large')
    expect(codeOf(page, { maxBytes: 50 })).toBe('too-large')
  })
})

test('bytes of another realm are bytes', () => {
  const foreign: Uint8Array = runInNewContext('Uint8Array.from(all)', { all: [...bytes(page)] })
  expect(foreign).not.toBeInstanceOf(Uint8Array)
  expect(codeOf(foreign)).toBe(`an article: ${prose}`)
})

const within = (body: string): string =>
  `<title>新步道</title><h1 class="post_title">新步道开放了</h1><div class="post_body">${body}</div>`

// A page that hangs fails by the test's own time limit.
describe('a hostile page ends in an article or a typed error', () => {
  test.each([
    ['nested divs', '<div>'.repeat(20_000)],
    ['open paragraphs', '<p>字'.repeat(20_000)],
    ['one long text', '字'.repeat(300_000)],
    ['spaces', `<p>字${' '.repeat(300_000)}字`],
    ['brackets', `<p>${'（'.repeat(100_000)}`],
    ['credits', `<p>${'图源'.repeat(50_000)}${'编辑：'.repeat(30_000)}`],
    ['numbers', `<p>${'1'.repeat(100_000)}亿${'一二三万亿千百'.repeat(10_000)}`],
    ['glosses', `<p>${'點(diǎn)'.repeat(30_000)}`],
    ['attributes', `<p ${'a=1 '.repeat(50_000)}>字`],
    ['quotation marks', `<p>${'“'.repeat(100_000)}`],
    ['lists', `<ul>${'<li>项'.repeat(10_000)}`],
    ['pictures', '<img src="http://a.example/1.jpg">'.repeat(10_000)],
    ['comments', '<!--'.repeat(50_000)],
    ['less-than signs', '<'.repeat(200_000)],
    ['mojibake', `<p>${'æ–°é—»'.repeat(20_000)}`],
  ])('%s', (_, body) => {
    expect(['article', 'no-article']).toContain(safeExtract(within(body)).ok ? 'article' : codeOf(within(body)))
  })
})
