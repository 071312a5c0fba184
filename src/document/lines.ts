import { isBlock } from './block.ts'
import { type AnyNode, type ChildNode, Element, isHidden, isTag, isText, unread, walk } from './node.ts'

/** One line of a page as a reader sees it, up to the next block or `<br>`. */
export type Line = {
  /** The innermost element that was open where the line began. */
  readonly at: Element
  /** Words as they stand, with a tab wherever an element begins or ends within the line. */
  readonly text: string
  /** In Han characters, or what says as much in other scripts. */
  readonly size: number
  /** The share of it that is links, 0 to 1. */
  readonly linked: number
  /** Punctuation of sentences. */
  readonly marks: number
  /** What ended the line before: how many `<br>`, 0 where it was a block. */
  readonly breaks: number
  /** Of h1 to h6, 0 elsewhere. */
  readonly heading: number
}

/** All lines of a page, and which of them stand below an element: half-open, by number. */
export type Lines = {
  readonly all: readonly Line[]
  readonly below: ReadonlyMap<Element, readonly [from: number, to: number]>
}

const headingTag = /^h[1-6]$/

/** Letters of scripts that spell say less than one Han character each. */
const perLetter = 0.35

/** What a UTF-16 code unit counts for: nothing, a letter, a Han character or kana, a sentence's punctuation. */
const [letter, whole, mark] = [1, 2, 3] as const
const weights = weigh()

function weigh(): Uint8Array {
  const table = new Uint8Array(0x1_0000)
  for (const [first, last] of [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x2e7f],
  ] as const)
    table.fill(letter, first, last + 1)
  table.fill(whole, 0x3040, 0xff00)
  for (const sign of '。！？；，、：….!?;,') table[sign.charCodeAt(0)] = mark
  return table
}

/** Reads a page once. What no reader sees is left out. */
export function linesOf(root: AnyNode): Lines {
  const all: Line[] = []
  const below = new Map<Element, readonly [number, number]>()
  const opened: number[] = []
  let gathered: string[] = []
  let at: Element | undefined
  let [size, linked, marks, links, breaks, heading] = [0, 0, 0, 0, 0, 0]
  const flush = (br = false): void => {
    if (at && size) {
      all.push({ at, text: gathered.join(''), size, linked: linked / size, marks, breaks, heading })
      breaks = 0
    }
    breaks = br ? breaks + 1 : 0
    gathered = []
    at = undefined
    size = linked = marks = 0
  }
  const read = (data: string, parent: AnyNode | null): void => {
    const [grown, met] = measure(data)
    gathered.push(data)
    if (!grown && !met) return
    if (parent && isTag(parent)) at ??= parent
    size += grown
    marks += met
    if (links) linked += grown
  }
  const enter = (node: ChildNode): boolean => {
    if (isText(node)) read(node.data, node.parent)
    if (!isTag(node) || isUnread(node)) return false
    if (node.name === 'br') flush(true)
    else if (isBlock(node)) flush()
    else gathered.push('\t')
    if (node.name === 'a') links++
    if (headingTag.test(node.name)) heading = Number(node.name[1])
    opened.push(all.length)
    return true
  }
  const leave = (element: Element): void => {
    if (isBlock(element)) flush()
    else if (element.name !== 'br') gathered.push('\t')
    if (element.name === 'a') links--
    if (headingTag.test(element.name)) heading = 0
    below.set(element, [opened.pop() ?? 0, all.length])
  }
  walk(root, enter, leave)
  flush()
  const outermost = bodyFor(root)
  if (outermost) below.set(outermost, [0, all.length])
  return { all, below }
}

/** Markup without a `<body>` has no element that holds it all: one that holds what the root holds stands in for it. */
function bodyFor(root: AnyNode): Element | undefined {
  if (!('children' in root) || root.children.some((child) => isTag(child) && roots.has(child.name))) return undefined
  return new Element('body', {}, root.children)
}

const roots: ReadonlySet<string> = new Set(['html', 'body'])

/** A `<head>` that is never closed swallows the page. */
const isUnread = (element: Element): boolean =>
  (unread.has(element.name) && element.name !== 'head') || (element.name !== 'body' && isHidden(element))

/** How much a stretch of text says, and how many punctuation marks of sentences are in it. */
function measure(data: string): readonly [size: number, marks: number] {
  let [letters, wholes, marks] = [0, 0, 0]
  for (let at = 0; at < data.length; at++) {
    const weight = weights[data.charCodeAt(at)]
    if (weight === letter) letters++
    else if (weight === whole) wholes++
    else if (weight === mark) marks++
  }
  return [wholes + letters * perLetter, marks]
}
