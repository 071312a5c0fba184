import { defineProfile } from './define.ts'

export const csdn = defineProfile({
  id: 'csdn/blog',
  name: 'CSDN 博客',
  site: 'CSDN',
  match: { hosts: ['csdn.net'], has: ['#content_views'], anywhere: ['#content_views', '#article_content'] },
  body: '#content_views',
  title: ['#articleContentId', '.title-article', '.link_title'],
  publishedAt: ['.article-info-box .time', '.article-bar-top', '.link_postdate', '.time'],
  source: ['.follow-nickName', '#uid', '.user-profile-head .username'],
  drop: ['.hljs-button', '.toc', '.pre-numbering', '.article-copyright', '.hide-preCode-box', '.dp-highlighter .bar'],
})
