import { defineProfile } from './define.ts'

export const wechat = defineProfile({
  id: 'wechat/article',
  name: '微信公众号',
  site: '微信公众平台',
  match: { hosts: ['mp.weixin.qq.com'], has: ['#js_content'], anywhere: ['#js_content', '#activity-name'] },
  body: '#js_content',
  title: ['#activity-name', { at: 'meta[property="og:title"]', attr: 'content' }],
  // The printed date is relative: 昨天.
  publishedAt: [
    { script: 'var ct', take: /^var ct\s?=\s?"(\d{10})"/ },
    { script: 'ori_create_time', take: /^ori_create_time['"]?\s?[:=]\s?['"](\d{10})['"]/ },
    '#publish_time',
  ],
  source: ['#js_name', { script: 'var nickname', take: /^var nickname\s?=\s?(?:htmlDecode\()?"([^"\\]{1,40})"/ }],
  authors: '#js_author_name',
  drop: ['.qr_code_pc', '.original_primary_card_tips', 'mp-common-profile', 'mpprofile', '.js_jump_icon'],
  image: { src: ['data-src', 'src'] },
})
