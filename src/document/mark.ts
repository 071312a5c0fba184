import { ExtractError } from '../errors.ts'

/** Looks for marks in the source string, so that a page is known before any of it is parsed. */

/** One simple compound selector: `div#content.article[data-docid^="W"]`. */
type Mark = { readonly needle: string; readonly tests: readonly RegExp[] }

const compound = /^([a-z][a-z0-9]*)?((?:#[\w-]+|\.[\w-]+|\[[\w:-]+(?:\^?="[^"\]]*")?\])*)$/i
const piece = /#([\w-]+)|\.([\w-]+)|\[([\w:-]+)(?:(\^?)="([^"\]]*)")?\]/g
const marks = new Map<string, Mark>()

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const value = (start: string, end = ''): string => `\\s*=\\s*["']?${escaped(start)}${end}`

function compile(selector: string): Mark {
  const [whole, tag, rest = ''] = compound.exec(selector) ?? []
  if (whole === undefined)
    throw new ExtractError('bad-option', `${JSON.stringify(selector)} is not a mark: see Match.has.`)
  const tests = tag ? [new RegExp(`^<${tag}(?![\\w-])`, 'i')] : []
  let needle = tag ? `<${tag}` : ''
  for (const [, id, name, attribute, prefix, start] of rest.matchAll(piece)) {
    if (id) tests.push(new RegExp(`\\sid${value(id, '(?![\\w-])')}`, 'i'))
    if (name)
      tests.push(
        new RegExp(`\\sclass\\s*=\\s*(?:"[^"]{0,400}|'[^']{0,400}|)(?<![\\w-])${escaped(name)}(?![\\w-])`, 'i'),
      )
    if (attribute)
      tests.push(
        new RegExp(`\\s${escaped(attribute)}${start === undefined ? '' : value(start, prefix ? '' : `["'\\s]`)}`, 'i'),
      )
    needle = id ?? name ?? start ?? attribute ?? needle
  }
  return { needle, tests }
}

/** A start tag longer than this is data in disguise. */
const longestTag = 4096

/** Whether the source has a start tag with this mark, outside of scripts, comments and text areas. */
export function hasMark(html: string, selector: string): boolean {
  const mark = marks.get(selector) ?? compile(selector)
  marks.set(selector, mark)
  if (!mark.tests.length) return false
  for (let at = html.indexOf(mark.needle); at >= 0; at = html.indexOf(mark.needle, at + mark.needle.length)) {
    const open = html.lastIndexOf('<', at)
    if (open < 0 || at - open > longestTag) continue
    const close = html.indexOf('>', at)
    const tag = html.slice(open, close < 0 || close - open > longestTag ? open + longestTag : close)
    if (mark.tests.every((test) => test.test(tag)) && !isHidden(html, open)) return true
  }
  return false
}

const hiding = [
  ['<script', '</script'],
  ['<!--', '-->'],
  ['<textarea', '</textarea'],
] as const

/** Whether the position lies inside a script, a comment or a text area. */
function isHidden(html: string, at: number): boolean {
  return hiding.some(([open, close]) => {
    const opened = html.lastIndexOf(open, at - 1)
    return opened >= 0 && at > 0 && html.lastIndexOf(close, at - 1) < opened
  })
}
