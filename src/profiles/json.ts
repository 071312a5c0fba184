/** Wrappers around a client's JSON are no deeper than this. */
const deepest = 3

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object in `json`, itself or below it, that has all these keys. */
export function articleIn(
  json: unknown,
  keys: readonly string[],
  depth = 0,
): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(json) || depth > deepest) return undefined
  if (keys.every((key) => Object.hasOwn(json, key))) return json
  for (const inner of Object.values(json)) {
    const found = articleIn(inner, keys, depth + 1)
    if (found) return found
  }
  return undefined
}

/** The value of an own property, where it is a non-empty string. */
export const stringIn = (record: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The records in a list that is an own property. */
export const recordsIn = (
  record: Readonly<Record<string, unknown>>,
  key: string,
): readonly Readonly<Record<string, unknown>>[] => {
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** Text made safe to stand in markup. */
export const escapeHtml = (text: string): string => text.replace(special, (found) => `&#${found.charCodeAt(0)};`)
const special = /[&<>"']/g

/** Markup that was written as text once more. */
export const unescapeHtml = (text: string): string => text.replace(entity, (found) => entities.get(found) ?? found)
const entity = /&(?:quot|lt|gt|amp|#x3D|#39);/g
const entities: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&#x3D;', '='],
  ['&#39;', "'"],
])

/** Larger states hold more than an article. */
const longestState = 4_194_304

/** JSON as a record; undefined where it is not one, is broken or is too large. */
export function parseRecord(json: string): Readonly<Record<string, unknown>> | undefined {
  if (json.length > longestState) return undefined
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The record that stands below these keys, each an own property. */
export const recordAt = (
  record: Readonly<Record<string, unknown>>,
  path: readonly string[],
): Readonly<Record<string, unknown>> | undefined =>
  path.reduce<Readonly<Record<string, unknown>> | undefined>((at, key) => {
    const inner = at && Object.hasOwn(at, key) ? at[key] : undefined
    return isRecord(inner) ? inner : undefined
  }, record)
