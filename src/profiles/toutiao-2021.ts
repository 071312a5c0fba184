import { defineProfile } from './define.ts'

export const toutiao2021 = defineProfile({
  id: 'toutiao/article',
  name: '今日头条（2020–）',
  site: '今日头条',
  match: { hosts: ['toutiao.com'], has: ['.syl-article-base'], anywhere: ['.syl-article-base', '.article-meta'] },
  body: ['.syl-article-base', '.article-content article'],
  title: '.article-content h1',
  publishedAt: '.article-meta',
  source: ['.article-meta .name a', '.article-meta .name'],
  caption: ['.pgc-img-caption'],
})
