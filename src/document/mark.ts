import { ExtractError } from '../errors.ts'
import type { Element } from './node.ts'
import { indexOf, type Needle, needleOf } from './search.ts'

/** One simple compound selector, `div#content.article[data-docid^="W"]`, that can be looked for in a string. */
export type Mark = {
  readonly tag: string | undefined
  readonly tests: readonly AttributeTest[]
  /** What to search for: the first name. */
  readonly needle: Needle
}

type AttributeTest = {
  readonly name: string
  readonly value: string
  readonly how: 'is' | 'has' | 'starts' | 'exists'
  readonly pattern: RegExp
}

const compound = /^([a-z][a-z0-9]*)?((?:#[\w-]+|\.[\w-]+|\[[\w:-]+(?:\^?="[^"\]]*")?\])*)$/i
const piece = /#([\w-]+)|\.([\w-]+)|\[([\w:-]+)(?:(\^?)="([^"\]]*)")?\]/g
const special = /[.*+?^${}()|[\]\\]/g
const marks = new Map<string, Mark>()

/** Throws `bad-option` for a selector that is more than one compound. */
export function markOf(selector: string): Mark {
  const known = marks.get(selector)
  if (known) return known
  const mark = read(selector)
  marks.set(selector, mark)
  return mark
}

function read(selector: string): Mark {
  const [whole, tag, rest = ''] = compound.exec(selector) ?? []
  if (!whole) throw new ExtractError('bad-option', `${JSON.stringify(selector)} is not a mark: see Match.has.`)
  const tests = [...rest.matchAll(piece)].map(([, id, name, attribute = '', prefix, start]) => {
    if (id) return test('id', id, 'is')
    if (name) return test('class', name, 'has')
    return test(attribute, start ?? '', start === undefined ? 'exists' : prefix ? 'starts' : 'is')
  })
  const names = tests.map(({ name, value }) => value || name)
  return { tag: tag?.toLowerCase(), tests, needle: needleOf(names[0] ?? `<${tag}`) }
}

const patterns: Readonly<Record<AttributeTest['how'], (value: string) => string>> = {
  is: (value) => `\\s*=\\s*["']?${value}(?:["'\\s/>]|$)`,
  starts: (value) => `\\s*=\\s*["']?${value}`,
  has: (value) => `\\s*=\\s*(?:"[^"]{0,400}|'[^']{0,400}|)(?<![\\w-])${value}(?![\\w-])`,
  exists: () => '(?![\\w-])',
}

const test = (name: string, value: string, how: AttributeTest['how']): AttributeTest => ({
  name,
  value,
  how,
  pattern: new RegExp(`\\s${name.replace(special, '\\$&')}${patterns[how](value.replace(special, '\\$&'))}`, 'i'),
})

/** Whether the element is one that the mark names. */
export function isMarked({ name, attribs }: Element, { tag, tests }: Mark): boolean {
  if (tag && tag !== name) return false
  return tests.every((one) => {
    const value = attribs[one.name]
    if (value === undefined) return false
    if (one.how === 'is') return value === one.value
    if (one.how === 'starts') return value.startsWith(one.value)
    return one.how === 'exists' || ` ${value.replace(blank, ' ')} `.includes(` ${one.value} `)
  })
}

const blank = /\s/g

/** A start tag longer than this is data in disguise. */
const longestTag = 4096

/** Where marks stand in a page's source: each is searched for once, however often it is asked for. */
export type Marks = {
  /** Where the first start tag with the mark begins; -1 where there is none outside of scripts and comments. */
  readonly first: (selector: string) => number
  /** The same of the next one. */
  readonly second: (selector: string) => number
}

export function marksIn(html: string): Marks {
  const hides = hiding.map(({ open, close, needle }) => ({ open, close, first: indexOf(html, needle) }))
  const firsts = new Map<string, number>()
  const seconds = new Map<string, number>()
  const look = (known: Map<string, number>, selector: string, from: number): number => {
    const place = known.get(selector) ?? findMark(html, markOf(selector), from, hides)
    known.set(selector, place)
    return place
  }
  const first = (selector: string): number => look(firsts, selector, 0)
  return { first, second: (selector) => (first(selector) < 0 ? -1 : look(seconds, selector, first(selector) + 1)) }
}

function findMark(html: string, { tag, tests, needle }: Mark, from: number, hides: readonly Hide[]): number {
  for (let at = indexOf(html, needle, from); at >= 0; at = indexOf(html, needle, at + needle.word.length)) {
    const open = html.lastIndexOf('<', at)
    if (open < from || at - open > longestTag) continue
    const close = html.indexOf('>', at)
    const source = html.slice(open, close < 0 || close - open > longestTag ? open + longestTag : close + 1)
    const named = startTag.exec(source)?.[1]?.toLowerCase()
    if (!named || (tag && tag !== named)) continue
    if (tests.every(({ pattern }) => pattern.test(source)) && !isHidden(html, open, hides)) return open
  }
  return -1
}

const startTag = /^<([a-z][a-z0-9]*)/i

/** What hides markup between its opening and its closing, and where on the page the first one opens. */
type Hide = { readonly open: string; readonly close: string; readonly first: number }

const hiding = [
  { open: '<script', close: '</script', needle: needleOf('<script') },
  { open: '<!--', close: '-->', needle: needleOf('<!--') },
  { open: '<textarea', close: '</textarea', needle: needleOf('<textarea') },
] as const

/** Farther back, an opening that was never closed hides everything, and nobody would see the page. */
const farthest = 200_000

/** Whether the position lies inside a script, a comment or a text area. */
function isHidden(html: string, at: number, hides: readonly Hide[]): boolean {
  const from = Math.max(0, at - farthest)
  return hides.some(({ open, close, first }) => {
    // Looking back is slow, and most pages have no text area.
    if (first < 0 || first >= at) return false
    const before = html.slice(from, at)
    const opened = before.lastIndexOf(open)
    return opened >= 0 && before.indexOf(close, opened) < 0
  })
}
