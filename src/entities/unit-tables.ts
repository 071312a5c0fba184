/**
 * Which Han numbers may stand before a unit. `one`: even 一 (一吨). `few`: from 二 on (两名). `many`: from 十 on, since
 * fewer make other words (三级, 四方). `arabic`: none.
 */
export type HanUse = 'one' | 'few' | 'many' | 'arabic'

export type UnitKind =
  | 'money'
  | 'percent'
  | 'percentagePoint'
  | 'measure'
  | 'duration'
  | 'age'
  | 'multiple'
  | 'index'
  | 'count'

/** One unit: its code and the words for it, in folded text. */
export type UnitRow = readonly [code: string, han: HanUse, words: string]

/** ISO 4217, longest names count. 元 alone is yuan. */
export const currencies: readonly UnitRow[] = [
  ['CNY', 'one', '元人民币 元钱 圆整 人民币 块钱'],
  ['CNY', 'few', '元 圆 块'],
  ['CNY', 'few', '毛钱 角钱'],
  ['USD', 'one', '美元 美金 美圆 美刀 元美元 元美金 USD'],
  ['EUR', 'one', '欧元 元欧元 EUR'],
  ['GBP', 'one', '英镑 镑 GBP'],
  ['JPY', 'one', '日元 日圆 日币 元日币 元日元 円 JPY'],
  ['HKD', 'one', '港元 港币 港圆 元港币 HKD'],
  ['TWD', 'one', '新台币 台币 元台币 元新台币 TWD'],
  ['MOP', 'one', '澳门元 澳门币'],
  ['KRW', 'one', '韩元 韩圆 韩币 KRW'],
  ['KPW', 'one', '朝鲜元'],
  ['AUD', 'one', '澳元 澳币 澳大利亚元'],
  ['NZD', 'one', '新西兰元 纽元 纽币'],
  ['CAD', 'one', '加元 加拿大元 加币'],
  ['SGD', 'one', '新加坡元 新元 新币 坡元'],
  ['CHF', 'one', '瑞士法郎 瑞郎'],
  ['XOF', 'one', '西非法郎'],
  ['SEK', 'one', '瑞典克朗'],
  ['NOK', 'one', '挪威克朗'],
  ['DKK', 'one', '丹麦克朗'],
  ['CZK', 'one', '捷克克朗'],
  ['RUB', 'one', '卢布'],
  ['UAH', 'one', '格里夫纳'],
  ['INR', 'one', '印度卢比 卢比'],
  ['PKR', 'one', '巴基斯坦卢比'],
  ['LKR', 'one', '斯里兰卡卢比'],
  ['IDR', 'one', '印尼盾 印尼卢比 印度尼西亚盾'],
  ['VND', 'one', '越南盾'],
  ['THB', 'one', '泰铢 铢'],
  ['MYR', 'one', '林吉特 令吉 马币'],
  ['PHP', 'one', '菲律宾比索'],
  ['MXN', 'one', '墨西哥比索'],
  ['ARS', 'one', '阿根廷比索'],
  ['CLP', 'one', '智利比索'],
  ['BRL', 'one', '雷亚尔'],
  ['ZAR', 'one', '兰特'],
  ['NGN', 'one', '奈拉'],
  ['EGP', 'one', '埃及镑'],
  ['TRY', 'one', '里拉'],
  ['IRR', 'one', '里亚尔'],
  ['SAR', 'one', '沙特里亚尔'],
  ['AED', 'one', '迪拉姆'],
  ['ILS', 'one', '谢克尔'],
  ['KZT', 'one', '坚戈'],
  ['PLN', 'one', '兹罗提'],
  ['HUF', 'one', '福林'],
  ['MMK', 'one', '缅元 缅币'],
  ['BTC', 'one', '枚比特币 个比特币 比特币'],
]

/** What stands before the number: $20, 人民币8千元. */
export const currencySigns: readonly (readonly [code: string, sign: string])[] = [
  ['USD', 'US$'],
  ['HKD', 'HK$'],
  ['TWD', 'NT$'],
  ['AUD', 'A$'],
  ['CAD', 'C$'],
  ['SGD', 'S$'],
  ['USD', '$'],
  ['CNY', '¥'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['CNY', 'RMB'],
  ['CNY', '人民币'],
  ['HKD', '港币'],
  ['TWD', '新台币'],
  ['USD', '美金'],
]

export const percents: readonly UnitRow[] = [
  ['%', 'one', '%'],
  ['‰', 'one', '‰'],
]

/** Tenths: 三成 is 30 %, 八五折 85 % of the price. */
export const tenths: readonly UnitRow[] = [['%', 'one', '成 折']]

export const percentagePoints: readonly UnitRow[] = [
  ['pp', 'one', '个百分点 百分点 pct'],
  ['bp', 'few', '个基点 基点 BP bp 个BP'],
]

/** Names are our own where UCUM's would puzzle a reader: `jin` is 500 g, `mu` 1/15 hectare. */
export const measures: readonly UnitRow[] = [
  ['km', 'one', '公里 千米 km KM'],
  ['m', 'one', '米 公尺 m'],
  ['dm', 'few', '分米 dm'],
  ['cm', 'one', '厘米 公分 cm'],
  ['mm', 'one', '毫米 mm'],
  ['um', 'one', '微米 μm'],
  ['nm', 'one', '纳米 nm'],
  ['li', 'few', '华里'],
  ['zhang', 'many', '丈'],
  ['chi', 'many', '尺'],
  ['cun', 'arabic', '寸'],
  ['mile', 'one', '英里'],
  ['nmi', 'one', '海里'],
  ['ft', 'one', '英尺'],
  ['inch', 'one', '英寸 吋'],
  ['yd', 'few', '码'],
  ['ly', 'one', '光年'],
  ['m2', 'one', '平方米 平米 ㎡ m² 平方公尺'],
  ['km2', 'one', '平方公里 平方千米 km²'],
  ['cm2', 'one', '平方厘米'],
  ['ft2', 'one', '平方英尺'],
  ['ha', 'one', '公顷'],
  ['mu', 'one', '亩'],
  ['m3', 'one', '立方米 m³ 立方'],
  ['km3', 'one', '立方公里 立方千米'],
  ['cm3', 'one', '立方厘米'],
  ['L', 'one', '升 公升 L'],
  ['mL', 'one', '毫升 ml mL'],
  ['gal', 'one', '加仑'],
  ['bbl', 'one', '桶原油 桶石油'],
  ['t', 'one', '吨 公吨'],
  ['kg', 'one', '公斤 千克 kg KG'],
  ['g', 'one', '克 g'],
  ['mg', 'one', '毫克 mg'],
  ['ug', 'one', '微克 μg'],
  ['jin', 'few', '斤 市斤'],
  ['liang', 'many', '两'],
  ['lb', 'one', '磅'],
  ['oz', 'one', '盎司'],
  ['ct', 'few', '克拉'],
  ['°C', 'one', '摄氏度 ℃ °C'],
  ['°F', 'one', '华氏度 ℉ °F'],
  ['degree', 'many', '度 °'],
  ['level', 'arabic', '级'],
  ['W', 'one', '瓦 瓦特 W'],
  ['kW', 'one', '千瓦 kW KW'],
  ['MW', 'one', '兆瓦 MW'],
  ['GW', 'one', '吉瓦 GW'],
  ['Wh', 'one', '瓦时 Wh'],
  ['kWh', 'one', '千瓦时 度电 kWh KWh'],
  ['MWh', 'one', '兆瓦时 MWh'],
  ['GWh', 'one', '吉瓦时 GWh'],
  ['kcal', 'one', '千卡 大卡 kcal'],
  ['cal', 'few', '卡路里'],
  ['kJ', 'one', '千焦'],
  ['J', 'one', '焦耳'],
  ['hp', 'one', '马力'],
  ['N·m', 'one', '牛·米 牛米 N·m'],
  ['V', 'one', '伏 伏特 V'],
  ['kV', 'one', '千伏 kV'],
  ['A', 'few', '安培'],
  ['mAh', 'one', '毫安时 毫安 mAh'],
  ['Hz', 'one', '赫兹 Hz HZ'],
  ['kHz', 'one', '千赫 千赫兹 kHz'],
  ['MHz', 'one', '兆赫 兆赫兹 MHz'],
  ['GHz', 'one', '吉赫 吉赫兹 GHz'],
  ['dB', 'one', '分贝 dB'],
  ['hPa', 'one', '百帕 hPa'],
  ['kPa', 'one', '千帕 kPa'],
  ['MPa', 'one', '兆帕 MPa'],
  ['lm', 'one', '流明'],
  ['nit', 'one', '尼特 nits nit'],
  ['B', 'one', '字节'],
  ['kB', 'one', '千字节 KB kB'],
  ['MB', 'one', '兆字节 MB'],
  ['GB', 'one', 'GB'],
  ['TB', 'one', 'TB'],
  ['PB', 'one', 'PB'],
  ['Mbps', 'one', 'Mbps Mb/s'],
  ['Gbps', 'one', 'Gbps Gb/s'],
  ['bit', 'one', '比特'],
  ['pixel', 'one', '像素 px'],
  ['ppi', 'one', 'ppi PPI dpi'],
  ['fps', 'one', 'fps FPS 帧'],
  ['TEU', 'one', '标箱 标准箱 TEU'],
  ['km/h', 'one', '公里/小时 千米/小时 公里每小时 km/h'],
  ['m/s', 'one', '米/秒 m/s'],
  ['ug/m3', 'one', '微克/立方米 μg/m³'],
  ['mg/L', 'one', '毫克/升 mg/L'],
  ['kWh/100km', 'one', '千瓦时/百公里 kWh/100km'],
  ['L/100km', 'one', '升/百公里 L/100km'],
]

/** 年 of dates never comes here: dates are read first. */
export const durations: readonly UnitRow[] = [
  ['year', 'one', '年 周年 年时间'],
  ['quarter', 'few', '个季度'],
  ['month', 'one', '个月'],
  ['week', 'one', '周 个星期 个礼拜 星期'],
  ['day', 'one', '天'],
  ['day', 'few', '日'],
  ['workday', 'one', '个工作日'],
  ['tradingDay', 'one', '个交易日'],
  ['night', 'few', '晚 夜'],
  ['hour', 'one', '小时 个小时 个钟头 钟头 h'],
  ['minute', 'one', '分钟 min'],
  ['second', 'one', '秒 秒钟 s'],
  ['ms', 'one', '毫秒 ms'],
  ['century', 'few', '个世纪'],
]

export const ages: readonly UnitRow[] = [
  ['year', 'one', '岁 周岁'],
  ['month', 'few', '个月大'],
  ['week', 'few', '周大'],
  ['day', 'few', '天大'],
]

export const multiples: readonly UnitRow[] = [['倍', 'one', '倍']]

export const indices: readonly UnitRow[] = [['point', 'many', '点']]

/** Classifiers, the unit being the word itself. */
export const classifiers: readonly (readonly [han: HanUse, words: string])[] = [
  [
    'few',
    '个 名 位 家 台 辆 件 套 款 种 类 项 艘 架 座 栋 幢 宗 份 枚 颗 粒 匹 头 只 支 盏 株 棵 幅 册 首 篇 部 场 次 期 轮 批',
  ],
  ['few', '所 例 起 条 张 本 股 大 对 间 户 口 组 串 箱 瓶 袋 盒 桶 罐 杯 片 层 笔 单 票 发 枪 桩 宿'],
  [
    'many',
    '人 人次 人份 户次 车次 班次 架次 台次 辆次 万次 例次 字 页 行 集 版 章 句 步 刀 球 局 盘 城 站 班 列 趟 回 记 手 支队',
  ],
  [
    'many',
    '分 篮板 个篮板 助攻 抢断 盖帽 胜 负 门 店 村 县 市 省 国 校 企 车 船 亩次 床 处 块 栏 棚 顶 尊 剂 针 道 胎 环',
  ],
  ['arabic', '张床位 档 等 代 缸 核 寸照 届 股份 连胜 连败 连冠 金 银 铜 挡 孔 座位 节 线 端'],
]

/** Nouns counted without a classifier: 3亿用户. They stay outside the span but make a bare number count. */
export const countedNouns: readonly string[] = (
  '用户 人口 粉丝 会员 网友 观众 读者 订阅 下载 下载量 播放 播放量 阅读 阅读量 点击 点击量 浏览 浏览量 订单 包裹 观众 商家 司机 学生 考生 ' +
  '股民 居民 村民 农民 游客 旅客 员工 职工 球迷 玩家 师生 群众 民众 市民 党员 志愿者 毕业生 品牌 家庭 门店 注册 日活 月活 辆车 台车'
).split(' ')
