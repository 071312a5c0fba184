import type { CreditRole } from '../entity.ts'

/**
 * What people do for an article, as newsrooms print it. `plain` words are also words of prose (设计, 制作), so they need
 * a person's name behind them.
 */
export const creditRoles: readonly (readonly [role: CreditRole, words: string, plain?: 'plain'])[] = [
  ['author', '作者 撰文 撰稿 执笔 采写 撰写 主笔 文字 特约作者 专栏作者 图文 文/图 图/文 采访 采编 作者单位'],
  ['author', '文', 'plain'],
  [
    'reporter',
    '记者 本报记者 本刊记者 本网记者 见习记者 实习记者 特约记者 首席记者 特派记者 文字记者 全媒体记者 融媒体记者 通讯记者 实习生',
  ],
  ['correspondent', '通讯员 特约通讯员'],
  ['photographer', '摄影 摄影报道 摄影记者 摄像 航拍 拍摄'],
  ['translator', '编译 翻译 译者 译'],
  [
    'editor',
    '编辑 文字编辑 新媒体编辑 值班编辑 微信编辑 见习编辑 实习编辑 本期编辑 执行编辑 图片编辑 网络编辑 英文编辑 视频编辑 运营编辑 主编 副主编 执行主编 值班主编 编审 小编 责任主编 本版编辑',
  ],
  ['responsibleEditor', '责任编辑 责编 责任编委'],
  ['layout', '编排 排版 美编 美术编辑 版式 美工'],
  ['proofreader', '校对 责任校对'],
  ['reviewer', '审核 审校 审签 终审 初审 复审 值班编委 值班主任 签发 值班总编 审读 审稿 二审 三审 一审'],
  ['designer', '设计 视觉 制图 海报设计 视觉设计 绘图 漫画 插画', 'plain'],
  ['planner', '策划 特别策划 总策划 选题策划', 'plain'],
  ['coordinator', '统筹 微信统筹 总统筹', 'plain'],
  ['producer', '监制 总监制 制片 出品人 总编辑 制片人 制作', 'plain'],
  ['presenter', '出品', 'plain'],
  ['contributor', '供稿 来稿 投稿 供图', 'plain'],
  ['other', '整理 配音 视频 剪辑 后期 运营 推送 字幕 动画 海报 脚本 编导 出镜 实习 主播 录音 技术', 'plain'],
]
