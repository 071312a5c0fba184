import { defineProfile } from './define.ts'

export const cmsZoom = defineProfile({
  id: 'cms/zoom',
  name: '政府网站（#zoom）',
  site: '',
  match: { anywhere: ['#zoom', 'meta[name="ArticleTitle"]'] },
  body: '#zoom',
})
