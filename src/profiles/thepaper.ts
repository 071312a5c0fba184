import { defineProfile } from './define.ts'

export const thepaper = defineProfile({
  id: 'thepaper/news',
  name: '澎湃新闻（2014–2021）',
  site: '澎湃新闻',
  match: { hosts: ['thepaper.cn'], has: ['.news_txt', '.news_title'], anywhere: ['.news_txt', '.news_about'] },
  body: '.news_txt',
  title: '.news_title',
  publishedAt: '.news_about',
  // 林小舟/长河日报: author and source in one line; else a label.
  source: [
    { at: '.news_about p', take: /来源\s?[:：]\s?(\S{1,40})/ },
    { at: '.news_about p:first-child', take: /^[^/／:：]{2,20}[/／](.{2,20})$/ },
  ],
  authors: [
    { at: '.news_about p:first-child', take: /^([^/／:：]{2,20})[/／].{2,20}$/ },
    { at: '.news_about p:first-child', take: /(?:记者|实习生|作者)\s(.{2,40})$/ },
  ],
  editors: { at: '.news_infor_extra', take: /责任编辑\s?[:：]\s?(\S{1,20})/ },
  lines: true,
  drop: ['.contheight', '.news_open_app_fixed', '.bottom_tips'],
})
