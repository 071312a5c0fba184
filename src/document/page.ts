import type { Trace } from '../article.ts'
import type { Found, Profile } from '../profiles/define.ts'
import type { Identified } from '../profiles/identify.ts'
import { type Head, headOf } from './head.ts'
import { type Lines, linesOf } from './lines.ts'
import { type Marks, marksIn } from './mark.ts'
import type { Document } from './node.ts'
import { sourceOf } from './node.ts'
import { all, first } from './select.ts'
import type { Content } from './sight.ts'
import { stateOf } from './state.ts'
import { parseTree } from './tree.ts'
import { windowed } from './window.ts'

/** A parsed page: its tree, its address, and what a profile's `read` gave beside the markup. */
export type Page = {
  /** The page as it was served: metadata is read here. */
  readonly root: Document
  /** Where the article is: the same tree, or the markup that the profile's `read` made. */
  readonly content: Document
  readonly url: string | undefined
  /** Which way the page was read, and why. */
  readonly parsed: Trace['parsed']
  /** The page's scripts, and whatever else is in its source, for facts that stand only there. */
  readonly scripts: () => string
  /** The object that a script assigns to the name. */
  readonly state: (name: string) => Readonly<Record<string, unknown>> | undefined
  readonly facts: Found['facts']
  /** Every line where the article is, read when first asked for. */
  readonly lines: () => Lines
  /** What its head and its microdata say, read when first asked for. */
  readonly head: () => Head
}

/** The page as a tree, and beside it the article's own where the profile has to read it from somewhere else. */
export function parse(content: Content, { profile, json, tree, marks }: Identified, url: string | undefined): Page {
  const { root, parsed } = tree ? known(tree) : treeOf(content, json ? [] : profile.windows, marks)
  const source = (selector: string): string | undefined => {
    const element = first(root, selector)
    return element && sourceOf(element)
  }
  const found = profile.read?.({ source, ...(json && { json }) })
  const scripts = once(() => content.html ?? all(root, 'script').map(sourceOf).join('\n'))
  const state = once((name: string) => stateOf(scripts(''), name))
  const article = found ? parseTree(found.html) : root
  const lines = once(() => linesOf(article))
  const head = once(() => headOf(root))
  return {
    root,
    parsed,
    content: article,
    url,
    scripts: () => scripts(''),
    state,
    facts: found?.facts ?? {},
    lines: () => lines(''),
    head: () => head(''),
  }
}

/** A page that names none of the sites we know is parsed as a whole to be known at all. */
const known = (root: Document): Pick<Page, 'root' | 'parsed'> => ({
  root,
  parsed: { path: 'whole', why: 'the page does not name the site of its layout' },
})

function treeOf(
  { html, root }: Content,
  windows: Profile['windows'],
  marks: Marks | undefined,
): Pick<Page, 'root' | 'parsed'> {
  if (root) return { root, parsed: { path: 'loaded', why: 'The tree was there already.' } }
  if (windows?.length === 0) return { root: parseTree(''), parsed: { path: 'windows', why: 'The page is no markup.' } }
  const some = windows ? windowed(html, windows, marks ?? marksIn(html)) : { why: 'the profile names no windows' }
  if (some.root) return { root: some.root, parsed: { path: 'windows', why: `${windows?.length} windows and the head` } }
  return { root: parseTree(html), parsed: { path: 'whole', why: some.why } }
}

/** The same function, asked only once for each key. */
function once<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key) as Value
  }
}
