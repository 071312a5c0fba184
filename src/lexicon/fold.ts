import { folds } from './fold-table.ts'

const units = new Uint16Array(0x10000)
for (let code = 0; code < units.length; code++) units[code] = code
for (const [from, to] of folds) {
  for (let at = 0; at < from.length; at++) units[from.charCodeAt(at)] = to.charCodeAt(at)
}

// fromCharCode takes its arguments from the stack.
const CHUNK = 4096

/**
 * The text as the recognisers read it: half-width digits, letters and punctuation, Simplified words. It is as long as
 * the text, unit by unit, so that a span of one is a span of the other.
 */
export const fold = (text: string): string => {
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = units[text.charCodeAt(at)] ?? 0
  let folded = ''
  for (let at = 0; at < codes.length; at += CHUNK) {
    // Not spread: an iterator over every unit takes ten times as long.
    folded += String.fromCharCode.apply(null, codes.subarray(at, at + CHUNK) as unknown as number[])
  }
  return folded
}
