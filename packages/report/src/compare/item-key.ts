const WHEN = /^(?:20\d\d年度?|本年度?|今年以来|今年|全年|年内|一年来|去年|上年度?|上一年|同期)+/u
const TOTALLY = /^(?:共计|累计|总共|合计|共)/u
const COUNTED = /(?:总数|数量|件数|次数|人数|人次|总额|金额|数|量)$/u
const IGNORED = /[\s“”"《》、，,（）()·]/gu

/** The name of what is counted without its year and its counting word, so that two reports can be matched by it. */
export function itemKey(item: string): string {
  const plain = item.replace(IGNORED, '').replace(WHEN, '').replace(TOTALLY, '')
  const stem = plain.replace(COUNTED, '')
  return stem.length >= 2 ? stem : plain
}
