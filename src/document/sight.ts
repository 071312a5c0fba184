import { ExtractError } from '../errors.ts'
import { type Marks, marksIn } from './mark.ts'
import type { Document } from './node.ts'
import { all, first } from './select.ts'
import { parseTree } from './tree.ts'

/** What was put in, once it is text: a string, or the tree a crawler had already. */
export type Content =
  | { readonly html: string; readonly root?: never }
  | { readonly html?: never; readonly root: Document }

/** A page as far as it is known before it is parsed. */
export type Sight = {
  /** Whether an element with this mark is on the page. */
  readonly has: (mark: string) => boolean
  /** The same, but looked up in the tree of the whole page: worth its price where many marks are asked for. */
  readonly hasInTree: (mark: string) => boolean
  /** The host it was served from, or else the one it names as its own. */
  readonly host: string | undefined
  /** The hosts that it comes from or that its beginning names, and all domains they are under: a site's pages name the site. */
  readonly domains: ReadonlySet<string>
  /** The whole page, where it is JSON. */
  readonly json: unknown
  /** Where marks stand in the source, where there is one. */
  readonly marks: Marks | undefined
  /** The tree, where it had to be made. */
  readonly tree: () => Document
}

export function sightOf(content: Content, url: string | undefined): Sight {
  const { html = '', root } = content
  const json = root ? undefined : jsonOf(html)
  if (!root && json === undefined && !tag.test(html)) throw notHtml
  let made = root
  const tree = (): Document => (made ??= parseTree(json === undefined ? html : ''))
  const hasInTree = (mark: string): boolean => first(tree(), mark) !== undefined
  const marks = root || json !== undefined ? undefined : marksIn(html)
  const head = root ? namesIn(root) : html.slice(0, headLength)
  const host = hostOf(url) ?? hostOf(named.exec(head)?.[1])
  return {
    has: marks ? (mark) => marks.first(mark) >= 0 : hasInTree,
    marks,
    hasInTree,
    host,
    domains: domainsIn(head, host),
    json,
    tree,
  }
}

/** `news.163.com` is under `163.com` and `com`. */
function domainsIn(head: string, own: string | undefined): ReadonlySet<string> {
  const hosts = new Set(own === undefined ? [] : [own])
  for (let at = head.indexOf('//'); at >= 0; at = head.indexOf('//', at + 1)) {
    address.lastIndex = at
    const found = address.exec(head)?.[1]
    if (found) hosts.add(found.toLowerCase())
  }
  const domains = new Set<string>()
  for (const name of hosts) {
    domains.add(name)
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) domains.add(name.slice(dot + 1))
  }
  return domains
}

/** The same of a tree: the addresses of its first elements, and that of the page itself as it would be printed. */
function namesIn(root: Document): string {
  const canonical =
    first(root, 'link[rel="canonical"]')?.attribs['href'] ?? first(root, 'meta[property="og:url"]')?.attribs['content']
  const linked = ['link', 'script', 'a'].flatMap((name) => all(root, name).slice(0, mostLinks))
  const addresses = linked.map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? '')
  return `${canonical ? `rel="canonical" href="${canonical}"` : ''} ${addresses.join(' ')}`
}

const mostLinks = 60
const tag = /<[a-z!/?]/i
const address = /\/\/([\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/y
const named =
  /(?:rel=["']canonical["'][^<>]{0,200}href|property=["']og:url["'][^<>]{0,200}content)=["']([^"'<>]{1,2000})/i
/** Where a page names itself and its site, in UTF-16 code units. */
const headLength = 16_384
const jsonStart = /^[\s\ufeff]*[{[]/
const notHtml = new ExtractError('not-html', 'The input holds no markup. Pass the bytes or the text of an HTML page.')

function jsonOf(text: string): unknown {
  if (!jsonStart.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The host of an address, lower case; undefined where it is none. */
function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : undefined
}
