import { defineProfile } from './define.ts'

export const chinanews = defineProfile({
  id: 'chinanews/article',
  name: '中国新闻网',
  site: '中国新闻网',
  match: { hosts: ['chinanews.com', 'chinanews.com.cn', 'ecns.cn'], has: ['.left_zw'], anywhere: ['.left_zw'] },
  body: '.left_zw',
  title: ['#cont_1_1_2 > h1', '.content_left_title', '.content_title'],
  publishedAt: ['.left-t', '.content_left_time', '#newsdate'],
  editors: { at: '.left_name, .adEditor', take: /编辑\s?[:：]\s?([^】\]]{1,20})/ },
  drop: ['.adInContent', '#adhzh', '#function_code_page'],
  aside: ['.left_name', '.adEditor'],
  caption: ['.left_pt', '.pictext'],
})
