import { afterAll, beforeAll, expect, it } from 'vitest'
import { file } from './citizen.ts'
import { type District, startDistrict } from './district.ts'
import { download } from './docx.ts'
import { answer, informationRequest } from './filings.ts'
import { atWork, openFromList, perform } from './officer.ts'
import { picture, view } from './picture.ts'
import { seeded } from './registered.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2025-11-24T09:00')
})
afterAll(() => district?.stop())

it('指标能打开到案件，年度报告冻结后可以下载，全部记录校验无误', async () => {
  const citizen = await district.sit()
  const receipt = await file(citizen, district, '申请政府信息公开', informationRequest)
  await district.moveTo('2025-12-02T10:00')
  const clerk = await atWork(district, 'clerk')
  await openFromList(clerk, receipt.number)
  await perform(clerk, '答复', answer)

  await district.moveTo('2026-01-05T09:00')
  const supervisor = await atWork(district, 'supervisor')
  await supervisor.getByRole('link', { name: '指标' }).click()
  await supervisor.getByRole('button', { name: '上年', exact: true }).click()
  await supervisor.getByText('2025年1月1日至2025年12月31日').waitFor()
  const figures = supervisor.getByRole('region', { name: '政府信息公开申请' })
  const received = figures
    .getByRole('definition')
    .filter({ has: supervisor.getByRole('button', { name: '1', exact: true }) })
  await received.first().waitFor()
  await view(supervisor, 'workbench-figures')
  await received.first().getByRole('button', { name: '1', exact: true }).click()
  const cases = supervisor.getByRole('dialog', { name: '本年新收政府信息公开申请' })
  await cases.getByText(receipt.number).waitFor()
  await cases.getByRole('link').first().click()
  await supervisor.getByText(receipt.number).first().waitFor()
  await supervisor.getByText('个人信息已遮蔽').waitFor()

  await supervisor.getByRole('link', { name: '年度报告' }).click()
  await supervisor.getByRole('button', { name: '核对并冻结' }).click()
  await supervisor.getByText('✓ 数字之间全部相符').waitFor()
  await picture(supervisor, 'workbench-reports')
  const report = await download(supervisor, () => supervisor.getByRole('button', { name: 'docx' }).click())
  expect(report.name).toMatch(/2025年.*\.docx$/)
  expect(report.text).toContain('2025年')
  await supervisor.getByRole('heading', { level: 2 }).getByRole('link').click()
  await supervisor.getByRole('region', { name: '政府信息公开申请' }).waitFor()
  await picture(supervisor, 'workbench-report')

  await supervisor.getByRole('link', { name: '记录校验' }).click()
  await supervisor.getByRole('button', { name: '立即校验' }).click()
  await supervisor.getByText('记录完整，未被改动').waitFor()
  const checked = `核对案件和登记事项${seeded + 1}件、记录${seeded + 3}条、检查点[1-9]个`
  await supervisor.getByText(new RegExp(checked)).waitFor()
  await view(supervisor, 'workbench-verification')
})
