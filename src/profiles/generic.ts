import { defineProfile } from './define.ts'

/** Any page: what a page's head and its density of prose say, where no layout is known. */
export const generic = defineProfile({
  id: 'generic',
  name: '任何文章页',
  site: '',
  match: {},
  body: [],
  title: [{ at: 'meta[property="og:title"]', attr: 'content' }, { at: '[itemprop="headline"]' }, 'h1', 'title'],
  titleCut: /\s?[|_｜-]\s?[^|_｜-]{1,30}$/,
  publishedAt: [
    { at: 'meta[property="article:published_time"]', attr: 'content' },
    { at: 'meta[name="publishdate" i]', attr: 'content' },
    { at: '[itemprop="datePublished"]', attr: 'content' },
    { at: '[itemprop="datePublished"]', attr: 'datetime' },
    { at: 'time[datetime]', attr: 'datetime' },
  ],
  modifiedAt: { at: 'meta[property="article:modified_time"]', attr: 'content' },
  section: { at: 'meta[property="article:section"]', attr: 'content' },
  authors: { at: 'meta[name="author" i]', attr: 'content' },
})
