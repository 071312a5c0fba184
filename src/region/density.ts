import { type AnyNode, type Document, type Element, isTag, isText, unread, walk } from '../document/node.ts'

/** Where the prose of a page nobody knows stands, and what in it is furniture. */
export type Dense = {
  readonly body: Element
  readonly furniture: ReadonlySet<Element>
  /** Characters of prose in the body, and the share of the page's prose that is. */
  readonly prose: number
  readonly share: number
}

/** What stands below one element: characters of paragraphs, of all words, and of words that are links. */
type Weight = { prose: number; words: number; linked: number }

const furnitureName =
  /(?:^|[\s_-])(?:comments?|footer|foot|nav|navbar|menu|sidebar|side|aside|share|sharing|recommend\w{0,6}|related|relate|hot|rank\w{0,4}|copyright|breadcrumbs?|crumb\w{0,4}|pagination|pager|login|search|advert\w{0,9}|ad|ads|banner|toolbar|tags?|download|qrcode|follow|subscribe|popup|modal|cookie\w{0,8})(?:$|[\s_-])/i
const furnitureTag: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu'])
const paragraphTag: ReadonlySet<string> = new Set([
  'p',
  'div',
  'section',
  'article',
  'td',
  'li',
  'blockquote',
  'dd',
  'pre',
  'h2',
  'h3',
  'span',
  'font',
])
const sentence = /[。！？；，、.!?;,]/g
const blank = /\s+/g

/** Fewer characters than this in a row are a label, not prose. */
const shortest = 12
/** A step down is taken where one child holds this share of the prose. */
const most = 0.72
/** Of words that are links, in a list that is not the article's. */
const mostLinked = 0.55

/** The smallest element that holds most of the page's prose. Undefined where the page has none to speak of. */
export function densest(root: Document, enough: number): Dense | undefined {
  const weights = weigh(root)
  const of = (node: AnyNode): Weight => weights.get(node) ?? none
  let body = [...root.children].filter(isTag).sort((a, b) => of(b).prose - of(a).prose)[0]
  const total = root.children.reduce((sum, child) => sum + of(child).prose, 0)
  for (let next = body; next; ) {
    body = next
    const whole = of(body).prose
    next = body.children.filter(isTag).find((child) => of(child).prose >= whole * most && !paragraphs.has(child.name))
  }
  if (!body || of(body).prose < enough) return undefined
  return { body, furniture: furnitureIn(body, of), prose: of(body).prose, share: of(body).prose / total }
}

const none: Weight = { prose: 0, words: 0, linked: 0 }
const paragraphs: ReadonlySet<string> = new Set(['p', 'span', 'font', 'b', 'strong', 'em', 'a', 'li', 'blockquote'])

function weigh(root: Document): ReadonlyMap<AnyNode, Weight> {
  const weights = new Map<AnyNode, Weight>()
  const open: Weight[] = []
  let links = 0
  const enter = (node: AnyNode): boolean => {
    if (isText(node)) {
      count(node.data, node.parent)
      return false
    }
    if (!isTag(node) || unread.has(node.name) || isFurniture(node)) return false
    if (node.name === 'a') links++
    const weight = { prose: 0, words: 0, linked: 0 }
    weights.set(node, weight)
    open.push(weight)
    return true
  }
  const count = (data: string, parent: AnyNode | null): void => {
    const weight = open.at(-1)
    const text = data.replace(blank, '')
    if (!weight || !text) return
    weight.words += text.length
    if (links) weight.linked += text.length
    else if (text.length >= shortest && parent && isTag(parent)) weight.prose += proseOf(text, parent)
  }
  const leave = (element: Element): void => {
    if (element.name === 'a') links--
    const weight = open.pop()
    const outer = open.at(-1)
    if (!weight || !outer) return
    outer.prose += weight.prose
    outer.words += weight.words
    outer.linked += weight.linked
  }
  walk(root, enter, leave)
  return weights
}

/** Sentences have punctuation; labels and headlines have little. */
function proseOf(text: string, parent: Element): number {
  const marks = text.match(sentence)?.length ?? 0
  if (marks === 0) return paragraphTag.has(parent.name) && text.length >= 40 ? text.length / 2 : 0
  return text.length
}

const isFurniture = (element: Element): boolean =>
  furnitureTag.has(element.name) ||
  furnitureName.test(element.attribs['class'] ?? '') ||
  furnitureName.test(element.attribs['id'] ?? '')

/** What in the body is named as furniture or is a list of links. */
function furnitureIn(body: Element, of: (node: AnyNode) => Weight): ReadonlySet<Element> {
  const found = new Set<Element>()
  walk(body, (node) => {
    if (!isTag(node)) return undefined
    const { words, linked, prose } = of(node)
    const links = words >= 30 && prose === 0 && linked > words * mostLinked && !paragraphs.has(node.name)
    if (!isFurniture(node) && !links) return undefined
    found.add(node)
    return false
  })
  return found
}
