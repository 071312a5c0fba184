import { spelledDate } from './month.ts'

//                      2015 -  07    -   02        23   :  15     :  34      +08:00
const printed =
  /(\d{4})(?:\s?[-/.年]\s?|\s(?=\d\d\s?\/))(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?:[T\s　]{0,4}(\d{1,2})\s?[:：时時]\s?(\d{1,2})分?(?:[:：]?(\d{2})秒?)?(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?/
const stamp = /^(\d{10})(\d{3})?$/
const offsetForm = /^([+-])(\d\d):(\d\d)$/

const two = (digits: string): string => digits.padStart(2, '0')

/**
 * A printed time as ISO 8601 with an offset, as precise as printed; a date alone stays a date.
 * With `''` for an offset, a time that prints none of its own stays a date. Undefined where there is no full date in the text, or one that no calendar has.
 *
 * @example
 * isoTime('2015年7月2日 23:15　来源: 新闻', '+08:00') // '2015-07-02T23:15+08:00'
 */
export function isoTime(text: string, offset: string): string | undefined {
  const seconds = stamp.exec(text)?.[1]
  if (seconds) return atOffset(Number(seconds) * 1000, offset || 'Z')
  const match = printed.exec(text)
  if (!match) return spelled(text)
  const [, year = '', month = '', day = '', hour, minute, second, zone] = match
  const date = `${year}-${two(month)}-${two(day)}`
  if (!isDate(date)) return undefined
  if (hour === undefined || minute === undefined || !(zone || offset)) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date
  return `${date}T${two(hour)}:${two(minute)}${second ? `:${second}` : ''}${zone ? withColon(zone) : offset}`
}

function spelled(text: string): string | undefined {
  const [year, month, day] = spelledDate(text) ?? []
  const date = year && month && day && `${year}-${two(month)}-${two(day)}`
  return date && isDate(date) ? date : undefined
}

const withColon = (zone: string): string =>
  zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`

/** `Date` rolls the 31st of February over into March: what comes back differently is no date. */
function isDate(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, day)
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
}

/** A Unix time as civil time at the offset. */
function atOffset(milliseconds: number, offset: string): string {
  const [, sign, hours, minutes] = offsetForm.exec(offset) ?? ['', '+', '00', '00']
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000)
  return `${new Date(milliseconds + shift).toISOString().slice(0, 19)}${offset}`
}
