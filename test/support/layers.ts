import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** A file of `src`, by its path from there: `strip/rules.ts`. */
export type Module = { readonly path: string; readonly imports: readonly Import[]; readonly globals: readonly string[] }

export type Import = { readonly from: string; readonly typeOnly: boolean }

/** What a room may use besides itself and the vocabulary. A room is a folder of `src` or a file that stands in it. */
export type Room = {
  /** Rooms or single files whose values it may import. */
  readonly uses?: readonly string[]
  /** Packages; `node:` stands for all of Node. */
  readonly packages?: readonly string[]
  /** Globals that are not in every runtime. */
  readonly globals?: readonly string[]
}

export type House = {
  readonly rooms: Readonly<Record<string, Room>>
  /** Files that everyone may import, and which import nothing but each other. */
  readonly vocabulary: readonly string[]
  /** Rooms whose types are nobody's either, unless they are named in `uses`. */
  readonly outside: readonly string[]
}

const WATCHED = new Set([
  'console',
  'process',
  'Buffer',
  'require',
  'module',
  '__dirname',
  '__filename',
  'setImmediate',
])

export const modules = (src: string): readonly Module[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => readModule(path, readFileSync(posix.join(src, path), 'utf8')))

/** What a source text imports, re-exports, imports while running, and takes from its surroundings. */
export function readModule(path: string, source: string): Module {
  const imports: Import[] = []
  const globals = new Set<string>()
  const visit = (node: ts.Node): void => {
    const found = importOf(node)
    if (found !== undefined) imports.push(found)
    if (ts.isIdentifier(node) && WATCHED.has(node.text) && !isName(node)) globals.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true))
  return { path, imports, globals: [...globals] }
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return { from: literal(node.moduleSpecifier), typeOnly: node.importClause?.isTypeOnly ?? false }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { from: literal(node.moduleSpecifier), typeOnly: node.isTypeOnly }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { from: literal(node.argument.literal), typeOnly: true }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { from: literal(node.arguments[0]), typeOnly: false }
  }
  return undefined
}

const literal = (node: ts.Node | undefined): string =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : '(not a literal)'

/** `process` in `worker.process`, in `{ process: 1 }` and in a declaration of our own is only a name. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  if (ts.isQualifiedName(parent)) return parent.right === node
  return 'name' in parent && parent.name === node
}

const roomOf = (path: string): string => path.split('/')[0]?.replace('.ts', '') ?? ''

/** What a module does against the rules of the house, in sentences. */
export function violations({ path, imports, globals }: Module, house: House): readonly string[] {
  const room = house.rooms[roomOf(path)]
  if (room === undefined) return [`${path} stands in a room the table does not know`]
  const foreign = globals.filter((name) => !room.globals?.includes(name)).map((name) => `${path} uses ${name}`)
  const wrong = imports
    .filter((found) => !(found.from.startsWith('.') ? mayReach(path, found, room, house) : mayLoad(found, room)))
    .map(({ from, typeOnly }) => `${path} imports ${typeOnly ? 'a type of ' : ''}${from}`)
  return [...foreign, ...wrong]
}

function mayReach(path: string, { from, typeOnly }: Import, room: Room, house: House): boolean {
  const target = posix.join(posix.dirname(path), from)
  if (!target.endsWith('.ts') || target.startsWith('..')) return false
  if (house.vocabulary.includes(target)) return true
  if (house.vocabulary.includes(path)) return false
  if (roomOf(target) === roomOf(path)) return true
  if (room.uses?.some((used) => used === target || used === roomOf(target))) return true
  return typeOnly && !house.outside.includes(roomOf(target))
}

function mayLoad({ from }: Import, room: Room): boolean {
  return (
    room.packages?.some((name) => from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`)) ?? false
  )
}

/** Files that need each other's values to load, as the way round: `a.ts → b.ts → a.ts`. */
export function circles(all: readonly Module[]): readonly string[] {
  const next = new Map(all.map((module) => [module.path, valuesOf(module)]))
  const found: string[] = []
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) for (const target of next.get(path) ?? []) walk(target, [...way, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return found
}

const valuesOf = ({ path, imports }: Module): readonly string[] =>
  imports
    .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
    .map(({ from }) => posix.join(posix.dirname(path), from))
