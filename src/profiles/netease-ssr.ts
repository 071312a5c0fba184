import { defineProfile } from './define.ts'
import { netease, neteaseHosts, neteaseImage, ogTitle, publishedMeta } from './netease.ts'

export const neteaseSsr = defineProfile({
  ...netease,
  id: 'netease/ssr',
  name: '手机网易网（2018–2019）',
  match: { hosts: neteaseHosts, has: ['article[id^="article-"]'], anywhere: ['article[id^="article-"]', '.js-page'] },
  windows: ['article[id^="article-"]'],
  // One .page after another; all belong to the article.
  body: 'article[id^="article-"] > .content',
  title: ['article .head .title', ogTitle, 'title'],
  publishedAt: ['.js-time', publishedMeta],
  source: ['.js-source', { at: 'meta[property="article:author"]', attr: 'content' }],
  editors: { at: '.editor', take: /责任编辑\s?[:：]\s?([^)）]{1,60})/ },
  docId: { at: 'article[id^="article-"]', attr: 'id', take: /^article-([0-9A-Z]{16})$/ },
  aside: ['.otitle_editor'],
  caption: ['.photo span'],
  image: neteaseImage,
})
