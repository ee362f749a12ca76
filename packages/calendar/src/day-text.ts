/** `2026-03-02` as `2026年3月2日`, a moment of that day with its time; any other text stays as it is. */
export function dayText(text: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/.exec(text) ?? []
  if (year === undefined) return text
  return `${year}年${Number(month)}月${Number(day)}日${time === undefined ? '' : ` ${time}`}`
}
