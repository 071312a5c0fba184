import { defineProfile } from './define.ts'

export const sina = defineProfile({
  id: 'sina/article',
  name: '新浪新闻（2017–）',
  site: '新浪',
  match: {
    hosts: ['sina.com.cn'],
    has: ['.date-source', '.article'],
    anywhere: ['.date-source', '.article-content-left'],
  },
  body: ['#artibody', '#article', '.article'],
  title: ['h1.main-title', '.second-title'],
  publishedAt: '.date-source .date',
  source: ['.date-source .source', '.date-source .author'],
  sourceUrl: { at: '.date-source a.source', attr: 'href' },
  editors: { at: '.show_author, .article-editor', take: /(?:责任编辑|编辑)\s?[:：]\s?(.{1,40})$/ },
  drop: ['.tech-quotation', '.wap_special', '.ct_hqimg', '.blk-wxfollow', '#left_hzh_ad', '.finance-app-ad'],
  aside: ['.show_author', '.article-editor', '.article-notice', '.quotation', '.xb_new_finance_app'],
  caption: ['.img_descr'],
  video: [{ at: '.video-2017' }, { at: '.artical-player-wrap' }],
})
