import { afterAll, beforeAll, expect, it } from 'vitest'
import { file, toForm } from './citizen.ts'
import { type District, startDistrict } from './district.ts'
import { informationRequest } from './filings.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

it('密码不对不能登录，改对之后可以', async () => {
  const page = await district.sit()
  await page.goto(`${district.url}/workbench/`)
  await page.getByLabel('账号').fill('clerk')
  await page.getByLabel('密码', { exact: true }).fill('不是这个密码')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('alert').getByText('账号或者密码不正确').waitFor()
  await page.getByLabel('密码', { exact: true }).fill(district.password('clerk'))
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { name: '待办', level: 1 }).waitFor()
})

it('查询码不对看不到案件', async () => {
  const page = await district.sit()
  const { number } = await file(page, district, '申请政府信息公开', informationRequest)
  await page.goto(`${district.url}/follow`)
  await page.getByLabel('登记号').fill(number)
  await page.getByLabel('查询码').fill('0000-0000-0000')
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await page.getByRole('alert').getByText('登记号或者查询码不正确').waitFor()
  expect(await page.getByText('周').count()).toBe(0)
})

it('漏填的项目逐个点名，点了就到那一项', async () => {
  const page = await district.sit()
  await toForm(page, district, '提交12345诉求')
  await page.getByRole('button', { name: '下一步：核对' }).click()
  const summary = page.getByRole('alert')
  await summary.getByRole('button', { name: /^诉求内容/ }).click()
  const matter = page.getByLabel('诉求内容')
  expect(await page.locator(':focus').and(matter).count()).toBe(1)
  await matter.fill('路灯不亮。')
  await summary.getByRole('button', { name: /^诉求内容/ }).waitFor({ state: 'hidden' })
})
