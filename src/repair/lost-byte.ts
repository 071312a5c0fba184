/**
 * Words whose last character is known from those before it, as they stand in front of figures. Only where exactly one
 * of the 64 characters that a lost byte leaves open completes one of these is the character certain.
 */
const words: ReadonlySet<string> = new Set(
  (
    '记者 作者 读者 消费者 患者 学者 或者 北京 南京 东京 上海 天津 重庆 广州 杭州 苏州 郑州 福州 兰州 贵州 深圳 武汉 成都 西安 沈阳 ' +
    '济南 长沙 合肥 昆明 太原 南昌 南宁 海口 石家庄 哈尔滨 长春 银川 西宁 拉萨 大连 青岛 厦门 宁波 香港 澳门 台湾 中国 美国 全国 ' +
    '今年 去年 明年 昨天 今天 明天 昨日 今日 近日 本月 上午 下午 中午 晚上 凌晨 时间 期间 截至 截止 达到 超过 超出 突破 不足 ' +
    '高达 多达 长达 共有 共计 合计 总计 仅有 拥有 还有 约为 分别 分别为 其中 目前 大约 至少 最多 最高 最低 平均 同比 环比 ' +
    '增长 下降 上涨 下跌 减少 增加 增至 降至 升至 涨至 跌至 投资 销量 价格 售价 比例 占比 面积 人口 电话 热线 编号 第一 排名 位于 ' +
    '报道 消息 发布 公布 数据 显示 统计 完成 实现 累计 新增 确诊 收入 利润 亏损 营收 股价 报收 收于 指数 版本 系列 我们 他们 可以'
  ).split(' '),
)
const longest = 3

const year = /(?:19|20)\d\d$/
const day = /月\d{1,2}$/
const digits = /\d$/
const dayAfter = /^\d{1,2}(?:日|号|鏃|鍙)/
const monthAfter = /^\d{1,2}(?:月|鏈)/

const completes = (before: string, character: string): boolean => {
  for (let length = 2; length <= longest; length++) {
    if (words.has(before.slice(1 - length) + character) && before.length >= length - 1) return true
  }
  return false
}

/** Which of `candidates` stood between `before` and `after`; `undefined` where more than one may have. */
export const restoreLost = (before: string, candidates: readonly string[], after: string): string | undefined => {
  const dated = digits.test(before) && candidates.includes('月') && dayAfter.test(after) ? '月' : undefined
  if (dated) return dated
  if (day.test(before) && candidates.includes('日')) return '日'
  if (year.test(before) && candidates.includes('年') && monthAfter.test(after)) return '年'
  const fitting = candidates.filter((character) => completes(before, character))
  return fitting.length === 1 ? fitting[0] : undefined
}
