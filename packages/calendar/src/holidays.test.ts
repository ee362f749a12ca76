import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, published } from './index.ts'
import { noticeFlaws } from './notice.ts'
import { statutoryHolidays } from './statutory.ts'

const everyDay = (year: number): readonly Day[] => {
  const listed: Day[] = []
  for (let day = `${year}-01-01`; day < `${year + 1}`; day = addDays(day, 1)) listed.push(day)
  return listed
}

const coveredYears = Array.from({ length: 20 }, (_, index) => 2007 + index)

describe('国务院办公厅放假安排', () => {
  it.each(coveredYears)('%i年每一日与独立数据一致', (year) => {
    const disagreements = everyDay(year).filter((day) => published.isWorkingDay(day) !== chineseDays.isWorkday(day))
    expect(disagreements).toEqual([])
    expect(published.provisional(`${year}-07-01`)).toBe(false)
  })

  it('2006年末两日按2007年通知上班', () => {
    expect(['2006-12-30', '2006-12-31'].filter(published.isWorkingDay)).toHaveLength(2)
  })

  it.each(published.notices)('$year年 $number 通知本身无矛盾', (notice) => {
    expect(noticeFlaws(notice)).toEqual([])
  })

  it('一次性变更：抗战胜利日、2019年劳动节、2020年春节延长', () => {
    expect(['2015-09-03', '2015-09-04'].map((day) => published.reason(day).why)).toEqual([
      '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日假期',
      '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日假期',
    ])
    expect(['2015-09-06', '2019-04-28', '2019-05-05'].map((day) => published.reason(day).why)).toEqual([
      '调休上班',
      '调休上班',
      '调休上班',
    ])
    expect(published.isRestDay('2019-05-02')).toBe(true)
    expect(published.reason('2020-02-01')).toMatchObject({ why: '春节假期', notice: { issued: '2020-01-26' } })
    expect(published.isWorkingDay('2020-02-03')).toBe(true)
  })

  it('2024年除夕上班，2025年起除夕放假', () => {
    expect(published.isWorkingDay('2024-02-09')).toBe(true)
    expect(published.isRestDay('2025-01-28')).toBe(true)
  })
})

describe('未公布年度的法定节日', () => {
  it.each(Array.from({ length: 10 }, (_, index) => 2027 + index))('%i年农历节日与历法一致', (year) => {
    const dayOf = (name: string): Day | undefined => statutoryHolidays(year).find((one) => one.name === name)?.day
    expect(dayOf('春节')).toBe(addDays(chineseDays.getSolarDateFromLunar(`${year}-01-01`).date, -1))
    expect(dayOf('清明节')).toBe(chineseDays.getSolarTermDate(year, 4, 'pure_brightness'))
    expect(dayOf('端午节')).toBe(chineseDays.getSolarDateFromLunar(`${year}-05-05`).date)
    expect(dayOf('中秋节')).toBe(chineseDays.getSolarDateFromLunar(`${year}-08-15`).date)
    expect(statutoryHolidays(year)).toHaveLength(13)
  })

  it.each([
    [2006, 3],
    [2024, 1],
    [2025, 2],
  ])('%i年劳动节法定放假%i日', (year, length) => {
    expect(statutoryHolidays(year).filter(({ name }) => name === '劳动节')).toHaveLength(length)
  })

  it('无农历数据的年度只列公历节日', () => {
    expect(statutoryHolidays(2099).map(({ name }) => name)).toEqual([
      '元旦',
      '劳动节',
      '劳动节',
      '国庆节',
      '国庆节',
      '国庆节',
    ])
  })
})
