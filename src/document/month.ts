/** Months as English and Chinese blogs spell them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const hanMonths = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月']

//                              November                                     6     th  ,    2009
const monthFirst =
  /(?<![A-Za-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/i
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s(\d{4})(?!\d)/i
const hanMonthFirst = /([一二三四五六七八九十]{1,2}月)\s?(\d{1,2})(?:st|nd|rd|th|日)?,?\s?(\d{4})(?!\d)/

/** A date whose month is a word, in digits: year, month, day. */
export function spelledDate(text: string): readonly [year: string, month: string, day: string] | undefined {
  const first = monthFirst.exec(text)
  if (first) return [first[3] ?? '', ordinal(months, first[1]), first[2] ?? '']
  const last = dayFirst.exec(text)
  if (last) return [last[3] ?? '', ordinal(months, last[2]), last[1] ?? '']
  const han = hanMonthFirst.exec(text)
  return han ? [han[3] ?? '', ordinal(hanMonths, han[1]), han[2] ?? ''] : undefined
}

const ordinal = (names: readonly string[], name = ''): string => String(names.indexOf(name.toLowerCase()) + 1)
