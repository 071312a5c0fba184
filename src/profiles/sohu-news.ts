import { defineProfile } from './define.ts'

export const sohuNews = defineProfile({
  id: 'sohu/news',
  name: '搜狐新闻（2008–2017）',
  site: '搜狐',
  match: { hosts: ['sohu.com'], has: ['#contentText'], anywhere: ['#contentText', '.sourceTime'] },
  body: '#contentText',
  title: ['h1[itemprop="headline"]', '.content-box > h1', '.left > h1'],
  publishedAt: ['#pubtime_baidu', '.sourceTime .r', '.time-source .time', '.time'],
  source: ['#media_span', '#source_baidu a', '#source_baidu', '.source a', '#sourceOrganization'],
  editors: [{ at: '.editor, #editor_baidu', take: /(?:责任编辑|编辑)\s?[:：]\s?(.{1,40}?)[)）]?$/ }],
  drop: ['.muLink', '#backsohucom', '.text-pic .btns'],
  caption: ['.text-pic-tt', '.conimg-t', '.explain'],
})
