const web = /^https?:$/
/** An address that is absolute already stays as it was printed: encoding it anew would make another of it. */
const whole = /^https?:\/\/[^\s<>"]{1,4000}$/i
const nowhere = 'https://nowhere.invalid/'

/**
 * An address as an absolute one, or undefined where it is none of the web: `javascript:`, `data:` and their like never
 * come out of here. Without a page address, `//host/path` is read as https.
 */
export function absolute(address: string, base: string | undefined): string | undefined {
  const printed = address.trim()
  const url = parse(printed, base) ?? parse(printed, nowhere)
  if (!url || !web.test(url.protocol) || url.href.startsWith(nowhere)) return undefined
  return whole.test(printed) ? printed : url.href
}

const parse = (address: string, base: string | undefined): URL | undefined =>
  address !== '' && URL.canParse(address, base) ? new URL(address, base) : undefined
