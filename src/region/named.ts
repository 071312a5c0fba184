import type { Element } from '../document/node.ts'

/** Names that only what stands around an article has. */
const name =
  /(?:^|[\s_-])(?:footer|foot|bottom|nav|navbar|navigation|menu|sidebar|side|aside|share|shares|sharing|social|bshare|bdshare|jiathis|recommend\w{0,6}|related|relate|relations?|xiangguan|hot|rank\w{0,4}|ranking|copyright|breadcrumbs?|crumbs?|position|location|pagination|pager|pages|paging|login|search|advert\w{0,9}|ad|ads|adv|sponsor\w{0,4}|promo\w{0,6}|banner|toolbar|tools|tags?|keywords?|download|qrcode|erweima|weixin|follow|subscribe|newsletter|signup|popup|modal|overlay|cookies?|consent|disclaimer|byline|author-?bio|prev|next|prevnext|outbrain|taboola|trending|popular|most-read|vote|digg|reprint)(?:$|[\s_-])/i
const commenting =
  /(?:^|[\s_#-])(?:comments?|commentlist|respond|disqus\w{0,9}|pinglun|reviews?|replies|reply|guestbook)(?:$|[\s_-])/i
const tags: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu'])

/** Of the page's prose: an element that holds more is not furniture, whatever its name. */
const most = 0.3
const mostComments = 0.7

/** Longer names are data in disguise. */
const longestName = 200

type Meaning = 'comments' | 'furniture' | 'nothing'

/** What class names and ids mean; pages repeat them, so each is looked at once. */
function meanings(): (called: string) => Meaning {
  const known = new Map<string, Meaning>()
  const read = (called: string): Meaning =>
    commenting.test(called) ? 'comments' : name.test(called) ? 'furniture' : 'nothing'
  return (called) => {
    const found = known.get(called) ?? read(called.slice(0, longestName))
    known.set(called, found)
    return found
  }
}

/**
 * A test whether an element is called by a name, or has a tag, that an article's parts never have, given its share of the
 * page's prose.
 */
export function furnitureTest(): (element: Element, share: number) => boolean {
  const meaning = meanings()
  return ({ name: tag, attribs }, share) => {
    if (share >= mostComments || tag === 'body' || tag === 'html') return false
    const [byClass, byId] = [meaning(attribs['class'] ?? ''), meaning(attribs['id'] ?? '')]
    if (byClass === 'comments' || byId === 'comments') return true
    return share < most && (tags.has(tag) || byClass === 'furniture' || byId === 'furniture')
  }
}
