/** Labels of a line or a bracket that names where the article comes from. */
export const originLabels: readonly (readonly [relation: 'origin' | 'reprint' | 'compiled', words: string])[] = [
  [
    'origin',
    '本文来源 文章来源 新闻来源 稿件来源 信息来源 资料来源 消息来源 数据来源 内容来源 来源 来源于 出处 稿源 本文来自 文章来自 来自 供稿来源 本文来源于 文章来源于 原文来源 首发',
  ],
  ['reprint', '转自 转载自 本文授权转自 本文转自 转载来源 摘自 原载 原文刊于 本文转载自 授权转载自 文章转自'],
  ['compiled', '综合自 本文综合自 综合'],
]

/** 据X报道: what closes the name of a source that 据 or 根据 opened. */
export const citedBy =
  '报道 报导 消息 介绍 了解 透露 公告 测算 预计 获悉 援引 引述 通报 披露 公布 发布 统计 数据 监测 显示 估计 估算 预测 调查 分析 爆料 称 梳理 记者 资料 报告 预报'.split(
    ' ',
  )

/** X数据显示: what closes a name at the head of a clause. */
export const shownBy: readonly string[] = (
  '数据监测显示 监测数据显示 数据显示 数据表明 数据指出 数据统计 统计数据显示 统计显示 监测显示 报告显示 报告指出 报告称 报告预测 报告认为 调查显示 调研显示 研究显示 公告显示 公告称 信息显示 财报显示 年报显示 榜单显示 ' +
  '资料显示 官网显示 预测数据显示 最新数据显示 研究表明 研报指出 研报称 研报显示 招股书显示 正式测定 自动测定 初步测定'
).split(' ')

/** Weaker verbs, before which the name must look like one. */
export const saidBy: readonly string[] =
  '获悉 统计 分析 预计 预测 测算 监测 显示 估算 报道称 报道 消息称 援引 从 注意到'.split(' ')

/** Words that name nobody. */
export const nobody: readonly string[] = (
  '有数据 有研究 有报告 有调查 有资料 有消息 不完全 初步 相关 有关 上述 公开 此前 以往 最新 这 该 其 他 她 它 我们 官方 外媒 媒体 知情 业内 目击 网友 多家 多个 多方 当地 现场 记者 笔者 近日 今年 去年 同期 全年 历史 第三方 ' +
  '规定 要求 协议 合同 规划 计划 安排 方案 法律 法规 判决 口供 监控 视频 图片 截图 经验 实际 情况 需要 目前 本次 此次 以上 一项 一份 多项 各方 市场 行业 企业 用户 消费者 可靠 内部 各项 各类 部分 不同'
).split(' ')

/** Kinds of bodies, which by themselves name none. */
export const kindsOfBodies: readonly string[] = (
  '数据 统计 调查 监测 研究 信息 报告 榜单 平台 系统 机构 公司 集团 资讯 咨询 研报 新闻 网站 官网 媒体 大数据 指数 研究院 研究所 智库 财经 科技 银行 基金 证券 协会 大学 医院 部门 法院 政府 ' +
  '组织 中心 企业 结果 模型 消息 财报 年报 公告 资料 银行业'
).split(' ')

/** Bodies of two characters, which 数据 does not belong to: 海关数据显示. */
export const shortBodies: readonly string[] =
  '海关 央行 铁路 民航 交警 警方 气象 财政 工信 国铁 证监 银保 教育 卫健 住建 人社 商务'.split(' ')

/** Words that may stand before a name at the head of a clause. */
export const openers: readonly string[] =
  '但是 但 而且 而 其中 同时 此外 另外 不过 因为 由于 随后 目前 近日 日前 昨日 今日 今天 昨天 根据 据 另据 又据 来自 最新 最新的 从 对此 对于 例如 比如 如 由 经 截至目前 与此同时 值得一提的是 另有 而据 并且 且 此前 早前 早些时候 同日 当日 稍早前'.split(
    ' ',
  )
