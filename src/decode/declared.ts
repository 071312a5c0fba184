import { encodingOf } from './labels.ts'

/** What a page or its server says about its encoding: the label as written and the encoding it stands for. */
export type Declaration = {
  readonly from: 'content-type' | 'meta'
  readonly label: string
  readonly encoding: string
}

/** Browsers look at 1,024 bytes; old portals put their scripts before the charset. */
const headBytes = 16_384

const charset = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i
const xml = /^\s{0,9}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i
/** Comments and scripts are passed over as wholes, so that a `<meta` inside them declares nothing. */
const tag = /<!--[\s\S]{0,4096}?-->|<(script|style)\b[\s\S]{0,8192}?<\/\1|<meta\b[^>]{0,400}/gi

const declare = (from: Declaration['from'], label: string | undefined): Declaration | undefined => {
  const encoding = label === undefined ? undefined : encodingOf(label)
  if (label === undefined || encoding === undefined) return undefined
  // True UTF-16 shows by its NULs before anybody asks here; markup that names it is UTF-8 to the HTML standard.
  return { from, label: label.toLowerCase(), encoding: encoding.startsWith('utf-16') ? 'utf-8' : encoding }
}

const inHead = (head: string): Declaration | undefined => {
  for (const [found] of head.matchAll(tag)) {
    if (!found.slice(0, 5).toLowerCase().startsWith('<meta')) continue
    const declared = declare('meta', charset.exec(found)?.[1])
    if (declared) return declared
  }
  return declare('meta', xml.exec(head)?.[1])
}

const ascii = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return text
}

/** The server's word first, then the page's `<meta>` or XML declaration. A script's or link's charset is its own. */
export const declarations = (bytes: Uint8Array, contentType?: string): readonly Declaration[] =>
  [
    declare('content-type', contentType === undefined ? undefined : charset.exec(contentType)?.[1]),
    inHead(ascii(bytes.subarray(0, headBytes))),
  ].filter((declared) => declared !== undefined)
