import { defineProfile } from './define.ts'

export const xinhuanet = defineProfile({
  id: 'xinhuanet/detail',
  name: '新华网（2020–）',
  site: '新华网',
  match: { hosts: ['xinhuanet.com', 'news.cn'], has: ['#detail'], anywhere: ['#detail', '.head-line'] },
  body: ['#detailContent', '#detail'],
  title: ['.head-line h1 .title', '.head-line h1', '.head-line .title'],
  publishedAt: ['.header-time', '.header .info', '.mheader .info'],
  source: [{ at: '.header .source, .header-cont .source', take: /来源\s?[:：]\s?(\S{1,40})/ }],
  editors: { at: '#articleEdit .editor, .editor', take: /责任编辑\s?[:：]\s?([^\]】]{1,40})/ },
  drop: ['.tadd', '.relatedNews', '#video_pc'],
  aside: ['#articleEdit', '.editor'],
})
