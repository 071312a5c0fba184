// Signs that steer a terminal or turn the reading direction, except the line end and the tab.
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
// The same and all that prints nothing, so that a change of them can be seen.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu
// East Asian Wide and Fullwidth, by their large ranges.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu
const LESS_THAN = /</g

function escaped(sign: string): string {
  const hex = (sign.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** Text for a terminal: what would steer it is written out. */
export const printable = (text: string): string => text.replace(STEERING, escaped).replace(LONE_SURROGATE, escaped)

/** Text on one line in which every sign can be seen. */
export const visible = (text: string): string => text.replace(UNSEEN, escaped).replace(LONE_SURROGATE, escaped)

/** JSON that says the same and steers no terminal. */
export const json = (value: unknown, indent: number): string => printable(JSON.stringify(value, null, indent))

/** The same, fit to stand in a `<script>` of a page. */
export const scriptJson = (value: unknown, indent: number): string => json(value, indent).replace(LESS_THAN, escaped)

/** Columns of a terminal that the text takes, as good as one can tell without its font. */
export const width = (text: string): number => Array.from(text).length + (text.match(WIDE)?.length ?? 0)

export const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(columns - width(text), 0))
