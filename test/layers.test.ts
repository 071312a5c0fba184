import { describe, expect, test } from 'vitest'
import { circles, type House, modules, readModule, violations } from './support/layers.ts'

/**
 * Who may import whom. Everyone may import the vocabulary and its own room; types may cross between rooms, since they
 * are gone when the program runs, but values only as it stands here.
 */
const house: House = {
  vocabulary: [
    ...['span.ts', 'entity.ts', 'article.ts', 'draft.ts', 'errors.ts'],
    ...['profiles/define.ts', 'repair/define.ts', 'strip/define.ts', 'entities/define.ts'],
  ],
  outside: ['cli', 'node', 'testing', 'schema', 'index', 'extract'],
  rooms: {
    span: {},
    entity: {},
    article: {},
    draft: {},
    errors: {},
    decode: { packages: ['@exodus/bytes'], uses: ['script/frequent.ts'] },
    document: {
      packages: ['cheerio', 'htmlparser2', 'domhandler', 'css-select', 'css-what'],
      uses: ['profiles/json.ts'],
    },
    // The marks of a page are looked for in its source, before there is a tree.
    profiles: { uses: ['document/sight.ts'] },
    region: { uses: ['document'] },
    blocks: { uses: ['document', 'profiles/json.ts'] },
    // What a mirror or a wrong decoding did is undone by doing it again: both need the encodings' and scripts' tables.
    repair: { uses: ['decode', 'script'] },
    script: { packages: ['opencc-js'], uses: ['decode'] },
    reading: {},
    language: { packages: ['franc'] },
    // What strip and entities both know of words: folding, names, credits.
    lexicon: {},
    strip: { uses: ['lexicon'] },
    // What a line says when it is not the article is one vocabulary: a notice, or what is stripped.
    entities: { uses: ['strip', 'lexicon'] },
    // Credits are read from what was stripped.
    assemble: { uses: ['language', 'lexicon', 'strip/credit-line.ts'] },
    render: {},
    options: { uses: ['decode', 'profiles', 'strip', 'repair', 'script', 'entities'] },
    extract: {
      uses: [
        ...['options', 'decode', 'profiles', 'document', 'region', 'blocks', 'repair', 'script', 'language', 'strip'],
        'entities',
        'reading',
        'assemble',
      ],
    },
    index: { uses: ['extract', 'profiles', 'render', 'strip', 'errors'] },
    schema: { packages: ['zod'] },
    cli: { packages: ['node:', 'jianbao'], globals: ['console', 'process', 'Buffer'] },
    node: { packages: ['node:', 'jianbao'], globals: ['Buffer'] },
    testing: { packages: ['node:', 'jianbao'] },
  },
}

const all = modules('src')
const NOWHERE = /(?:^|\/)(?:utils?|helpers?|common|misc|base)(?:\/|\.ts$)/

describe('every file keeps to its room', () => {
  test.each(all.map((module) => [module.path, module] as const))('%s', (_, module) => {
    expect(violations(module, house)).toEqual([])
  })

  test('and has a name that says what is in it', () => {
    expect(all.map(({ path }) => path).filter((path) => NOWHERE.test(path))).toEqual([])
  })

  test('and none of them need each other to load', () => expect(circles(all)).toEqual([]))
})

describe('the check finds', () => {
  test.each([
    ['strip/a.ts', "import { locate } from '../region/locate.ts'", 'strip/a.ts imports ../region/locate.ts'],
    ['strip/a.ts', "export { locate } from '../region/locate.ts'", 'strip/a.ts imports ../region/locate.ts'],
    ['strip/a.ts', "export * from '../region/locate.ts'", 'strip/a.ts imports ../region/locate.ts'],
    ['strip/a.ts', "import { type Region } from '../region/locate.ts'", 'strip/a.ts imports ../region/locate.ts'],
    ['strip/a.ts', "const a = await import('../region/locate.ts')", 'strip/a.ts imports ../region/locate.ts'],
    ['strip/a.ts', 'const a = await import(name)', 'strip/a.ts imports (not a literal)'],
    ['strip/a.ts', "import '../span'", 'strip/a.ts imports ../span'],
    ['strip/a.ts', "import { load } from 'cheerio/slim'", 'strip/a.ts imports cheerio/slim'],
    ['strip/a.ts', "import type { Element } from 'domhandler'", 'strip/a.ts imports a type of domhandler'],
    ['strip/a.ts', "import { readFileSync } from 'node:fs'", 'strip/a.ts imports node:fs'],
    ['decode/a.ts', "import { readFileSync } from 'fs'", 'decode/a.ts imports fs'],
    ['render/a.ts', "import * as OpenCC from 'opencc-js/t2cn'", 'render/a.ts imports opencc-js/t2cn'],
    ['schema.ts', "import { load } from 'cheerio'", 'schema.ts imports cheerio'],
    ['cli/a.ts', "import { extract } from '../extract.ts'", 'cli/a.ts imports ../extract.ts'],
    ['cli/a.ts', "import type { Article } from '../article.ts'", undefined],
    ['cli/a.ts', "import { extract } from 'jianbao'", undefined],
    ['cli/a.ts', "import { x } from 'jianbao-plus'", 'cli/a.ts imports jianbao-plus'],
    ['article.ts', "import type { Profile } from './profiles/define.ts'", undefined],
    [
      'article.ts',
      "import type { Sight } from './document/sight.ts'",
      'article.ts imports a type of ./document/sight.ts',
    ],
    ['strip/a.ts', "import type { Settings } from '../options.ts'", undefined],
    [
      'strip/a.ts',
      "import type { Command } from '../cli/command.ts'",
      'strip/a.ts imports a type of ../cli/command.ts',
    ],
    ['strip/a.ts', "type A = import('../cli/command.ts').Command", 'strip/a.ts imports a type of ../cli/command.ts'],
    ['strip/a.ts', "import { a } from '../../test/a.ts'", 'strip/a.ts imports ../../test/a.ts'],
    ['strip/a.ts', 'console.log(1)', 'strip/a.ts uses console'],
    ['strip/a.ts', 'const { env } = process', 'strip/a.ts uses process'],
    ['strip/a.ts', 'if (a) b(c ? process : 1)', 'strip/a.ts uses process'],
    ['strip/a.ts', 'a.process({ process: 1 }) // console.log', undefined],
    ['strip/a.ts', 'const said = \'import { a } from "node:fs"\'', undefined],
    ['cli/a.ts', 'console.log(process.argv)', undefined],
    ['attic/a.ts', '', 'attic/a.ts stands in a room the table does not know'],
  ])('in %s: %s', (path, source, violation) => {
    expect(violations(readModule(path, source), house)).toEqual(violation === undefined ? [] : [violation])
  })

  test('files that need each other, but not those that only know each other', () => {
    const a = readModule('strip/a.ts', "import { b } from './b.ts'")
    const b = readModule('strip/b.ts', "import { c } from './c.ts'")
    const back = readModule('strip/c.ts', "export { a } from './a.ts'")
    const knows = readModule('strip/c.ts', "import type { A } from './a.ts'")
    expect(circles([a, b, back])).toEqual(['strip/a.ts → strip/b.ts → strip/c.ts → strip/a.ts'])
    expect(circles([a, b, knows])).toEqual([])
  })

  test.each(['utils.ts', 'strip/helpers/a.ts', 'script/common.ts', 'base/a.ts'])('the empty name of %s', (path) => {
    expect(NOWHERE.test(path)).toBe(true)
  })

  test.each(['strip/commonplace.ts', 'script/bases.ts'])('no empty name in %s', (path) => {
    expect(NOWHERE.test(path)).toBe(false)
  })
})
