import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { built } from './support/dist.ts'

built()
const page = resolve('fixtures/netease-post2020/dy-desktop/page.html')
const wanted = JSON.parse(readFileSync(resolve(page, '../article.json'), 'utf8'))
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const UNREACHABLE = /E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTCACHED)|ENETWORK/

const root = mkdtempSync(join(tmpdir(), 'jianbao-pack-'))
const app = join(root, 'app')
afterAll(() => rmSync(root, { recursive: true, force: true }))

const run = (command: string, words: readonly string[], cwd: string, input = ''): string =>
  execFileSync(command, words, { cwd, input, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64e6 })

type Packed = { readonly filename: string; readonly files: readonly { readonly path: string }[] }

/** What `npm publish` would send, as a file in `root`. */
function pack(): Packed {
  const told: readonly Packed[] | Record<string, Packed> = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', root], '.'),
  )
  const [packed] = Object.values<Packed>(told)
  if (packed === undefined) throw new Error('npm pack said nothing')
  return packed
}

/** Installs the package in an empty folder, as its users do; tells whether the registry could be reached. */
function install({ filename }: Packed): boolean {
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), '{ "private": true }')
  try {
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(root, filename)], app)
    return true
  } catch (error) {
    if (!UNREACHABLE.test(String(error))) throw error
    console.warn('\nSKIPPED: no package registry can be reached, so the packed library was not installed and tried.\n')
    return false
  }
}

const packed = pack()
const installed = install(packed)

test('the package holds the build and nothing else', () => {
  const paths = packed.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'))
  const promised = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']
  expect(paths.filter((path) => !promised.includes(path))).toEqual([])
  const built = packed.files.map(({ path }) => `./${path}`)
  const needed = JSON.stringify([manifest.exports, `./${manifest.bin.jianbao}`]).match(/\.\/dist\/[^"]+/g) ?? []
  expect(needed.length).toBeGreaterThan(8)
  expect(needed.filter((path) => !built.includes(path))).toEqual([])
})

describe.skipIf(!installed)('installed in an empty folder', () => {
  const inspect = `
    const page = readFileSync(${JSON.stringify(page)})
    const article = extract(page)
    const known = ArticleSchema.parse(article)
    console.log(JSON.stringify({ title: known.title, text: known.text }))`
  const expected = { title: wanted.title, text: wanted.text }

  test('it runs as a module', () => {
    const source = `import { readFileSync } from 'node:fs'
      import { extract } from 'jianbao'
      import { ArticleSchema } from 'jianbao/schema'
      ${inspect}`
    expect(JSON.parse(run('node', ['--input-type=module', '-'], app, source))).toEqual(expected)
  })

  test('it runs as CommonJS', () => {
    const source = `const { readFileSync } = require('node:fs')
      const { extract } = require('jianbao')
      const { ArticleSchema } = require('jianbao/schema')
      ${inspect}`
    expect(JSON.parse(run('node', ['--input-type=commonjs', '-'], app, source))).toEqual(expected)
  })

  test('its command runs', () => {
    const bin = join(app, 'node_modules/.bin/jianbao')
    expect(run(bin, ['--version'], app)).toBe(`${manifest.version}\n`)
    expect(JSON.parse(run(bin, ['extract', page], app))).toMatchObject(expected)
    expect(JSON.parse(run(bin, ['extract', '--no-trace'], app, readFileSync(page, 'utf8')))).toMatchObject(expected)
  })

  test.each(['nodenext', 'bundler'])('its types compile with module resolution %s', (resolution) => {
    writeFileSync(
      join(app, 'check.mts'),
      `import { type Article, extract, toMarkdown } from 'jianbao'
       import { ArticleSchema } from 'jianbao/schema'
       const article: Article = ArticleSchema.parse(extract('<p>', { url: 'https://example.com/' }))
       const title: string = toMarkdown(article) + article.title
       // @ts-expect-error: an article has no headline
       export const wrong = [title, article.headline]`,
    )
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext'
    const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--module', module]
    const command = [
      resolve('node_modules/typescript/bin/tsc'),
      ...flags,
      '--moduleResolution',
      resolution,
      'check.mts',
    ]
    expect(spawnSync('node', command, { cwd: app, encoding: 'utf8' }).stdout).toBe('')
  })
})
