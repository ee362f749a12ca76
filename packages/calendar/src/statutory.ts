import { addDays } from './day.ts'
import type { Day } from './duration.ts'

interface LunarFestivals {
  readonly springFestival: Day
  readonly qingming: Day
  readonly dragonBoat: Day
  readonly midAutumn: Day
}

const festivals = (year: number, spring: string, qingming: string, boat: string, autumn: string): LunarFestivals => ({
  springFestival: `${year}-${spring}`,
  qingming: `${year}-${qingming}`,
  dragonBoat: `${year}-${boat}`,
  midAutumn: `${year}-${autumn}`,
})

/** 正月初一, 清明, 五月初五 and 八月十五 of the years ahead. */
const lunar: Readonly<Record<number, LunarFestivals>> = {
  2027: festivals(2027, '02-06', '04-05', '06-09', '09-15'),
  2028: festivals(2028, '01-26', '04-04', '05-28', '10-03'),
  2029: festivals(2029, '02-13', '04-04', '06-16', '09-22'),
  2030: festivals(2030, '02-03', '04-05', '06-05', '09-12'),
  2031: festivals(2031, '01-23', '04-05', '06-24', '10-01'),
  2032: festivals(2032, '02-11', '04-04', '06-12', '09-19'),
  2033: festivals(2033, '01-31', '04-04', '06-01', '09-08'),
  2034: festivals(2034, '02-19', '04-05', '06-20', '09-27'),
  2035: festivals(2035, '02-08', '04-05', '06-10', '09-16'),
  2036: festivals(2036, '01-28', '04-04', '05-30', '10-04'),
}

/** A public holiday in itself, without the days shifted around it. */
export interface StatutoryHoliday {
  readonly name: string
  readonly day: Day
}

const run = (name: string, first: Day, length: number): readonly StatutoryHoliday[] =>
  Array.from({ length }, (_, offset) => ({ name, day: addDays(first, offset) }))

const lunarHolidays = (dates: LunarFestivals): readonly StatutoryHoliday[] => [
  ...run('春节', addDays(dates.springFestival, -1), 4),
  ...run('清明节', dates.qingming, 1),
  ...run('端午节', dates.dragonBoat, 1),
  ...run('中秋节', dates.midAutumn, 1),
]

/** Labour Day had three days until 2007, one until 2024, and has two since. */
const labourDays = (year: number): number => (year >= 2025 ? 2 : year >= 2008 ? 1 : 3)

/** The days everybody has off (全国年节及纪念日放假办法); without the lunar ones where their dates are not tabled. */
export const statutoryHolidays = (year: number): readonly StatutoryHoliday[] => {
  const dates = lunar[year]
  return [
    ...run('元旦', `${year}-01-01`, 1),
    ...(dates === undefined ? [] : lunarHolidays(dates)),
    ...run('劳动节', `${year}-05-01`, labourDays(year)),
    ...run('国庆节', `${year}-10-01`, 3),
  ]
}
