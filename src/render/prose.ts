// Where a sign only has a meaning in one place, it is only escaped there: `\` on every `-` and `#` is hard to read.
const ANYWHERE = /[\\`*_[\]<~]|&(?=#?[a-z0-9]{1,32};)/gi
const AT_START = /^[-+=>#]/
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/
// CommonMark strips white space at the ends of a line, and the rest breaks lines or turns the reading direction.
const AS_REFERENCE =
  /^\s|\s$|[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
const PIPE = /\|/g
const CLOSING_HASH = /(?<!\\)#$/
const BREAKS_LINK = /[()\\`<>|\s]/g
const REFERENCE_IN_LINK = /&(?=#?[a-z0-9]{1,32};)/gi

const reference = (sign: string): string => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`
const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** One line of CommonMark that reads as exactly this text: no sign in it means anything to Markdown or HTML. */
export const prose = (text: string): string =>
  text.replace(ANYWHERE, '\\$&').replace(AT_START, '\\$&').replace(NUMBERED, '$1\\$2').replace(AS_REFERENCE, reference)

/** The same behind `#`, where a final `#` would close the heading. */
export const headingProse = (text: string): string => prose(text).replace(CLOSING_HASH, '\\#')

/** The same between the bars of a table. */
export const cellProse = (text: string): string => prose(text).replace(PIPE, '\\|')

/** A web address between the brackets of a link: what would end the link or be read as `&copy;` is encoded. */
export const destination = (address: string): string =>
  address.replace(BREAKS_LINK, percent).replace(REFERENCE_IN_LINK, '\\&')
