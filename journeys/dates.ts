/** `2026年3月2日` as pages print a day, from `2026-03-02`; written here again so that the pages are not believed. */
export function printed(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const names = ['日', '一', '二', '三', '四', '五', '六']

/** `2026年3月2日 星期一`. */
export const printedWithWeekday = (day: string): string =>
  `${printed(day)} 星期${names[new Date(`${day}T00:00:00Z`).getUTCDay()]}`
