import { isRecord } from '../profiles/json.ts'

/** Where the value that begins at `from` with `{` or `[` ends; -1 where it never does. */
function endOf(source: string, from: number): number {
  let depth = 0
  let quoted = false
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (quoted) {
      if (unit === 0x5c) at++
      else if (unit === 0x22) quoted = false
    } else if (unit === 0x22) quoted = true
    else if (unit === 0x7b || unit === 0x5b) depth++
    else if ((unit === 0x7d || unit === 0x5d) && --depth === 0) return at + 1
  }
  return -1
}

/** The JSON object that a script assigns to `name`, as `window.__INITIAL_STATE__={…}` does. */
export function stateOf(scripts: string, name: string): Readonly<Record<string, unknown>> | undefined {
  for (let at = scripts.indexOf(name); at >= 0; at = scripts.indexOf(name, at + name.length)) {
    const assigned = assignment.exec(scripts.slice(at + name.length, at + name.length + 20))
    if (!assigned) continue
    const from = at + name.length + assigned[0].length - 1
    const value = parse(scripts.slice(from, endOf(scripts, from)))
    if (isRecord(value)) return value
  }
  return undefined
}

const assignment = /^["'\]]{0,2}\s{0,9}=\s{0,9}\{/

/** A script may write `undefined`, which JSON does not know. */
const unknownValue = /([:,[]\s{0,4})undefined(?=\s{0,4}[,}\]])/g

function parse(json: string): unknown {
  for (const text of [json, json.replace(unknownValue, '$1null')]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return undefined
}
