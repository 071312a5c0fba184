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
  ogTitle,
  printedPlace,
  printedSource,
  publishedMeta,
} from './netease.ts'

export const neteasePost1603 = defineProfile({
  ...netease,
  id: 'netease/post1603',
  name: '网易新闻（2016–2020）',
  match: { hosts: neteaseHosts, has: ['.post_body', '#endText'], anywhere: ['.post_content_main', '#endText'] },
  windows: ['.post_crumb', { from: '.post_content_main', to: '#endText' }],
  body: '#endText',
  // og:title is cut at the first quotation mark; the h1 is whole.
  title: ['.post_content_main > h1', 'title', ogTitle],
  publishedAt: ['.post_time_source', publishedMeta],
  source: ['#ne_article_source', endSource, printedSource('.post_time_source')],
  sourceUrl: { at: '#ne_article_source', attr: 'href' },
  place: printedPlace('.post_time_source'),
  authors: endAuthors,
  editors: endEditor,
  docId: [...docIdInScript, docIdInUrl],
  section: '.post_crumb a:last-of-type',
  drop: ['.gg200x300', '.at_item', '.post_topshare_wrap'],
  // The raw promo is a pre; once the page has run, a copy of it stands beside.
  aside: [
    '.otitle',
    '.ep-source',
    'pre[datatype="specialtag"]',
    '.special_tag_wrap',
    '.related_article',
    '.video-info',
    '.video-list',
  ],
  image: neteaseImage,
  video: [
    {
      at: '.video-wrapper',
      src: /<source[^<>]{0,200}\ssrc=["']?(https?:[^"'\s<>]{1,600})/,
      poster: /(?:poster=["']?|coverpic=)(https?:[^"'\s<>&]{1,600})/,
    },
  ],
})
