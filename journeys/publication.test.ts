import { afterAll, beforeAll, expect, it } from 'vitest'
import { file } from './citizen.ts'
import { type District, startDistrict } from './district.ts'
import { answer, informationRequest } from './filings.ts'
import { atWork, openFromList, perform } from './officer.ts'
import { picture } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

it('答复公开的信息由负责人纳入主动公开，人人都能在门户检索到，申请人的信息不在其中', async () => {
  const citizen = await district.sit()
  const { number } = await file(citizen, district, '申请政府信息公开', informationRequest)
  await citizen.getByRole('link', { name: '公开信息' }).first().click()
  await citizen.getByText('目前还没有公开的办理结果。').waitFor()
  const clerk = await atWork(district, 'clerk')
  await openFromList(clerk, number)
  await perform(clerk, '答复', answer)

  const head = await atWork(district, 'head')
  await head.getByRole('link', { name: '案件' }).click()
  await head.getByRole('searchbox', { name: '搜索词' }).fill('清源大道')
  await head.getByRole('button', { name: '搜索' }).click()
  await head.getByRole('row').filter({ hasText: number }).getByRole('link').click()
  await perform(head, '纳入主动公开', {
    公开标题: '清源大道维修工程资金使用情况',
    公开内容: '工程总投入一千二百万元，已全部支付。',
  })

  const anybody = await district.sit()
  await anybody.goto(`${district.url}/publications`)
  await anybody.getByLabel('检索词').fill('井盖')
  await anybody.getByRole('button', { name: '检索' }).click()
  await anybody.getByText('没有找到含有“井盖”的公开信息').waitFor()
  await anybody.getByLabel('检索词').fill('维修工程')
  await anybody.getByRole('button', { name: '检索' }).click()
  const found = anybody.getByRole('listitem').filter({ hasText: '清源大道维修工程资金使用情况' })
  await found.getByText('清源区人民政府办公室').waitFor()
  await found.getByText('查看内容').click()
  await found.getByText('工程总投入一千二百万元，已全部支付。').waitFor()
  await picture(anybody, 'portal-publications')
  expect(await anybody.getByRole('main').textContent()).not.toMatch(/周和|周某|1380000/)
  await anybody.reload()
  await found.waitFor()
})
