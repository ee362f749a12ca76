import { describe, expect, it } from 'vitest'
import { days, hours, months, type Period, published, reckon, workingDays } from './index.ts'

const account = (period: Period): readonly string[] =>
  reckon(published, period)
    .ledger()
    .map(({ date, counts, number, why }) => `${date} ${counts ? (number ?? '计') : '—'} ${why}`)

describe('ledger', () => {
  it('names each working day, weekend, holiday and make-up day', () => {
    expect(account({ from: '2026-09-30', within: workingDays(4) })).toEqual([
      '2026-10-01 — 国庆节假期（国务院办公厅2026年通知），不计',
      '2026-10-02 — 国庆节假期（国务院办公厅2026年通知），不计',
      '2026-10-03 — 国庆节假期（国务院办公厅2026年通知），不计',
      '2026-10-04 — 国庆节假期（国务院办公厅2026年通知），不计',
      '2026-10-05 — 国庆节假期（国务院办公厅2026年通知），不计',
      '2026-10-06 — 国庆节假期（国务院办公厅2026年通知），不计',
      '2026-10-07 — 国庆节假期（国务院办公厅2026年通知），不计',
      '2026-10-08 1 第1个工作日',
      '2026-10-09 2 第2个工作日',
      '2026-10-10 3 调休上班（国务院办公厅2026年通知），第3个工作日',
      '2026-10-11 — 星期日，不计',
      '2026-10-12 4 第4个工作日',
    ])
  })

  it('shows the roll off a holiday onto a make-up day', () => {
    expect(account({ from: '2025-12-30', within: days(2) })).toEqual([
      '2025-12-31 1 第1日',
      '2026-01-01 2 第2日（元旦假期，照计），末日逢休假日，顺延',
      '2026-01-02 — 元旦假期（国务院办公厅2026年通知），顺延',
      '2026-01-03 — 元旦假期（国务院办公厅2026年通知），顺延',
      '2026-01-04 — 顺延至假后第一日',
    ])
  })

  it('tells suspension, exclusion and extension apart', () => {
    const period: Period = {
      from: '2026-03-02',
      within: days(2),
      pauses: [
        { from: '2026-03-03', until: '2026-03-04', effect: 'suspended', why: '等待另案' },
        { from: '2026-03-05', until: '2026-03-06', effect: 'excluded', why: '鉴定' },
      ],
      added: [{ duration: days(3), why: '负责人批准' }],
    }
    expect(account(period)).toEqual([
      '2026-03-03 — 中止期间（等待另案），不计',
      '2026-03-04 1 第1日',
      '2026-03-05 — 扣除期间（鉴定），不计',
      '2026-03-06 2 第2日',
      '2026-03-07 3 第3日（星期六，照计），延长期间（负责人批准）首日',
      '2026-03-08 4 第4日（星期日，照计）',
      '2026-03-09 5 第5日',
    ])
  })

  it('stops on the first day of a pause that has no end', () => {
    const pauses = [{ from: '2026-03-04', effect: 'suspended' as const, why: '等待另案' }]
    expect(account({ from: '2026-03-02', within: days(10), pauses })).toEqual([
      '2026-03-03 1 第1日',
      '2026-03-04 — 中止期间（等待另案），不计',
    ])
  })

  it.each([
    ['2026-01-30', '2026-02-28', '第29日，到期月无对应日，为月末日'],
    ['2026-02-12', '2026-03-12', '第28日，到期月的对应日'],
  ])('民法典 第202条：%s起一个月', (from, date, why) => {
    expect(
      reckon(published, { from, within: months(1) })
        .ledger()
        .at(-1),
    ).toMatchObject({ date, why })
  })

  it('marks the days of a year whose arrangement is not published', () => {
    expect(account({ from: '2026-12-30', within: workingDays(2) })).toEqual([
      '2026-12-31 1 第1个工作日',
      '2027-01-01 — 元旦假期，不计，待定（该年度放假安排尚未公布）',
      '2027-01-02 — 星期六，不计，待定（该年度放假安排尚未公布）',
      '2027-01-03 — 星期日，不计，待定（该年度放假安排尚未公布）',
      '2027-01-04 2 第2个工作日，待定（该年度放假安排尚未公布）',
    ])
    expect(account({ from: '2026-12-30', within: days(2) }).slice(1, 3)).toEqual([
      '2027-01-01 2 第2日（元旦假期，照计），末日逢休假日，顺延，待定（该年度放假安排尚未公布）',
      '2027-01-02 — 星期六，顺延，待定（该年度放假安排尚未公布）',
    ])
    expect(account({ from: '2005-03-01', within: workingDays(1) })).toEqual([
      '2005-03-02 1 第1个工作日，待定（该年度放假安排未载入）',
    ])
  })

  it('counts back from the trigger', () => {
    expect(
      account({ from: '2024-10-10', within: workingDays(3), direction: 'before' }).filter(
        (line) => !line.includes('国庆'),
      ),
    ).toEqual([
      '2024-09-29 — 最迟之日，当日不计',
      '2024-09-30 3 倒数第3个工作日',
      '2024-10-08 2 倒数第2个工作日',
      '2024-10-09 1 倒数第1个工作日',
    ])
  })

  it('gives hours by the day', () => {
    expect(account({ from: '2026-03-06T16:30', within: hours(40) })).toEqual([
      '2026-03-06 计 自16:30起，计7小时30分',
      '2026-03-07 计 计24小时',
      '2026-03-08 计 计8小时30分，08:30届满',
    ])
    expect(account({ from: '2026-03-06T23:30', within: hours(0.5) })).toEqual([
      '2026-03-06 计 自23:30起，计30分钟，24:00届满',
    ])
  })
})
