import { folds } from './fold-table.ts'

const units = new Uint16Array(0x10000)
for (let code = 0; code < units.length; code++) units[code] = code
for (const [from, to] of folds) {
  for (let at = 0; at < from.length; at++) units[from.charCodeAt(at)] = to.charCodeAt(at)
}

const WIDE_COMMA = 0xff0c
const SEMICOLON = 0x3b
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Between half-width digits a full-width comma parts numbers: 2,100，980. It is read as a mark that numbers never hold. */
const isList = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))

/**
 * The text as the recognisers read it: half-width digits, letters and punctuation, Simplified words. It is as long as
 * the text, unit by unit, so that a span of one is a span of the other.
 */
export const fold = (text: string): string => {
  let folded = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const unit = code === WIDE_COMMA && isList(text, at) ? SEMICOLON : (units[code] ?? code)
    if (unit === code) continue
    folded += text.slice(done, at) + String.fromCharCode(unit)
    done = at + 1
  }
  return done ? folded + text.slice(done) : text
}
