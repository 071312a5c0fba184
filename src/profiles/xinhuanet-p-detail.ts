import { defineProfile } from './define.ts'

export const xinhuanetPDetail = defineProfile({
  id: 'xinhuanet/p-detail',
  name: '新华网（2014–2020）',
  site: '新华网',
  match: { hosts: ['xinhuanet.com', 'news.cn'], has: ['#p-detail'], anywhere: ['#p-detail', '.h-title'] },
  body: ['.main-aticle', '#p-detail'],
  title: '.h-title',
  publishedAt: ['.h-time', '.h-info'],
  source: ['#source', { at: '.h-info', take: /来源\s?[:：]\s?(\S{1,40})/ }],
  editors: { at: '.p-jc', take: /责任编辑\s?[:：]\s?([^\]】]{1,40})/ },
  drop: ['.tadd', '.zan-wap', '#div_currpage', '.lb', '.video-url'],
  aside: ['.p-jc', '.editor'],
})
