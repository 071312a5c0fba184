import { folds } from './fold-table.ts'

const units = new Uint16Array(0x10000)
for (let code = 0; code < units.length; code++) units[code] = code
for (const [from, to] of folds) {
  for (let at = 0; at < from.length; at++) units[from.charCodeAt(at)] = to.charCodeAt(at)
}

/**
 * The text as the recognisers read it: half-width digits, letters and punctuation, Simplified words. It is as long as
 * the text, unit by unit, so that a span of one is a span of the other.
 */
export const fold = (text: string): string => {
  let folded = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const unit = units[code] ?? code
    if (unit === code) continue
    folded += text.slice(done, at) + String.fromCharCode(unit)
    done = at + 1
  }
  return done ? folded + text.slice(done) : text
}
