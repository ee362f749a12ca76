import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { file } from './citizen.ts'
import { type District, startDistrict } from './district.ts'
import { informationRequest } from './filings.ts'
import { fillIn } from './form.ts'
import {
  atWork,
  clock,
  complete,
  confirm,
  drawer,
  duties,
  next,
  office,
  openFromList,
  perform,
  recorded,
} from './officer.ts'
import { picture } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

const waiting = (page: Page) => page.getByRole('region', { name: '待批' })
const may = (page: Page, title: string) => waiting(page).getByRole('button', { name: title })

async function propose(page: Page, days: string): Promise<void> {
  await office(page).getByRole('button', { name: '呈批' }).click()
  await page.getByRole('menuitem', { name: '延长答复期限' }).click()
  await complete(page, '呈批：延长答复期限', {
    延长: days,
    延长的理由: '需要汇总多个年度的材料。',
    拟办意见: '拟同意。',
  })
  await waiting(page).getByText(`${days}个工作日`).waitFor()
}

it('呈批、会签、退回、再呈批、撤回、又呈批，负责人批准后行为以负责人的名义成立', async () => {
  const citizen = await district.sit()
  const { number } = await file(citizen, district, '申请政府信息公开', informationRequest)
  const clerk = await atWork(district, 'clerk')
  await openFromList(clerk, number)
  await propose(clerk, '20')
  await may(clerk, '撤回呈批').waitFor()
  expect(await may(clerk, '会签').count()).toBe(0)
  expect(await may(clerk, '退回').count()).toBe(0)

  const colleague = await atWork(district, 'colleague')
  await openFromList(colleague, number)
  await may(colleague, '会签').click()
  await complete(colleague, '会签', { 会签意见: '天数请再斟酌。' })
  await waiting(colleague).getByText('已有1人会签').waitFor()
  expect(await may(colleague, '会签').count()).toBe(0)

  const head = await atWork(district, 'head')
  await openFromList(head, number)
  await waiting(head).getByText('沈知行呈批，已有1人会签').waitFor()
  await picture(head, 'workbench-proposal')
  await may(head, '退回修改').click()
  await complete(head, '退回修改', { 退回理由: '材料不多，十日足够。' })
  await waiting(head).waitFor({ state: 'hidden' })

  await waiting(clerk).waitFor({ state: 'hidden' })
  await recorded(clerk, '退回修改').getByText('材料不多，十日足够。').waitFor()
  await propose(clerk, '15')
  await may(clerk, '撤回呈批').click()
  await complete(clerk, '撤回呈批')
  await waiting(clerk).waitFor({ state: 'hidden' })
  await propose(clerk, '10')

  await may(head, '批准并延长答复期限').click()
  await next(drawer(head, '延长答复期限'))
  await confirm(head, '延长答复期限')
  await waiting(head).waitFor({ state: 'hidden' })
  await recorded(clerk, '延长答复期限').getByText('林序').waitFor()
  await recorded(clerk, '延长答复期限').getByText('10个工作日').waitFor()
  await clock(clerk, '答复期限').waitFor()
})

it('交办给同事，各人的待办随之变化；移交后由接收单位办理', async () => {
  const citizen = await district.sit()
  const { number } = await file(citizen, district, '申请政府信息公开', informationRequest)
  const clerk = await atWork(district, 'clerk')
  await openFromList(clerk, number)
  await office(clerk).getByRole('button', { name: '交办', exact: true }).click()
  const people = drawer(clerk, '交办').getByLabel('承办人')
  await people.locator('option', { hasText: '陆平' }).waitFor({ state: 'attached' })
  expect(await people.locator('option', { hasText: '江屿' }).count()).toBe(0)
  await complete(clerk, '交办', { 承办人: '陆平', 说明: '由你承办。' })
  await clerk.getByRole('region', { name: '基本情况' }).getByText('陆平').waitFor()

  const colleague = await atWork(district, 'colleague')
  await colleague.getByText('我承办').click()
  await duties(colleague, number).getByText('陆平').waitFor()
  await clerk.getByRole('link', { name: '待办' }).first().click()
  await duties(clerk, number).getByText('陆平').waitFor()
  await clerk.getByText('我承办').click()
  await clerk.getByText('没有符合条件的待办').waitFor()

  const registrar = await atWork(district, 'registrar')
  await registrar.getByText('没有待办').waitFor()
  await openFromList(colleague, number)
  await office(colleague).getByRole('button', { name: '移交办理单位' }).click()
  const form = drawer(colleague, '移交办理单位')
  await fillIn(form, { 接收单位: '清源区司法局', 移交理由: '该信息由其保存。' })
  await next(form)
  await form
    .getByRole('alert')
    .getByText(/清源区司法局没有办理“政府信息公开申请”的岗位/)
    .waitFor()
  await fillIn(form, { 接收单位: '清源区住房和城乡建设局' })
  await next(form)
  await confirm(colleague, '移交办理单位')
  await colleague.getByText('以您的岗位，现在没有可以作出的行为').waitFor()
  await colleague.getByRole('link', { name: '待办' }).first().click()
  await colleague.getByRole('row').filter({ hasText: number }).waitFor({ state: 'hidden' })

  await openFromList(registrar, number)
  await registrar.getByRole('region', { name: '基本情况' }).getByText('清源区住房和城乡建设局').waitFor()
  await registrar.getByRole('region', { name: '基本情况' }).getByText('未指定').waitFor()
  await perform(registrar, '告知补正', { 需要补正的事项: '请写明年度。', 补正期限届满日: '2026-03-12' })
})
