import { isBlock } from '../document/block.ts'
import { type Element, isHidden } from '../document/node.ts'
import type { Named } from './named.ts'

/** What holds for all words inside an element, because of it or of an element around it. */
export type Frame = {
  /** Number of the nearest block-level element: words and pictures in the same one stand in one paragraph. */
  readonly block: number
  /** Block-level elements between the article's element and here. */
  readonly depth: number
  readonly bold: boolean
  readonly linked: boolean
  readonly centred: boolean
  readonly aside: boolean
  readonly quote: boolean
  readonly caption: boolean
  /** Inside a player: only captions are words. */
  readonly film: boolean
  /** Of h1 to h6, 0 elsewhere. */
  readonly heading: number
  readonly list: List | undefined
}

/** Counts its items as they are met. */
export type List = { readonly ordered: boolean; readonly depth: number; items: number; fresh: boolean }

export const outermost: Frame = {
  block: 0,
  depth: -1,
  bold: false,
  linked: false,
  centred: false,
  aside: false,
  quote: false,
  caption: false,
  film: false,
  heading: 0,
  list: undefined,
}

const boldStyle = /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i
const centredStyle = /text-align\s{0,3}:\s{0,3}center/i
const centredClass = /(?:^|\s)(?:f_center|ql-align-center|text-center|aligncenter|align-center)(?:\s|$)/
/** A picture that links to itself in full size leads nowhere. */
const picture = /^[^?#]{1,400}\.(?:jpe?g|png|gif|webp)(?:[?#]|$)/i
const headingTag = /^h[1-6]$/

/** The frame inside `element`, given the one around it. */
export function within(outer: Frame, element: Element, named: Named, number: number): Frame {
  const { name, attribs } = element
  const style = attribs['style'] ?? ''
  return {
    block: isBlock(element) ? number : outer.block,
    depth: outer.depth + (isBlock(element) || outer.depth < 0 ? 1 : 0),
    bold: outer.bold || name === 'b' || name === 'strong' || boldStyle.test(style),
    linked: outer.linked || (name === 'a' && attribs['href'] !== undefined && !picture.test(attribs['href'])),
    centred: outer.centred || isCentred(element, style),
    aside: outer.aside || named.aside.has(element) || isHidden(element),
    quote: outer.quote || name === 'blockquote',
    caption: outer.caption || name === 'figcaption' || named.caption.has(element),
    film: outer.film || named.film.has(element),
    heading: headingTag.test(name) ? Number(name[1]) : named.heading.has(element) ? 3 : outer.heading,
    list: name === 'ul' || name === 'ol' ? below(outer.list, name) : outer.list,
  }
}

const below = (outer: List | undefined, name: string): List => ({
  ordered: name === 'ol',
  depth: outer ? outer.depth + 1 : 0,
  items: 0,
  fresh: false,
})

const isCentred = (element: Element, style: string): boolean =>
  element.name === 'center' ||
  centredClass.test(element.attribs['class'] ?? '') ||
  element.attribs['align']?.toLowerCase() === 'center' ||
  centredStyle.test(style)
