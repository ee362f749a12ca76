import { expect, it } from 'vitest'
import { readReport } from '../read/read-report.ts'
import { quotables } from './quotables.ts'

const text = `清源区2025年法治政府建设年度报告
全年收到行政复议申请120件，受理108件，不予受理12件。收到政府信息公开申请80件，其中自然人申请50件、企业申请21件、社会组织申请11件；调解组织近30个。`

const found = quotables(text, readReport(text))
const of = (quote: string) => found.find((one) => one.quote.includes(quote))

it('a figure is quoted with the sentence it stands in, and where', () => {
  const received = of('120')
  expect(received).toMatchObject({ value: 120, unit: '件', year: 2025, disputed: false, approx: false })
  expect(received?.sentence).toBe('全年收到行政复议申请120件，受理108件，不予受理12件。')
  expect(text.slice(received?.from, received?.to)).toBe('120件')
})

it('a figure whose sum does not hold is disputed, one that is only near is approximate', () => {
  expect(of('80')).toMatchObject({ disputed: true })
  expect(of('30')).toMatchObject({ approx: true, sentence: '调解组织近30个。' })
})
