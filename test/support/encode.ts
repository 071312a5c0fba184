import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'

/** The bytes of `text` in a legacy encoding: `gb18030`, `big5`, `euc-kr`, `shift_jis`. Throws on what it cannot hold. */
export const encode = (text: string, encoding: string): Uint8Array => createMultibyteEncoder(encoding)(text)

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
