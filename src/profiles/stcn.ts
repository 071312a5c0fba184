import { defineProfile } from './define.ts'

export const stcn = defineProfile({
  id: 'stcn/article',
  name: '证券时报网（2017–2021）',
  site: '证券时报网',
  match: { hosts: ['stcn.com'], has: ['#ctrlfscont'], anywhere: ['#ctrlfscont', '.intal_tit'] },
  body: '#ctrlfscont',
  title: '.intal_tit > h2',
  publishedAt: '.intal_tit .info',
  aside: ['.om'],
})
