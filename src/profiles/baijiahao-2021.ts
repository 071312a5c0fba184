import { defineProfile } from './define.ts'

export const baijiahao2021 = defineProfile({
  id: 'baijiahao/module',
  name: '百家号（2021–）',
  site: '百家号',
  match: {
    hosts: ['baidu.com'],
    has: ['[data-testid="article"]'],
    anywhere: ['[data-testid="article"]', '[data-testid="author-name"]'],
  },
  body: '[data-testid="article"]',
  title: '[class*="index-module_articleTitle"]',
  publishedAt: ['[data-testid="updatetime"]', { at: 'meta[itemprop="dateUpdate"]', attr: 'content' }],
  source: '[data-testid="author-name"]',
  heading: ['.bjh-h3'],
})
