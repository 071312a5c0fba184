import { defineProfile, type Found, type Given } from './define.ts'
import { unescapeHtml } from './json.ts'

/** The page is drawn by a script from text areas that hold the article as markup. */
function read({ source }: Given): Found | undefined {
  const html = source('textarea.article-content')
  if (!html) return undefined
  const field = (name: string): string => source(`textarea.article-${name}`)?.trim() ?? ''
  return {
    html: `<article>${unescapeHtml(html)}</article>`,
    facts: {
      title: field('title'),
      publishedAt: field('time'),
      source: field('source-name'),
      author: field('author'),
      editor: field('editor-name'),
    },
  }
}

export const huanqiu = defineProfile({
  id: 'huanqiu/textarea',
  name: '环球网（2019–）',
  site: '环球网',
  match: {
    hosts: ['huanqiu.com'],
    has: ['textarea.article-content'],
    anywhere: ['textarea.article-content', 'textarea.article-title'],
  },
  body: 'article',
  drop: ['adv-loader', '.adv-loader'],
  aside: ['[data-type="edit"]'],
  read,
})
