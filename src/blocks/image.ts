import { absolute } from '../document/address.ts'
import { collapse, type Element } from '../document/node.ts'
import type { ImageDraft } from '../draft.ts'
import type { ImageSource } from '../profiles/define.ts'

/** Lazy loaders keep the address here and a placeholder in `src`. */
const lazy = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'data-lazyload',
  'original',
  'file',
  'src',
] as const

/** Parts of an address that only furniture has. */
const furniture =
  /\/(?:[\w-]{0,40}[-_])?(?:icon|icons|logo|blank|empty|spacer|pixel|placeholder|loading|lazyload|transparent|sprite\w{0,9}|qrcode|erweima|qr|weixin|share|grey|gray|1x1|dot|avatar)(?:[-_@]?\w{0,12})?\.(?:png|gif|jpe?g|webp|svg)(?:[?#]|$)|\.svg(?:[?#]|$)/i
const beacon = /^https?:\/\/(?:analytics|stat|stats|log|logs|pixel|counter|hm|tongji|count\d?|g)\.[^/]+\//i

/** Emoji, end marks and spacers are no taller and no wider than this, in CSS pixels. */
const smallest = 40

/** What an `<img>` shows, as the original's address; undefined where it is furniture. */
export function imageOf(
  element: Element,
  rules: ImageSource | undefined,
  base: string | undefined,
): Omit<ImageDraft, 'linked' | 'aside' | 'standing'> | undefined {
  const { attribs } = element
  const width = pixels(attribs['width'])
  const height = pixels(attribs['height'])
  if ((width !== undefined && width <= 2) || (height !== undefined && height <= 2)) return undefined
  if (width !== undefined && height !== undefined && width <= smallest && height <= smallest) return undefined
  for (const name of rules?.src ?? lazy) {
    const src = original(attribs[name], rules, base)
    if (!src) continue
    const alt = { text: collapse(attribs['alt'] ?? ''), steps: [] }
    return { role: 'image', src, alt, ...(width && { width }), ...(height && { height }) }
  }
  return undefined
}

function original(
  address: string | undefined,
  rules: ImageSource | undefined,
  base: string | undefined,
): string | undefined {
  const src = absolute(unwrapped(address ?? '', rules), base)
  if (!src) return undefined
  const whole = rules?.cut ? src.replace(rules.cut, '') : src
  return furniture.test(whole) || beacon.test(whole) || rules?.never?.test(whole) ? undefined : whole
}

/** The original's address in that of a resizing proxy. */
export function unwrapped(address: string, rules: ImageSource | undefined): string {
  const { host, param } = rules?.unwrap ?? {}
  if (!host || !param || !address.includes(host)) return address
  const proxy = absolute(address, undefined)
  return (proxy && new URL(proxy).searchParams.get(param)) || address
}

const number = /^\s{0,3}(\d{1,5})(?:\.\d{1,9})?(?:px)?\s{0,3}$/

const pixels = (value: string | undefined): number | undefined => {
  const digits = value === undefined ? undefined : number.exec(value)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
