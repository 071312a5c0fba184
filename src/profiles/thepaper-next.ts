import { defineProfile, type Found, type Given } from './define.ts'
import { isRecord, parseRecord, recordAt, stringIn } from './json.ts'

/** The markup has the article too, but its classes are named anew with each release; the state beside it is not. */
function read({ source }: Given): Found | undefined {
  const state = parseRecord(source('#__NEXT_DATA__') ?? '')
  const detail = state && recordAt(state, ['props', 'pageProps', 'detailData', 'contentDetail'])
  const content = detail && stringIn(detail, 'content')
  if (!detail || !content) return undefined
  const field = (name: string): string => stringIn(detail, name) ?? ''
  const node = detail['authorInfo']
  return {
    html: `<article class="index_cententWrap">${content}</article>`,
    facts: {
      title: field('name'),
      publishedAt: field('pubTime'),
      source: field('source') || (isRecord(node) ? (stringIn(node, 'sname') ?? '') : ''),
      author: field('author'),
      editor: field('responEditor'),
    },
  }
}

export const thepaperNext = defineProfile({
  id: 'thepaper/next',
  name: '澎湃新闻（2021–）',
  site: '澎湃新闻',
  match: {
    hosts: ['thepaper.cn'],
    has: ['#__NEXT_DATA__'],
    anywhere: ['#__NEXT_DATA__', '[class^="index_cententWrap"]'],
  },
  body: '[class*="index_cententWrap"]',
  title: '[class*="index_title"]',
  caption: ['.image_desc'],
  read,
})
