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
  printedSource,
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
  source: ['#ne_article_source', endSource, printedSource('.ep-time-soure')],
  sourceUrl: { at: '#ne_article_source', attr: 'href' },
  place: { at: '.ep-time-soure', take: /[（(]([^（()）]{1,12})[）)]\s?$/ },
  authors: endAuthors,
  editors: endEditor,
  docId: [...docIdInScript, docIdInUrl],
  section: '.ep-path a:last-of-type',
  description: '.ep-summary',
  nextPage: { at: '.ep-pages a.current + a:not(.ep-pages-ctrl, .ep-pages-all)', attr: 'href' },
  drop: ['.gg200x300'],
  aside: [
    ...['.otitle', '.ep-source', '.ep-pages', '#endText .ep-keywords', '.biaoqian', '.biaoqian ~ div:not(.ep-source)'],
    // The block's tables stand right before it, or before an empty paragraph.
    ...['table:has(+ .biaoqian)', 'table:has(+ p + .biaoqian)'],
  ],
  image: neteaseImage,
})
