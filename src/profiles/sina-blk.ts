import { defineProfile } from './define.ts'

export const sinaBlk = defineProfile({
  id: 'sina/blk',
  name: '新浪新闻（2008–2017）',
  site: '新浪',
  match: {
    hosts: ['sina.com.cn'],
    has: ['#artibody', '.blkContainerSblk'],
    anywhere: ['#artibody', '.blkContainerSblk'],
  },
  body: '#artibody',
  title: ['#artibodyTitle', '#main_title'],
  publishedAt: ['#pub_date', '.artInfo'],
  source: ['#media_name > a', '#media_name', '#art_source'],
  editors: { at: '#author_ename', take: /(?:责任编辑|编辑)\s?[:：]\s?(.{1,40})$/ },
  drop: ['.tech-quotation', '.otherContent_01', '.ecode_weixin', '.blk-video-play-hidden'],
  aside: ['.show_author', '.article-editor', '.moduleParagraph'],
  caption: ['.img_descr'],
  video: [{ at: '.artical-player-wrap' }, { at: '#J_Article_Player' }, { at: '.blkContainerSblkConVideo' }],
})
