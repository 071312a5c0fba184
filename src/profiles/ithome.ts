import { defineProfile } from './define.ts'

export const ithome = defineProfile({
  id: 'ithome/article',
  name: 'IT之家',
  site: 'IT之家',
  match: { hosts: ['ithome.com'], has: ['#paragraph'], anywhere: ['#paragraph', '#pubtime_baidu'] },
  body: '#paragraph',
  title: ['#dt .content > h1', '.post_title > h1', 'h1'],
  publishedAt: '#pubtime_baidu',
  source: ['#source_baidu a', '#source_baidu'],
  authors: '#author_baidu > strong',
  editors: '#editor_baidu > strong',
  drop: ['.ad-tips', '.dajia', '.related_post'],
})
