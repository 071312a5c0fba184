import { ExtractError } from '../errors.ts'
import { hasMark } from './mark.ts'
import type { Document } from './node.ts'
import { first } from './select.ts'

/** What was put in, once it is text: a string, or the tree a crawler had already. */
export type Content =
  | { readonly html: string; readonly root?: never }
  | { readonly html?: never; readonly root: Document }

/** A page as far as it is known before it is parsed. */
export type Sight = {
  /** Whether a start tag with this mark is on the page. */
  readonly has: (mark: string) => boolean
  /** The host it was served from, or else the one it names as its own. */
  readonly host: string | undefined
  /** The whole page, where it is JSON. */
  readonly json: unknown
}

export function sightOf(content: Content, url: string | undefined): Sight {
  const { html, root } = content
  if (root) return { has: (mark) => first(root, mark) !== undefined, host: hostOf(url), json: undefined }
  const json = jsonOf(html)
  if (json === undefined && !tag.test(html)) throw notHtml
  return {
    has: (mark) => hasMark(html, mark),
    host: hostOf(url) ?? hostOf(named.exec(html.slice(0, headLength))?.[1]),
    json,
  }
}

const tag = /<[a-z!/?]/i
const named =
  /(?:rel=["']canonical["'][^<>]{0,200}href|property=["']og:url["'][^<>]{0,200}content)=["']([^"'<>]{1,2000})/i
const headLength = 65_536
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
export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : undefined
}
