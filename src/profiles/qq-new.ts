import { defineProfile } from './define.ts'

export const qqNew = defineProfile({
  id: 'qq/new',
  name: '腾讯新闻（2018–）',
  site: '腾讯网',
  match: { hosts: ['qq.com'], has: ['.content-article'], anywhere: ['.content-article', '.qq_conent'] },
  body: '.content-article',
  title: ['.LEFT > h1', 'h1'],
  publishedAt: { script: '"pubtime"', take: /^"pubtime"\s?:\s?"([\d :-]{10,19})"/ },
  source: [{ script: '"media"', take: /^"media"\s?:\s?"([^"\\]{1,40})"/ }, '.media-name', '.author'],
  drop: ['#Status', '.videoPlayerWrap', '.end-logo', '.one-paragraph[qqNewsExtra]'],
  aside: ['.qqnews_editor'],
})
