import { describe, expect, test } from 'vitest'
import { alike, calls, claiming, fences } from './readme.ts'

describe('fences', () => {
  test('are found with their language, words and line', () => {
    expect(fences('# A\n\n```ts\nlet a\n```\ntext\n```sh norun\n$ a\n```\n```\nb\n```\n')).toEqual([
      { language: 'ts', words: [], code: 'let a\n', line: 4 },
      { language: 'sh', words: ['norun'], code: '$ a\n', line: 8 },
      { language: '', words: [], code: 'b\n', line: 11 },
    ])
  })
})

describe('claims', () => {
  const claims = (code: string): unknown => {
    const collected: unknown[] = []
    new Function('globalThis', claiming(code))({ claims: collected })
    return collected
  }

  test('are taken from declarations, logs and expressions', () => {
    expect(claims('const a = 1 // → 1\nconsole.log(a + 1) // → 3\na +\n  2 // → [1]\n')).toEqual([
      [0, 1, 1],
      [1, 2, 3],
      [3, 3, [1]],
    ])
  })

  test('leave other comments and statements alone, and run each once', () => {
    expect(claims('let n = 0\n// first\nn++ // → 0\nn += 1 // adds\nn // → 2')).toEqual([
      [2, 0, 0],
      [4, 2, 2],
    ])
  })

  test('cannot be made about a statement without a value', () => {
    expect(() => claiming('if (a) b() // → 1')).toThrow('Nothing to compare')
  })
})

test.each([
  ['渔港新码头', '渔港…', true],
  ['渔港新码头', '…码头', true],
  ['渔港新码头', '渔港', false],
  ['a.b', 'a…b', true],
  ['axb', 'a.b', false],
  [['a', 1], ['…', 1], true],
  [['a', 1], ['a'], false],
  [{ a: { b: null } }, { a: { b: null } }, true],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: 1 }, { b: 1 }, false],
  [['a'], { 0: 'a' }, false],
  [undefined, null, false],
  [1, '1', false],
])('%j beside %j: %s', (actual, said, same) => expect(alike(actual, said)).toBe(same))

test('calls are the lines behind a dollar, with what is printed below', () => {
  expect(calls('npm install jianbao\n$ jianbao --version\n0.1.0\n\n$ jianbao profiles | head -2\na\nb\n')).toEqual([
    { command: 'jianbao --version', output: '0.1.0' },
    { command: 'jianbao profiles | head -2', output: 'a\nb' },
  ])
})
