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
