import { published } from '@yifa/calendar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { file, follow } from './citizen.ts'
import { printed, printedWithWeekday } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { download } from './docx.ts'
import { identityPaper, saved } from './enclosure.ts'
import { answer, informationRequest } from './filings.ts'
import { atWork, claim, duties, openFromList, weigh } from './officer.ts'
import { picture, view } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-02-10T10:20')
})
afterAll(() => district?.stop())

it('信息公开：附证件申请、登记、认领、查看证件、按期答复、凭回执取文书', async () => {
  const due = published.addWorkingDays('2026-02-10', 20)
  const citizen = await district.sit()
  await citizen.goto(district.url)
  await citizen.getByRole('link', { name: '申请政府信息公开' }).waitFor()
  await view(citizen, 'portal-home')

  const receipt = await file(citizen, district, '申请政府信息公开', informationRequest)
  const replying = citizen.getByRole('listitem').filter({ has: citizen.getByRole('heading', { name: '答复期限' }) })
  await replying.getByText(`${printedWithWeekday(due)}届满`).waitFor()
  await replying.getByText('怎么算的？逐日核对').click()
  await replying.getByRole('button', { name: new RegExp(`^${printedWithWeekday(due)}，届满`) }).waitFor()
  await citizen.getByText(identityPaper.name).waitFor()
  await view(citizen, 'portal-receipt', replying)
  await picture(citizen, 'portal-receipt-full')

  await district.moveTo('2026-02-11T09:05')
  const clerk = await atWork(district, 'clerk')
  await duties(clerk, receipt.number).filter({ hasText: '答复期限' }).getByText(printed(due)).waitFor()
  await view(clerk, 'workbench-todo')
  await openFromList(clerk, receipt.number)
  await claim(clerk)
  await clerk.getByRole('region', { name: '基本情况' }).getByText('沈知行').waitFor()
  const paper = await saved(clerk, () =>
    clerk
      .getByRole('region', { name: '基本情况' })
      .getByRole('button', { name: `下载附件${identityPaper.name}` })
      .click(),
  )
  expect(paper.name).toBe(identityPaper.name)
  expect(paper.bytes.equals(identityPaper.buffer)).toBe(true)
  await view(clerk, 'workbench-case')

  await district.moveTo('2026-03-05T15:40')
  const form = await weigh(clerk, '答复', answer)
  await form.getByRole('region', { name: '作出该行为的后果' }).getByText('已答复').waitFor()
  await view(clerk, 'workbench-consequences')
  await form.getByRole('button', { name: '确认答复' }).click()
  await clerk.getByText('案件已经办结').waitFor()
  await clerk.getByRole('tab', { name: /^文书/ }).click()
  const reply = await download(clerk, () => clerk.getByLabel(/^下载致周和的政府信息公开申请答复书/).click())
  expect(reply.name).toMatch(/^政府信息公开申请答复书.*\.docx$/)
  expect(reply.text).toContain('政府信息公开申请答复书')
  expect(reply.text).toContain(receipt.number)
  expect(reply.text).toContain('2025年清源大道维修工程的资金使用情况')

  await follow(citizen, district, receipt)
  await citizen.getByText('已答复', { exact: true }).first().waitFor()
  await citizen.getByText('案件已经办结。').waitFor()
  await picture(citizen, 'portal-follow')
  const own = await download(citizen, () => citizen.getByRole('button', { name: '下载政府信息公开申请答复书' }).click())
  expect(own.text).toContain(receipt.number)
  expect(own.text).toContain('周和')
})
