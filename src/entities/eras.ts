const names =
  '公元前 民国 光绪 光緒 宣统 同治 咸丰 道光 嘉庆 乾隆 雍正 康熙 顺治 崇祯 万历 嘉靖 永乐 洪武 贞观 开元 天宝 建安 令和 平成 昭和 大正 明治 佛历'.split(
    ' ',
  )

/** Before a number and 年, a year of another count than ours: 民国十年, 令和7年. Neither a date nor a stretch. */
export const ERA = new RegExp(`(?:${names.join('|')}) ?$`)
