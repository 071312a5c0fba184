import { defineProfile } from './define.ts'

export const sinaMobile = defineProfile({
  id: 'sina/mobile',
  name: '手机新浪网',
  site: '新浪',
  match: {
    hosts: ['sina.cn', 'sina.com.cn'],
    has: ['.art_content', '.art_tit_h1'],
    anywhere: ['.art_content', '.art_tit_h1'],
  },
  body: '.art_content',
  title: '.art_tit_h1',
  publishedAt: ['.art_time', '.weibo_time'],
  source: ['.art_cite', '.weibo_user'],
  drop: ['.look_more', '.unfold-box'],
  caption: ['.art_img_tit', '.art_img_mini_note'],
})
