import { defineProfile } from './define.ts'

export const mydrivers = defineProfile({
  id: 'mydrivers/article',
  name: '快科技',
  site: '快科技',
  match: {
    hosts: ['mydrivers.com'],
    has: ['.news_info', '#thread_subject'],
    anywhere: ['.news_info', '#thread_subject'],
  },
  body: '.news_info',
  title: '#thread_subject',
  publishedAt: '.news_bt1_left',
  drop: ['.bqian', '.hui2', '.pagebtn'],
  aside: ['.end', '.zhuanzai', '.url', '.jcuo1', '.news_xg'],
  image: { never: /icons\.mydrivers\.com|\/wapimg\// },
})
