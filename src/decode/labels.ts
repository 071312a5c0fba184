import { normalizeEncoding } from '@exodus/bytes/encoding-browser.js'

/** GB2312 and GBK are parts of GB18030, and pages that claim them often hold characters of the larger set. */
const widened: Readonly<Record<string, string>> = { gbk: 'gb18030' }

/** Encodings the standard names but nobody can read a page with. */
const unreadable: ReadonlySet<string> = new Set(['replacement', 'x-user-defined'])

/** One byte, one character: such a decoder accepts every page, so what it reads proves nothing. */
const singleByte = /^(?:windows-\d+|iso-8859-\d+(?:-i)?|ibm866|koi8-[ru]|macintosh|x-mac-cyrillic)$/

/** What servers say when nobody configured them. */
const western = /^(?:windows-125[24]|iso-8859-15|macintosh)$/

/** The name of the encoding that a label such as `gb2312`, `UTF8` or `x-sjis` stands for, if it stands for any. */
export const encodingOf = (label: string): string | undefined => {
  const name = normalizeEncoding(label.trim())
  if (name === null || unreadable.has(name)) return undefined
  return widened[name] ?? name
}

export const isSingleByte = (encoding: string): boolean => singleByte.test(encoding)

export const isWestern = (encoding: string): boolean => western.test(encoding)
