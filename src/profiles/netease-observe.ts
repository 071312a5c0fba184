import { defineProfile } from './define.ts'
import { docIdInScript, docIdInUrl, netease, neteaseHosts, neteaseImage } from './netease.ts'

export const neteaseObserve = defineProfile({
  ...netease,
  id: 'netease/observe',
  name: '网易财经《亦观察》专栏（2015）',
  match: { hosts: neteaseHosts, has: ['.con1_ltle', '.entext'], anywhere: ['.con1_ltle', '.entext'] },
  windows: [{ from: '.con_1', to: '.entext' }],
  // An embedded gallery brings an empty #endText along, and the h1 is the channel's logo.
  body: '.entext',
  title: ['.con1_ltle', 'title'],
  publishedAt: '.con1_date',
  authors: { at: '.con1_author', take: /^(?:作者\s?[:：]\s?)?(.{1,60})$/ },
  docId: [...docIdInScript, docIdInUrl],
  aside: [],
  image: neteaseImage,
})
