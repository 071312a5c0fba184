import { defineProfile } from './define.ts'

export const qq = defineProfile({
  id: 'qq/article',
  name: '腾讯新闻（2009–2019）',
  site: '腾讯网',
  match: { hosts: ['qq.com'], has: ['#Cnt-Main-Article-QQ'], anywhere: ['#Cnt-Main-Article-QQ'] },
  body: '#Cnt-Main-Article-QQ',
  title: ['.qq_article .hd h1', '#C-Main-Article-QQ .hd h1', '.main .hd h1'],
  publishedAt: ['.a_time', '.pubTime', '.article-time', '#C-Main-Article-QQ .hd .info'],
  source: ['.a_source', '.where', '[bosszone="jgname"]'],
  authors: ['.a_author', '.auth'],
  editors: { at: '#QQeditor, .QQeditor', take: /(?:责任编辑|编辑)\s?[:：]\s?([^\]】]{1,40})/ },
  // The player brings its own list, and the way home stands in the last paragraph.
  drop: ['.rv-root-v2', '.mbArticleShareBtn', '#backqqcom', '#relInfo', '.cms_pc_recommend'],
})
