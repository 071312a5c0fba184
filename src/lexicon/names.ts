import { agencies, dataEndings, doubleSurnames, mediaEndings, officialEndings, surnames } from './name-tables.ts'

const endings = (words: readonly string[]): RegExp =>
  new RegExp(`(?:${[...words].sort((a, b) => b.length - a.length).join('|')})$`)

const family = `(?:${doubleSurnames.join('|')}|[${surnames}])`
const person = new RegExp(`^${family}[\\u3400-\\u9fff]{1,2}$`)
const foreign = /^[\u3400-\u9fff]{1,6}(?:[·][\u3400-\u9fff]{1,8}){1,3}$/
const latin = /^[A-Za-z][\w.'’-]{0,30}(?: [A-Za-z][\w.'’-]{0,30}){0,3}$/
const media = endings(mediaEndings)
const agency = endings(agencies)
const official = endings(officialEndings)
const data = endings(dataEndings)
const company = /(?:公司|集团|股份|控股|实业)$/

/** 王晓明, 欧阳娜, 约翰·史密斯. Folded text. */
export const isPerson = (name: string): boolean => person.test(name) || foreign.test(name)

export const isLatinName = (name: string): boolean => latin.test(name)

export const isMedium = (name: string): boolean => media.test(name) || agency.test(name)

export const isOfficial = (name: string): boolean => official.test(name)

export const isDataHouse = (name: string): boolean => data.test(name)

/** Whether a name ends as those of bodies do. */
export const isBody = (name: string): boolean =>
  isMedium(name) || isOfficial(name) || isDataHouse(name) || company.test(name)

export type SourceRole = 'data' | 'media' | 'agency' | 'official' | 'company' | 'person' | 'anonymous'

/** What kind of source a name is, as far as its ending tells. */
export const roleOf = (name: string, otherwise: SourceRole): SourceRole => {
  if (agency.test(name)) return 'agency'
  if (official.test(name)) return 'official'
  if (media.test(name)) return 'media'
  if (company.test(name)) return 'company'
  if (data.test(name)) return 'data'
  return isPerson(name) ? 'person' : otherwise
}
