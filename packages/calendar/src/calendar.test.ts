import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, dayNumber } from './day.ts'
import { addDays, calendar, type Day, type Notice, noticeFlaws, published, reckon, workingDays } from './index.ts'

const notice2027: Notice = {
  year: 2027,
  number: '国办发明电〔2026〕9号',
  off: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-13' },
  ],
  work: ['2026-12-26', '2027-01-30', '2027-02-14'],
}

const anyDay = fc.integer({ min: dayNumber('2005-01-01'), max: dayNumber('2032-12-31') }).map(dayAt)

const naiveAdd = (from: Day, count: number): Day => {
  let day = from
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, Math.sign(count))
    if (published.isWorkingDay(day)) left--
  }
  return day
}

describe('calendar', () => {
  it('adds working days as counting them one by one does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(published.addWorkingDays(day, count)).toBe(naiveAdd(day, count))
      }),
    )
  })

  it('counts the working days that adding them skips over', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, count) => {
        expect(published.workingDaysBetween(day, published.addWorkingDays(day, count))).toBe(count)
      }),
    )
  })

  it('counts between two days alike in both directions', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        let naive = 0
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (published.isWorkingDay(day)) naive++
        expect(published.workingDaysBetween(from, to)).toBe(naive)
        expect(published.workingDaysBetween(to, from) + naive).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  it('moves to the first day that is no rest day, be it a Saturday worked', () => {
    expect(published.firstNonRestDay('2023-10-01')).toBe('2023-10-07')
    expect(published.firstNonRestDay('2024-02-10')).toBe('2024-02-18')
    expect(published.firstNonRestDay('2025-12-31')).toBe('2025-12-31')
    expect(published.firstNonRestDay('2026-01-01')).toBe('2026-01-04')
  })

  it.each([
    ['2026-02-16', '春节假期', '国办发明电〔2025〕7号'],
    ['2026-02-28', '调休上班', '国办发明电〔2025〕7号'],
    ['2026-03-07', '星期六', undefined],
    ['2026-03-09', '工作日', undefined],
    ['2027-10-01', '国庆节假期', undefined],
  ])('says why %s is what it is: %s', (day, why, number) => {
    expect(published.reason(day).why).toBe(why)
    expect(published.reason(day).notice?.number).toBe(number)
  })

  it('refuses days that do not exist', () => {
    expect(() => published.isRestDay('2026-02-30')).toThrow(RangeError)
    expect(() => published.addWorkingDays('soon', 3)).toThrow(RangeError)
    expect(() => published.addWorkingDays('2026-02-28', Number.NaN)).toThrow(RangeError)
  })
})

describe('未公布的年度', () => {
  it('按周末和法定节假日估算，结果待定，载入通知后确定', () => {
    const period = { from: '2027-01-25', within: workingDays(10) }
    expect(reckon(published, period)).toMatchObject({ due: '2027-02-10', provisional: true })
    expect(reckon(published.withNotice(notice2027), period)).toMatchObject({ due: '2027-02-14', provisional: false })
  })

  it('通知可以改动上一年十二月', () => {
    const loaded = published.withNotice(notice2027)
    expect(published.isRestDay('2026-12-26')).toBe(true)
    expect(loaded.isWorkingDay('2026-12-26')).toBe(true)
    expect(loaded.provisional('2026-12-26')).toBe(false)
    expect(published.provisional('2027-06-01')).toBe(true)
  })

  it('只载入变更通知，年度仍属待定', () => {
    const loaded = published.withNotice({ ...notice2027, amends: true })
    expect(loaded.provisional('2027-06-01')).toBe(true)
    expect(loaded.isRestDay('2027-02-11')).toBe(true)
  })

  it('同一文号的通知取代原通知，不影响其后的变更', () => {
    const loaded = published.withNotice(notice2027)
    const change: Notice = { year: 2027, amends: true, off: [], work: ['2027-02-13'] }
    const again = loaded.withNotice(change).withNotice({ ...notice2027, work: [] })
    expect(again.notices).toHaveLength(published.notices.length + 2)
    expect(again.isRestDay('2027-01-30')).toBe(true)
    expect(again.isWorkingDay('2027-02-13')).toBe(true)
  })

  it('没有任何通知的日历也能计算', () => {
    const bare = calendar([])
    expect(bare.addWorkingDays('2026-09-30', 1)).toBe('2026-10-05')
    expect(bare.provisional('2026-09-30')).toBe(true)
  })
})

describe('录入的通知', () => {
  it.each([
    ['日期不存在', { work: ['2027-02-30'] }, '日期无效：2027-02-30'],
    ['首末颠倒', { off: [{ name: '春节', from: '2027-02-13', to: '2027-02-05' }] }, '春节假期的末日早于首日'],
    ['假期过长', { off: [{ name: '春节', from: '2027-02-05', to: '2027-03-05' }] }, '春节假期超过十五日，请核对'],
    ['既放假又上班', { work: ['2027-02-06'] }, '2027-02-06既列为春节假期，又列为调休上班'],
    ['平日补班', { work: ['2027-03-03'] }, '2027-03-03不是星期六或星期日，不能列为调休上班'],
    ['年度不符', { work: ['2028-01-01'] }, '2028-01-01不在2027年安排之内'],
  ])('%s', (_what, change, flaw) => {
    expect(noticeFlaws({ ...notice2027, ...change })).toContain(flaw)
  })

  it('无误的通知没有可挑剔之处', () => {
    expect(noticeFlaws(notice2027)).toEqual([])
  })
})
