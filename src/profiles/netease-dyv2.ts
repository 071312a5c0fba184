import { defineProfile } from './define.ts'
import { docIdInUrl, netease, neteaseHosts, neteaseImage } from './netease.ts'

export const neteaseDyv2 = defineProfile({
  ...netease,
  id: 'netease/dyv2',
  name: '网易号（2016–2020）',
  match: {
    hosts: neteaseHosts,
    has: ['.article_title', '#contain[data-docid]'],
    anywhere: ['.article_title', '#contain[data-docid]'],
  },
  windows: [{ from: '#contain', to: '.statement' }],
  // .content alone is a link of the list in the left column.
  body: '#content',
  title: ['.article_title > h2', 'title'],
  // Only the date is printed; the attribute has the time.
  publishedAt: [{ at: '#contain', attr: 'data-ptime' }, '.article_title .time'],
  source: ['.article_title .time > .point + span', '.colum_info h4'],
  docId: [{ at: '#contain', attr: 'data-docid' }, docIdInUrl],
  aside: ['.statement'],
  image: neteaseImage,
})
