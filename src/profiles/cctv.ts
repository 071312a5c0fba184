import { defineProfile } from './define.ts'

export const cctv = defineProfile({
  id: 'cctv/article',
  name: '央视网',
  site: '央视网',
  match: {
    hosts: ['cctv.com', 'cntv.cn', 'cctv.cn'],
    has: ['#content_area'],
    anywhere: ['#content_area', '#title_area'],
  },
  body: '#content_area',
  title: '#title_area > h1',
  publishedAt: ['#title_area .info1', '#title_area .info'],
  source: [{ at: '#title_area .info1, #title_area .info', take: /来源\s?[:：]\s?([^\s|]{1,40})/ }],
  editors: [
    { at: '.zebian', take: /责任编辑\s?[:：]\s?(\p{Script=Han}{2,4})/u },
    { at: '.zebian', take: /编辑\s?[:：]\s?(\p{Script=Han}{2,4})/u },
  ],
})
