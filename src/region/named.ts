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

/** Whether the element is called by a name, or has a tag, that an article's parts never have, given its share of prose. */
export function isFurniture(element: Element, share: number): boolean {
  if (share >= mostComments || element.name === 'body' || element.name === 'html') return false
  const { class: classes = '', id = '' } = element.attribs
  if (commenting.test(classes) || commenting.test(id)) return true
  return share < most && (tags.has(element.name) || name.test(classes) || name.test(id))
}
