import type { Bound, ComparisonBasis } from '../entity.ts'

/** Words before a figure that set its bound. */
export const boundsBefore: readonly (readonly [bound: Bound, words: string])[] = [
  ['gt', '超过 超 超出 逾 突破 破 冲破 大于 高于 多于 高出 不止 已过 年过 远超 赶超 >'],
  ['gte', '至少 最少 起码 不少于 不低于 不小于 低至 ≥'],
  ['lt', '不到 不足 未满 不满 未到 低于 少于 小于 跌破 <'],
  ['lte', '不超过 不高于 不多于 不大于 最多 至多 最高 最高达 至多达 ≤'],
  ['approx', '约 大约 约为 约有 近 接近 将近 近乎 大概 大致 差不多 约合'],
]

/** 上百, 过万: bounds only before a scale word, since 网上500人 and 经过3个月 are none. */
export const boundsBeforeScale: Readonly<Record<string, Bound>> = { 上: 'approx', 过: 'gt' }

/** Words after it. */
export const boundsAfter: readonly (readonly [bound: Bound, words: string])[] = [
  ['gte', '以上 及以上 或以上 起 起步'],
  ['lte', '以下 及以下 以内 之内 封顶'],
  ['approx', '左右 上下 许'],
]

/** 优惠高达1600元 is a limit, 销售额高达670亿元 an exact sum. */
export const limited: readonly string[] = [
  '优惠',
  '补贴',
  '奖励',
  '立减',
  '减免',
  '罚款',
  '返现',
  '折扣',
  '赔付',
  '降价',
]

/** What grows and what falls. A noun takes 为 before its delta: 增幅为112%. */
export const changes: readonly (readonly [direction: 'up' | 'down', noun: boolean, words: string])[] = [
  [
    'up',
    false,
    '增长 增加 上升 上涨 上扬 上行 提升 提高 扩大 激增 猛增 大增 剧增 飙升 攀升 暴涨 大涨 劲涨 走高 上调 回升 反弹 延长 跃升 升级 扩张 攀高 升高 递增 净增 多增 增多 加快 调升 升值 成长 年增 月增 季增',
  ],
  ['up', false, '升 涨 增 提'],
  ['up', true, '增幅 涨幅 升幅 增速 增长率 增长幅度 增长速度 涨势'],
  [
    'down',
    false,
    '负增长 下降 下滑 下跌 减少 降低 缩减 收窄 回落 暴跌 大跌 缩水 萎缩 下调 缩短 骤降 锐减 下挫 滑落 走低 减产 减亏 下行 跌落 递减 腰斩 调降 贬值 少增 衰退 放缓 年减 月减 季减',
  ],
  ['down', false, '降 跌 减 缩'],
  ['down', true, '降幅 跌幅 减幅'],
]

/** What a change is measured against. Regular expressions, tried in order. */
export const comparisons: readonly (readonly [basis: ComparisonBasis, pattern: string])[] = [
  [
    'yoy',
    '同比|(?:较|比|与|和|同)?(?:上年|去年|前年|上一年)(?:同期|同月|同季)|(?<!\\d)年[增减](?=\\d|率|长\\d|长率)|按年',
  ],
  ['qoq', '季环比|(?:较|比)(?:上季|上一季|上个季度|前一季)|季[增减](?=\\d|率)'],
  ['mom', '月环比|(?:较|比)(?:上月|上个月|前月|上一月)|月[增减](?=\\d|率)|按月'],
  ['wow', '周环比|(?:较|比)(?:上周|前一周|上一周)'],
  ['dod', '日环比|(?:较|比)(?:昨日|昨天|前一日|前一天|前日|上日|上一日|上一交易日|前一交易日|上个交易日|前一个交易日)'],
  ['sequential', '环比|(?:较|比)(?:上期|上一期|前期)'],
  ['ytd', '(?:较|比)(?:年初|上年末|去年末|去年底|上年底)|年初至今|今年以来'],
  ['average', '(?:较|比|高于|低于|多于)[^,。]{0,8}(?:平均|均值|常年)'],
  ['expectation', '(?:高于|低于|超|较|比|好于|逊于)[^,。]{0,6}(?:预期|预测值|预估)'],
  ['other', '(?:较|比|相比|相较)(?:前年|去年|上年|19年|疫情前|之前|此前|上一代|前代)'],
]

/** A number of 万 or 亿 without a unit: what its clause counts. */
export const elided: readonly (readonly [kind: 'money' | 'count' | 'pixel', words: string])[] = [
  ['pixel', '像素 摄像头 广角 镜头 相机 长焦 主摄 前置'],
  [
    'count',
    '销量 出货 用户 人次 人口 粉丝 播放 阅读 下载 订单 产量 人数 浏览 点击 转发 评论 点赞 包裹 会员 日活 月活 客流 发行量 保有量 装机 样本 观众',
  ],
  [
    'money',
    '额 营收 收入 利润 净利 成交 金 市值 融资 投资 补贴 让利 票房 债 贷 预算 估值 GMV GDP 价 成本 亏损 盈利 资产 资本 罚 捐 薪 身家 身价 酬 财富 元 募资 斥资 耗资 规模 营业 流水 保费 税 费 款 存款 理财',
  ],
]

/** Words of a match, beside which 3-2 is a score. */
export const contests: readonly string[] = (
  '战胜 击败 不敌 负于 大胜 险胜 完胜 力克 轻取 逆转 战平 比分 领先 落后 取胜 获胜 横扫 淘汰 告负 落败 惜败 主场 客场 点球 击退 力挫 送走 胜出 小胜 惨败 大败 打成 扳成 ' +
  '夺冠 先声夺人 决胜 总比分 半场 全场 失利 挑落 不敌 对手 首节 末节 单节 客负 主胜 扳平 打平 逼平 握手言和 晋级 双杀'
).split(' ')
