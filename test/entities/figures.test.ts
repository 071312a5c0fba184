import { describe, expect, it } from 'vitest'
import { annotate, type Figure } from '../../src/entities/index.ts'

const written = ({ quantity }: Figure): string => {
  switch (quantity.form) {
    case 'range':
      return `${quantity.min}~${quantity.max}`
    case 'tuple':
      return quantity.values.join(':')
    case 'indefinite':
      return `~${quantity.magnitude}`
    default:
      return quantity.value
  }
}
const tell = (figure: Figure): string => {
  const { text, kind, unit, bound, change, comparison, topN } = figure
  const marks = [
    bound === 'exact' ? '' : bound,
    change ? `${change.direction}.${change.role}` : '',
    comparison?.basis ?? '',
    topN ? 'top' : '',
    unit?.inferred ? 'inferred' : '',
  ]
  return [text, kind, written(figure), unit?.code ?? '-', ...marks.filter((mark) => mark !== '')].join(' ')
}
const figuresIn = (text: string): string[] => annotate(text).figures.map(tell)

describe('figures in prose', () => {
  it.each([
    // finance
    [
      '沪指报3052.37点，涨1.13%，成交额1.02万亿元',
      ['3052.37点 index 3052.37 point', '1.13% percent 1.13 % up.delta', '1.02万亿元 money 1020000000000 CNY'],
    ],
    [
      '利率维持在5.25%至5.5%之间，下调6个基点',
      ['5.25%至5.5% percent 5.25~5.5 %', '6个基点 percentagePoint 6 bp down.delta'],
    ],
    [
      '规模从10亿元缩水至不足2亿元，收益率为-12.35%',
      ['10亿元 money 1000000000 CNY down.from', '2亿元 money 200000000 CNY lt down.to', '-12.35% percent -12.35 %'],
    ],
    ['净利同比增长35.7%至35.9亿元', ['35.7% percent 35.7 % up.delta yoy', '35.9亿元 money 3590000000 CNY up.to yoy']],
    ['优惠高达1600元，销售额高达670亿元', ['1600元 money 1600 CNY lte', '670亿元 money 67000000000 CNY']],
    ['290亿销售额的背后', ['290亿 money 29000000000 CNY inferred']],
    // sports
    [
      '湖人以121比114取胜，半场62-55领先，他得到33分11篮板',
      ['121比114 score 121:114 -', '62-55 score 62:55 -', '33分 count 33 分', '11篮板 count 11 篮板'],
    ],
    [
      '国足2:1逆转，以46秒40的成绩夺冠，晋级八强',
      ['2:1 score 2:1 -', '46秒40 duration 46.4 second', '八强 rank 8 - top'],
    ],
    ['用时2小时8分16秒', ['2小时8分16秒 duration 7696 second']],
    // weather, science
    [
      '气温降6～8℃，最低零下12.5℃，风力8～9级',
      ['6～8℃ measure 6~8 °C down.delta', '零下12.5℃ measure -12.5 °C', '8～9级 measure 8~9 level'],
    ],
    ['发生4.9级地震，震源深度15千米', ['4.9级 measure 4.9 magnitude', '15千米 measure 15 km']],
    ['质量是地球的8.6倍，三分之一是铁', ['8.6倍 multiple 8.6 倍', '三分之一 fraction 1/3 -']],
    // crime, politics
    [
      '作案27起，盗窃手机100多部，涉案金额约80万元，判三年六个月',
      ['27起 count 27 起', '100多部 count 100 部 gt', '80万元 money 800000 CNY approx', '三年六个月 duration 42 month'],
    ],
    ['人口已达2.97亿，退休年龄延至65岁', ['2.97亿 count 297000000 -', '65岁 age 65 year']],
    // entertainment, tech
    ['票房破亿，片酬高达两千万', ['亿 money 100000000 CNY gt inferred', '两千万 money 20000000 CNY inferred']],
    [
      '搭载1200万像素镜头，5500mAh电池，售价29.98万-35.98万元',
      ['1200万像素 measure 12000000 pixel', '5500mAh measure 5500 mAh', '29.98万-35.98万元 money 299800~359800 CNY'],
    ],
    // numerals
    [
      '十几名伤员，几十辆车，数千万元，四五千块钱',
      [
        '十几名 count 10 名 gt',
        '几十辆 count ~10 辆',
        '数千万元 money ~10000000 CNY',
        '四五千块钱 money 4000~5000 CNY',
      ],
    ],
    ['六十四万零一百四十三元一角七分', ['六十四万零一百四十三元一角七分 money 640143.17 CNY']],
    ['罚款壹仟玖佰圆整', ['壹仟玖佰圆整 money 1900 CNY']],
    [
      '近九成支持，八五折，百分之二点五，千分之一',
      ['九成 percent 90 % approx', '八五折 percent 85 %', '百分之二点五 percent 2.5 %', '千分之一 percent 0.1 %'],
    ],
    [
      '位列第三，前十名，世界500强，排名前五',
      ['第三 rank 3 -', '前十名 rank 10 名 top', '500强 rank 500 - top', '前五 rank 5 - top'],
    ],
    [
      '比例由1.1:50.3:48.6调整为0.7:50.7:48.6',
      ['1.1:50.3:48.6 ratio 1.1:50.3:48.6 -', '0.7:50.7:48.6 ratio 0.7:50.7:48.6 -'],
    ],
    ['2,100，980元，1,000，200人', ['980元 money 980 CNY', '200人 count 200 人']],
    ['２，１００元', ['２，１００元 money 2100 CNY']],
    [
      '三五天，两三个月，七八成，七八年，一百七八十人',
      [
        '三五天 duration 3~5 day',
        '两三个月 duration 2~3 month',
        '七八成 percent 70~80 %',
        '七八年 duration 7~8 year',
        '一百七八十人 count 170~180 人',
      ],
    ],
    ['五六年前，过去两三年', ['五六年 duration 5~6 year', '两三年 duration 2~3 year']],
    ['排名第二，一季度', ['第二 rank 2 -']],
    ['3支队伍，2支队，300款游戏', ['3支 count 3 支', '2支队 count 2 支队', '300款 count 300 款']],
    ['二十大城市群，出口负增长3.5%', ['二十大 count 20 大', '3.5% percent 3.5 % down.delta']],
    [
      '用时两小时四十分，2万4500点，2萬4500元，三岁半，两年半',
      [
        '两小时四十分 duration 160 minute',
        '2万4500点 index 24500 point',
        '2萬4500元 money 24500 CNY',
        '三岁半 age 3.5 year',
        '两年半 duration 2.5 year',
      ],
    ],
    // full width, Traditional
    [
      '增長２４．２％，市值突破六百億美元，新台幣12億元',
      [
        '２４．２％ percent 24.2 % up.delta',
        '六百億美元 money 60000000000 USD gt',
        '新台幣12億元 money 1200000000 TWD',
      ],
    ],
  ] as const)('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})

describe('what is no figure', () => {
  it.each([
    '小米17 Pro Max搭载骁龙8',
    'iPhone 11 和 A13 芯片',
    '拨打12306或96110',
    '一条消息、一位朋友、每一吨',
    '有一天，这一年，那一次',
    '三县两区、第三产业、三次产业',
    '双料冠军，半壁江山，判若两人',
    '从0到1的突破',
    '十分重要，千万别去，百姓',
    '一度认为，一点都不贵',
    '五台山、四川、三亚',
    '八分之一决赛',
    '收拾房间，登陆部队，肆无忌惮',
    '1.2.3版本',
    '联系888-000-9999',
    '第61、74分钟各进一球',
    '第三、四届',
    '比赛到了3点球大战',
    '公元前221年',
    '民国十年',
    '光绪三年',
    '令和7年',
    '公元前1046年',
    '党的十八大以来',
    '二十大报告指出',
    '十九大报告',
    '实现零增长',
    '3单元402室',
    '315晚会曝光',
    '618期间',
    '2025级新生报到',
    '2025款车型',
    '2025版教材',
    '2025届毕业生',
  ])('%s', (text) => expect(figuresIn(text)).toEqual([]))

  it('is a date or a time', () => {
    expect(figuresIn('2019年9月26日15时46分，7:30开始，11月')).toEqual([])
  })
})

it('says where it stands', () => {
  const { figures } = annotate('# 三十条新规\n罚款200元', { zones: [{ span: { start: 2, end: 7 }, kind: 'heading' }] })
  expect(figures.map(({ text, context }) => [text, context])).toEqual([['三十条', 'heading']])
})
