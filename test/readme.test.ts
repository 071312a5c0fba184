import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { built } from './support/dist.ts'
import { alike, calls, claiming, fences } from './support/readme.ts'

/*
 * The examples of README.md are run, so that it cannot promise what is not so.
 *
 * - ```ts blocks compile and run one by one, in a folder with the built library and a `page.html`. `// → value` behind
 *   a statement is compared with the value: of the declared name, of what is logged, or of the expression.
 * - ```sh blocks: each line behind `$ ` is run there, and what it prints is compared with the lines below it, if any.
 * - `…` stands for anything left out. A block with `norun` behind its language is for the eye only.
 */
const readme = readFileSync('README.md', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'jianbao-readme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
symlinkSync(resolve(built(), '..'), join(folder, 'node_modules/jianbao'))
symlinkSync(resolve('node_modules/@types'), join(folder, 'node_modules/@types'))
copyFileSync('fixtures/netease-post2020/dy-desktop/page.html', join(folder, 'page.html'))
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
writeFileSync(
  join(folder, 'node_modules/.bin/jianbao'),
  `#!/bin/sh\nexec node ${JSON.stringify(resolve('dist/cli.js'))} "$@"\n`,
)
chmodSync(join(folder, 'node_modules/.bin/jianbao'), 0o755)

const run = (command: string, words: readonly string[]) => {
  const path = `${join(folder, 'node_modules/.bin')}:${process.env['PATH']}`
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  })
  return { status, stdout, stderr }
}

const examples = fences(readme).filter(({ words }) => !words.includes('norun'))
const programs = examples.filter(({ language }) => language === 'ts')
const shells = examples.filter(({ language }) => language === 'sh')

test('README.md has examples to run', () => {
  expect(programs.length).toBeGreaterThan(0)
  expect(shells.flatMap(({ code }) => calls(code)).length).toBeGreaterThan(0)
})

test('its programs compile', () => {
  for (const { code, line } of programs) writeFileSync(join(folder, `line-${line}.ts`), `${code}\nexport {}\n`)
  const files = programs.map(({ line }) => `line-${line}.ts`)
  const flags = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--skipLibCheck',
    '--types',
    'node',
  ]
  expect(run('node', [resolve('node_modules/typescript/bin/tsc'), ...flags, ...files])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  })
})

describe('its programs do what it says', () => {
  test.each(programs.map((example) => [example.line, example] as const))('line %d', async (line, { code }) => {
    const { transpile, ModuleKind, ScriptTarget } = (await import('typescript')).default
    const how = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022, verbatimModuleSyntax: true }
    const ran = `globalThis.claims = []\n${transpile(claiming(code), how)}\n`
    const told = `;(await import('node:fs')).writeFileSync('claims.json', JSON.stringify(claims))`
    writeFileSync(join(folder, `line-${line}.js`), ran + told)
    expect(run('node', [`line-${line}.js`])).toMatchObject({ status: 0, stderr: '' })
    const claims: [number, unknown, unknown][] = JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8'))
    const wrong = claims.filter(([, actual, said]) => !alike(actual, said))
    expect(wrong.map(([at, actual, said]) => ({ line: line + at, actual, said }))).toEqual([])
  })
})

describe('its commands print what it says', () => {
  const all = shells.flatMap(({ code }) => calls(code)).map((call) => [call.command, call.output] as const)
  test.each(all)('%s', (command, output) => {
    const { status, stdout, stderr } = run('bash', ['-c', command])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    if (output !== '') expect(alike(stdout.trimEnd(), output) ? output : stdout.trimEnd()).toBe(output)
  })
})
