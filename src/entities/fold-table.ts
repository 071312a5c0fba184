/**
 * What is read as what, character by character and UTF-16 unit by unit, so that spans hold. Only for matching: the
 * text itself stays as it is.
 */
export const folds: readonly (readonly [from: string, to: string])[] = [
  ['０１２３４５６７８９', '0123456789'],
  ['ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ', 'abcdefghijklmnopqrstuvwxyz'],
  ['，：；！？（）％＋／＝＠＃＆＊＜＞＂［］｜～．＄￥￡＿', ',:;!?()%+/=@#&*<>"[]|~.$¥£_'],
  ['－−‐‑‒–﹣', '-------'],
  ['丨∣│︱╱∕∶﹕﹪〜∼•‧・', '|||||/'.slice(0, 4) + '//::%~~···'],
  ['「」『』﹁﹂', '“”‘’“”'],
  ['\u3000\u00a0\u2002\u2003\u2009\u202f', '      '],
]
