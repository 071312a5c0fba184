import { defineProfile } from './define.ts'
import {
  docIdInScript,
  docIdInUrl,
  endAuthors,
  endEditor,
  endSource,
  netease,
  neteaseHosts,
  neteaseImage,
} from './netease.ts'

export const neteaseEp1301 = defineProfile({
  ...netease,
  id: 'netease/ep1301',
  name: '网易新闻、财经（2013–2016）',
  match: { hosts: neteaseHosts, has: ['#h1title', '#endText'], anywhere: ['#epContentLeft', '#h1title', '#endText'] },
  windows: ['.ep-path', { from: '#epContentLeft', to: '#endText' }, '.ep-pages'],
  body: '#endText',
  // A promo block in the body has an h1 of its own.
  title: ['#h1title', 'title'],
  publishedAt: '.ep-time-soure',
  source: ['#ne_article_source', endSource, { at: '.ep-time-soure', take: /来源\s?[:：]\s?(\S{1,40})/ }],
  sourceUrl: { at: '#ne_article_source', attr: 'href' },
  place: { at: '.ep-time-soure', take: /[（(]([^（()）]{1,12})[）)]\s?$/ },
  authors: endAuthors,
  editors: endEditor,
  docId: [...docIdInScript, docIdInUrl],
  section: '.ep-path a:last-of-type',
  description: '.ep-summary',
  nextPage: { at: '.ep-pages a.current + a:not(.ep-pages-ctrl)', attr: 'href' },
  drop: ['.gg200x300'],
  aside: ['.otitle', '.ep-source', '.ep-pages', 'table:has(+ .biaoqian)', '.biaoqian', '.biaoqian + div'],
  image: neteaseImage,
})
