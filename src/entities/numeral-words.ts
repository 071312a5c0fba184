/** Han digits. 两 stands only before a scale or a unit. */
export const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Scale words as powers of ten. */
export const scales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 }

/** Capitals of banks and bills. They are words of their own (收拾, 登陆), so they count only in a run, before money. */
export const capitals: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}

/** Words within a number which say that there is a little more: 10余个, 十几万, 500多亿. */
export const surplus: readonly string[] = ['余', '多', '几', '来']

/** Words before a scale which leave the digit open: 数千万, 几十. */
export const open: readonly string[] = ['好几', '数', '几']
