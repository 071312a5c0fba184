const markup: ReadonlySet<string> = new Set(['lt', 'gt', 'amp', 'quot', 'apos', 'LT', 'GT', 'AMP', 'QUOT'])
/** A tag that is shown and not meant: &lt;div class=&quot;a&quot;&gt;, &lt;/p&gt;, &lt;!-- */
const shownTag = /&(?:amp;)?(?:lt|LT);[a-z/!?]/i
/** Prose that names a reference: 用&lt;表示, 写作&amp;。 Or quotes around it. */
const namedBefore = /(?:[用写寫]|[写寫转轉义義换換变變][作成为為]|[“「『‘'"`（(：:、或和与與即])$/
const namedAfter = /^(?:\s?(?:表示|代表|转义|轉義|来|來|[”」』’'"`）)、或和与與])|[。，]?$)/
const quoted = /&(?:amp;)?quot;/gi
const attribute = /=&(?:amp;)?quot;/i
/** &lt; &gt; and their like told off one after the other. */
const list = /&(amp|lt|gt|quot|apos);[\s、,，]{1,2}&(?!\1)(?:amp|lt|gt|quot|apos);/i
/** Where one & is none of a reference, `&amp;` is not what became of another. */
const bareAmpersand = /&(?![\w#])/

/** How a text uses references to markup. */
export type Markup = {
  readonly tagged: boolean
  readonly attributes: boolean
  readonly listed: boolean
  readonly bare: boolean
  readonly quotes: number
}

export const markupOf = (text: string): Markup => ({
  tagged: shownTag.test(text),
  attributes: attribute.test(text),
  listed: list.test(text),
  bare: bareAmpersand.test(text),
  quotes: text.match(quoted)?.length ?? 0,
})

/** Whether a text speaks of the reference to a character of markup, and does not use it. */
const isNamed = (text: string, start: number, end: number): boolean =>
  namedBefore.test(text.slice(Math.max(0, start - 8), start)) && namedAfter.test(text.slice(end, end + 8))

/** Whether `&lt;` and its like stand for themselves: the text shows markup, or tells how it is written. */
export const staysMarkup = (name: string, whole: Markup, text: string, start: number, end: number): boolean => {
  if (!markup.has(name)) return false
  const { tagged, attributes, listed, bare, quotes } = whole
  if (listed || isNamed(text, start, end)) return true
  const kind = name.toLowerCase()
  if (kind === 'amp') return bare
  return kind === 'quot' ? quotes === 1 || (tagged && attributes) : tagged
}
