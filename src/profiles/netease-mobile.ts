import { defineProfile } from './define.ts'
import { docIdInCanonical, docIdInUrl, netease, neteaseHosts, neteaseImage, ogTitle, publishedMeta } from './netease.ts'

export const neteaseMobile = defineProfile({
  ...netease,
  id: 'netease/mobile',
  name: '手机网易网（2020–）',
  match: { hosts: neteaseHosts, has: ['.js-article-body'], anywhere: ['.js-article-body', '.article-title'] },
  windows: ['.js-article', '.main-openApp'],
  // The comments and the recommendations below are article elements too.
  body: '.js-article-body',
  title: ['.article-title', ogTitle, 'title'],
  publishedAt: [{ at: 'html[data-publishtime]', attr: 'data-publishtime' }, publishedMeta, '.s-time time'],
  source: ['.s-author .author-homePage', { at: 'meta[property="article:author"]', attr: 'content' }],
  sourceUrl: { at: '.s-author .author-homePage', attr: 'href' },
  place: { at: '.s-time span', take: /^·\s?(.{1,12})$/ },
  editors: { at: '.article-footer .s-info', take: /责任编辑\s?[:：]\s?([^()（）[\]]{1,60})/ },
  docId: [{ at: 'html[data-id]', attr: 'data-id' }, docIdInUrl, ...docIdInCanonical],
  section: { at: 'html[data-category]', attr: 'data-category' },
  aside: ['.m-linkCard', '.related', '.s-tip', '.bot_word', '.article-footer', '.main-openApp'],
  image: neteaseImage,
  video: [
    {
      at: 'figure.m-video',
      state: {
        name: '__INITIAL_STATE__',
        list: 'articleVideoList',
        index: 'data-index',
        src: ['mp4', 'm3u8'],
        poster: ['cover'],
      },
    },
  ],
})
