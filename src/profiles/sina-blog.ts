import { defineProfile } from './define.ts'

export const sinaBlog = defineProfile({
  id: 'sina/blog',
  name: '新浪博客',
  site: '新浪博客',
  match: {
    hosts: ['blog.sina.com.cn'],
    has: ['#sina_keyword_ad_area2'],
    anywhere: ['#sina_keyword_ad_area2', '.articalContent'],
  },
  body: '#sina_keyword_ad_area2',
  title: '.titName',
  publishedAt: ['.articalTitle .time', '#articlebody .time', '.time'],
  source: ['#ownernick', '.ownernick', '#blognamespan'],
  image: { src: ['real_src', 'src'], never: /\/images\/(?:face|blog)\//i },
})
