import { defineProfile } from './define.ts'

export const cnbeta = defineProfile({
  id: 'cnbeta/article',
  name: 'cnBeta',
  site: 'cnBeta',
  match: { hosts: ['cnbeta.com', 'cnbeta.com.tw'], has: ['#artibody'], anywhere: ['.cnbeta-article', '#artibody'] },
  body: ['.cnbeta-article-body #artibody', '#artibody'],
  title: ['.cnbeta-article > header > h1', '#news_title'],
  drop: ['.article-topic', '.article-global', '.article-relation'],
})
