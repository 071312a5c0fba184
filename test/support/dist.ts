import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const changed = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : Number.NaN)

/**
 * The folder of the build, for tests of what users get. They do not build, since that takes longer than all other tests
 * together: `npm test` does it before, and on their own they say so.
 */
export function built(): string {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => join('src', path))
  const newest = Math.max(...[...sources.filter((path) => path.endsWith('.ts')), 'tsup.config.ts'].map(changed))
  const oldest = Math.min(...['dist/index.js', 'dist/index.cjs', 'dist/cli.js'].map(changed))
  if (Number.isNaN(oldest)) throw new Error('There is no dist/ to test: run npm run build first.')
  if (oldest < newest) throw new Error('dist/ is older than src/: run npm run build first.')
  return resolve('dist')
}
