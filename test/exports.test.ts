import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, test } from 'vitest'
import { built } from './support/dist.ts'

const dist = built()
const require = createRequire(import.meta.url)
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** What users can import, and the packages that come with it. A name here is a promise; a package here is weight. */
const entries: Readonly<Record<string, { readonly names: readonly string[]; readonly packages: readonly string[] }>> = {
  index: {
    names: [
      ...['ExtractError', 'defineProfile', 'defineStripRule', 'extract', 'profiles', 'safeExtract', 'stripRules'],
      ...['toJsonLd', 'toMarkdown'],
    ],
    packages: [
      ...['@exodus/bytes', 'boolbase', 'collapse-white-space', 'css-select', 'css-what', 'dom-serializer'],
      ...['domelementtype', 'domhandler', 'domutils', 'entities', 'franc', 'htmlparser2', 'n-gram', 'nth-check'],
      ...['opencc-js', 'trigram-utils'],
    ],
  },
  entities: {
    names: [
      ...['annotate', 'citedSources', 'contacts', 'credits', 'datelines', 'dates', 'defineRecogniser', 'figures'],
      ...['imageCredits', 'mentions', 'notices', 'originSources', 'quotes', 'recognisers', 'shift'],
    ],
    packages: [],
  },
  repair: {
    names: [
      ...['big5AsGbk', 'big5AsLatin', 'byteEscapes', 'characterReferences', 'compatibilityIdeographs'],
      ...['composedAccents', 'controlEscapes', 'controls', 'defineRepair', 'detectScript'],
      ...['directionControls', 'doubledCommas', 'explain', 'gbkAsBig5', 'gbkAsEucKr', 'gbkAsLatin'],
      ...['headlessReferences', 'indents', 'lineEnds', 'narrowedPunctuation', 'noBreakSpaces'],
      ...['pinyinAtAscii', 'pinyinGloss', 'pinyinIsland', 'pinyinScattered', 'radicals', 'repair'],
      ...['repairs', 'replay', 'rewrite', 'toSimplified', 'undo', 'unicodeEscapes', 'utf8AsGbk'],
      ...['utf8AsLatin', 'variationSelectors', 'wideAlphanumerics', 'zeroWidth'],
    ],
    packages: ['@exodus/bytes', 'opencc-js'],
  },
  hant: { names: ['hant', 'hantHK', 'hantTW', 'toTraditional'], packages: ['opencc-js'] },
  schema: { names: ['ArticleSchema', 'EntitiesSchema', 'articleJsonSchema'], packages: ['zod'] },
}

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/

/** Files that a browser's bundle of this file would hold. Anything of Node makes the bundling fail. */
async function filesIn(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    treeShaking: false,
    logLevel: 'silent',
  })
  return Object.keys(metafile.inputs)
}

const packagesIn = async (file: string): Promise<string[]> => {
  const found = (await filesIn(file)).map((path) => PACKAGE.exec(path)?.[1])
  return [...new Set(found.filter((name) => name !== undefined))].sort()
}

describe.each(Object.entries(entries))('%s', (entry, { names, packages }) => {
  test('exports these names as a module', async () => {
    const module = await import(pathToFileURL(join(dist, `${entry}.js`)).href)
    expect(Object.keys(module).sort()).toEqual([...names].sort())
  })

  test('and as CommonJS', () => {
    expect(Object.keys(require(join(dist, `${entry}.cjs`))).sort()).toEqual([...names].sort())
  })

  test('pulls in these packages and nothing of Node', async () => {
    expect(await packagesIn(join(dist, `${entry}.js`))).toEqual([...packages].sort())
  })
})

test('the check of what is pulled in refuses Node', async () => {
  await expect(packagesIn(join(dist, 'cli.js'))).rejects.toThrow('Could not resolve "node:')
})

test('only who asks for Traditional gets its dictionary', async () => {
  const holds = async (entry: string) =>
    (await filesIn(join(dist, `${entry}.js`))).some((path) => path.includes('cn2t'))
  const holders = await Promise.all(Object.keys(entries).map(async (entry) => ((await holds(entry)) ? [entry] : [])))
  expect(holders.flat()).toEqual(['hant'])
})

test('package.json leads to every entry and to no other', () => {
  const name = (entry: string): string => (entry === 'index' ? '.' : `./${entry}`)
  const { './package.json': own, ...led } = manifest.exports
  expect(own).toBe('./package.json')
  expect(Object.keys(led).sort()).toEqual(Object.keys(entries).map(name).sort())
  for (const entry of Object.keys(entries)) {
    expect(led[name(entry)]).toEqual({
      import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
      require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
    })
  }
})

test('publint has nothing to say', async () => {
  const { messages } = await publint({ level: 'suggestion', strict: true })
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
})

test('attw finds the types right for every way to import', () => {
  const attw = () => execFileSync('node_modules/.bin/attw', ['--pack', '.', '--format', 'ascii'], { stdio: 'pipe' })
  expect(attw).not.toThrow()
})
