import { afterAll, beforeAll, expect, it } from 'vitest'
import { file } from './citizen.ts'
import { type District, startDistrict } from './district.ts'
import { answer, informationRequest } from './filings.ts'
import { atWork, complete, confirm, next, office, openFromList, recorded, weigh } from './officer.ts'
import { picture } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

const grounds = '该信息由本机关制作，属于可以公开的政府信息，并附2024年度。'

it('两人同办一案：后提交的人看到新记录，已填内容还在，阅后可以再交', async () => {
  const citizen = await district.sit()
  const { number } = await file(citizen, district, '申请政府信息公开', informationRequest)
  const clerk = await atWork(district, 'clerk')
  // Without the server's events, so that it is the refusal that tells of the other's act.
  await clerk.route('**/api/events', (route) => route.fulfill({ contentType: 'text/event-stream', body: '' }))
  await clerk.reload()
  await openFromList(clerk, number)
  const form = await weigh(clerk, '答复', { ...answer, 答复理由和事实: grounds })
  await form.getByRole('region', { name: '作出该行为的后果' }).waitFor()

  const colleague = await atWork(district, 'colleague')
  await openFromList(colleague, number)
  await office(colleague).getByRole('button', { name: '备注' }).click()
  await complete(colleague, '备注', { 备注: '申请人来电，要求增加2024年度。' })

  const refused = clerk.waitForResponse((response) => response.url().endsWith('/acts'))
  await form.getByRole('button', { name: '确认答复' }).click()
  expect((await refused).status()).toBe(412)
  const note = form.getByRole('alert')
  await note.getByText('填写期间案件有了新的记录，填写的内容已保留').waitFor()
  await note.getByText('申请人来电，要求增加2024年度。').waitFor()
  await picture(clerk, 'workbench-conflict')
  expect(await form.getByLabel('答复理由和事实').inputValue()).toBe(grounds)
  expect(await form.getByRole('button', { name: '下一步：查看后果' }).isDisabled()).toBe(true)
  await note.getByRole('button', { name: '已阅，继续' }).click()
  await next(form)
  await confirm(clerk, '答复')
  await recorded(clerk, '答复').getByText(grounds).waitFor()
  await recorded(clerk, '备注').getByText('陆平').waitFor()
})
