const PLACES = /^(?:全[国省市县区州]|本[省市县区月年周]|各[^、]{0,6}?(?:单位|部门|地区|地|市县|县区|区县))的?/u
const NO_THING = /[。；;！？!?|｜]|^[\d\s./年月日-]*$/u
const DIVIDES = /^按(.{2,8}?)(?:性质|类型|类别|来源|渠道|内容|领域|地区|方式)?(?:划分|分类|分|统计)$/u
const SHEET = /(?:情况|分布|统计|汇总|一览|明细|排名|概况|构成|分析|列表)*(?:表|图)?$/u
const LONGEST_TITLE = 40
const LONGEST_THING = 10

/** What a line above a table says it counts: 受理行政复议案件 of 2019年全国受理行政复议案件分布（单位：件）. */
export function thingCounted(line: string): string | undefined {
  const plain = line.replace(/\s/gu, '')
  if (plain.length > LONGEST_TITLE || NO_THING.test(plain)) return undefined
  const words = plain
    .replace(/[（(][^（()）]*[)）]/gu, '')
    .replace(/^(?:附?表\d*[：:、.]?|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]+)/u, '')
    .replace(/[12]\d{3}年(?:度|\d{1,2}月|第?[一二三四]季度|[上下]半年)?/gu, '')
  const thing = (DIVIDES.exec(words)?.[1] ?? words)
    .replace(PLACES, '')
    .replace(SHEET, '')
    .replace(/[：:]$/u, '')
  return thing.length >= 2 && thing.length <= LONGEST_THING ? thing : ''
}
