import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { file, follow, type Receipt, toForm } from './citizen.ts'
import { type District, startDistrict } from './district.ts'
import { informationRequest } from './filings.ts'
import { atWork, openFromList } from './officer.ts'
import { picture } from './picture.ts'

let district: District
let receipt: Receipt
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

const grave: readonly unknown[] = ['serious', 'critical']

/** What a reader with a disability would stumble over, each with where it is. */
async function stumbles(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations
    .filter(({ impact }) => grave.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}：${html}`))
}

const phone = { width: 390, height: 844 }

/** By how many pixels a page is wider than the screen. */
const overflow = async (page: Page): Promise<number> =>
  z.number().parse(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))

it('门户：首页、填写、回执、查询没有严重的无障碍问题', async () => {
  const page = await district.sit()
  await page.goto(district.url)
  await page.getByRole('link', { name: '申请政府信息公开' }).waitFor()
  expect(await stumbles(page)).toEqual([])
  await toForm(page, district, '申请政府信息公开')
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByRole('alert').waitFor()
  expect(await stumbles(page)).toEqual([])
  receipt = await file(page, district, '申请政府信息公开', informationRequest)
  await page.getByText('怎么算的？逐日核对').last().click()
  await page.getByRole('button', { name: /，届满/ }).waitFor()
  expect(await stumbles(page)).toEqual([])
  await follow(page, district, receipt)
  expect(await stumbles(page)).toEqual([])
})

it('工作台：待办和案件页没有严重的无障碍问题', async () => {
  const page = await atWork(district, 'clerk')
  await page.getByRole('row').nth(1).waitFor()
  expect(await stumbles(page)).toEqual([])
  await openFromList(page, receipt.number)
  expect(await stumbles(page)).toEqual([])
})

it('工作台：案件、指标、年度报告、报告检查、记录校验、审计没有严重的无障碍问题', async () => {
  await district.moveTo('2027-01-05T09:00')
  const page = await atWork(district, 'supervisor')
  const way = (name: string) => page.getByRole('link', { name }).first().click()
  await way('案件')
  await page.getByRole('row').nth(1).waitFor()
  expect(await stumbles(page)).toEqual([])
  await way('指标')
  await page.getByRole('region', { name: '政府信息公开申请' }).waitFor()
  expect(await stumbles(page)).toEqual([])
  await way('年度报告')
  await page.getByRole('button', { name: '核对并冻结' }).click()
  await page.getByRole('button', { name: 'docx' }).waitFor()
  expect(await stumbles(page)).toEqual([])
  await page.getByRole('heading', { level: 2 }).getByRole('link').click()
  await page.getByRole('region', { name: '政府信息公开申请' }).waitFor()
  expect(await stumbles(page)).toEqual([])
  await way('报告检查')
  await page.getByRole('heading', { name: '报告检查', level: 1 }).waitFor()
  expect(await stumbles(page)).toEqual([])
  await way('记录校验')
  await page.getByRole('button', { name: '立即校验' }).click()
  await page.getByText('记录完整，未被改动').waitFor()
  expect(await stumbles(page)).toEqual([])
  const auditor = await atWork(district, 'auditor', undefined, '审计')
  await auditor.getByRole('row').nth(1).waitFor()
  expect(await stumbles(auditor)).toEqual([])
})

it('门户：公开信息、办事指南、报告检查没有严重的无障碍问题', async () => {
  const page = await district.sit()
  for (const [path, heading] of [
    ['/publications', '公开信息'],
    ['/guide', '办事指南'],
    ['/guide/openInformation', '政府信息公开申请办事指南'],
    ['/registers', '清单与名录'],
    ['/registers/powers', '权责清单'],
    ['/reader', '年度报告检查'],
  ] as const) {
    await page.goto(`${district.url}${path}`)
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
    expect([path, await stumbles(page)]).toEqual([path, []])
  }
})

it('手机宽度下，门户和工作台不横向溢出', async () => {
  const page = await district.sit(phone)
  for (const [path, heading] of [
    ['/', '依法办事，期限看得见'],
    ['/apply/openInformation', '申请政府信息公开'],
    ['/publications', '公开信息'],
    ['/guide', '办事指南'],
    ['/registers', '清单与名录'],
    ['/registers/powers', '权责清单'],
    ['/reader', '年度报告检查'],
  ] as const) {
    await page.goto(`${district.url}${path}`)
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
    expect([path, await overflow(page)]).toEqual([path, 0])
  }
  await follow(page, district, receipt)
  await page.getByText('怎么算的？逐日核对').last().click()
  await page.getByRole('button', { name: /，届满/ }).waitFor()
  expect(await overflow(page)).toBe(0)
  await picture(page, 'phone-follow')

  const officer = await atWork(district, 'clerk', phone)
  await officer.getByRole('link', { name: /周某/ }).waitFor()
  expect(await overflow(officer)).toBe(0)
  await picture(officer, 'phone-todo')
  await officer.getByRole('link', { name: /周某/ }).click()
  await officer.getByRole('region', { name: '可以作出的行为' }).waitFor()
  expect(await overflow(officer)).toBe(0)
  await picture(officer, 'phone-case')
})
