import { addDays, published, reckon, workingDays } from '@yifa/calendar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { file, follow, told as onReceipt } from './citizen.ts'
import { printed } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { openFigure } from './figure.ts'
import { atWork, barred, clock, openFromList, perform, recorded, refused, serve, stands } from './officer.ts'
import { picture } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

const applicant = '清河食品有限公司'
const neighbour = '周邻'
const accepted = '2026-03-03'
const told = '2026-03-06'
const demanded = '2026-03-10'
const notified = '2026-03-11'
const heard = published.addWorkingDays(notified, 8)
const expires = '2027-03-01'

it('行政许可：申请、受理、告知利害关系人、听证（审查人员不得主持）、准予、颁证、公开、期满注销', async () => {
  const citizen = await district.sit()
  const receipt = await file(citizen, district, '申请行政许可', {
    受理机关: '清源区市场监督管理局',
    申请人: { 身份: '法人或者其他组织', 姓名或者名称: applicant, 联系电话: '13800000001' },
    许可事项: '食品经营许可',
    申请内容和申请材料清单: '餐饮服务经营者，附平面图和设施清单。',
  })

  await district.moveTo(`${accepted}T09:30`)
  const inspector = await atWork(district, 'inspector')
  await openFromList(inspector, receipt.number)
  await perform(inspector, '受理')
  await inspector.getByRole('region', { name: '基本情况' }).getByText('食品经营许可').waitFor()
  const due = published.addWorkingDays(accepted, 20)
  await clock(inspector, '许可决定期限').getByText(printed(due)).waitFor()
  const findings = { 核查记录: '设施与申请一致，后厨紧邻住宅。' }
  await refused(inspector, '实地核查', /2名以上工作人员.*行政许可法第34条第3款/, findings)
  await perform(inspector, '实地核查', { 向明: true })

  await district.moveTo(`${told}T09:30`)
  await perform(inspector, '告知利害关系人', { 利害关系人: { 身份: '公民', 姓名或者名称: neighbour } })
  const director = await atWork(district, 'director')
  await openFromList(director, receipt.number)
  await barred(director, '准予许可').getByText('行政许可法第47条第1款').waitFor()
  await perform(inspector, '告知听证权利')
  for (const name of [applicant, neighbour])
    await serve(inspector, '行政许可听证告知书', name, { 送达方式: '直接送达', 送达日期: told })
  const asking = published.addWorkingDays(told, 5)
  await clock(inspector, '要求听证期限').first().getByText(printed(asking)).waitFor()
  await barred(director, '准予许可')
    .first()
    .getByText(/听证申请期间尚未届满/)
    .waitFor()

  await district.moveTo(`${demanded}T10:00`)
  await follow(citizen, district, receipt)
  await citizen.getByRole('button', { name: '陈述、申辩', exact: true }).click()
  await citizen.getByLabel('陈述和申辩意见').fill('将加装油烟净化设施。')
  await citizen.getByRole('button', { name: '确认陈述、申辩' }).click()
  await citizen.getByText('“陈述、申辩”已经提交并记入案件').waitFor()
  await perform(inspector, '要求听证', {}, '利害关系人')
  await clock(inspector, '组织听证期限')
    .getByText(printed(published.addWorkingDays(demanded, 20)))
    .waitFor()
  await clock(inspector, '许可决定期限').getByText('暂停').waitFor()

  await district.moveTo(`${notified}T10:00`)
  const place = { 听证地点和主持人: '一楼会议室，主持人方正' }
  const tooSoon = published.addWorkingDays(notified, 7)
  await refused(inspector, '通知听证', /听证通知期限已于.*届满.*行政许可法第48条第1款第1项/, {
    ...place,
    听证日期: tooSoon,
  })
  await perform(inspector, '通知听证', { 听证日期: heard })
  for (const name of [applicant, neighbour])
    await serve(inspector, '行政许可听证通知书', name, { 送达方式: '直接送达', 送达日期: notified })

  await district.moveTo(`${heard}T15:00`)
  await barred(inspector, '举行听证')
    .getByText(/您在本案中作出过“实地核查”/)
    .waitFor()
  const presider = await atWork(district, 'presider')
  await openFromList(presider, receipt.number)
  await perform(presider, '举行听证', { 听证笔录: '双方陈述，申请人承诺加装净化设施。' })
  const moved = reckon(published, {
    from: accepted,
    within: workingDays(20),
    pauses: [{ from: demanded, until: heard, effect: 'excluded', why: '听证' }],
  }).due
  await clock(presider, '许可决定期限')
    .getByText(printed(moved ?? ''))
    .waitFor()

  await district.moveTo(`${addDays(heard, 1)}T10:00`)
  await perform(director, '准予许可', { 决定的理由和依据: '符合法定条件，听证意见已予采纳。' })
  await perform(inspector, '颁发、送达许可证件', {
    许可证件名称和编号: '食品经营许可证 JY9901080001',
    有效期起始之日: addDays(heard, 1),
    有效期届满之日: expires,
  })
  await serve(inspector, '准予行政许可决定书', applicant, { 送达方式: '直接送达', 送达日期: addDays(heard, 1) })
  await perform(inspector, '公开许可决定', {
    公开标题: '清河食品有限公司食品经营许可',
    公开的许可决定信息: '准予食品经营许可，有效期至2027年3月1日。',
  })
  await stands(inspector, '有效')
  await picture(inspector, 'workbench-licence')
  await follow(citizen, district, receipt)
  await citizen.getByText('有效', { exact: true }).first().waitFor()
  await recorded(citizen, '准予许可').waitFor()
  const anybody = await district.sit()
  await anybody.goto(`${district.url}/publications`)
  const found = anybody.getByRole('listitem').filter({ hasText: '清河食品有限公司食品经营许可' })
  await found.getByText('查看内容').click()
  await found.getByText('准予食品经营许可，有效期至2027年3月1日。').waitFor()
  expect(await anybody.getByRole('main').textContent()).not.toMatch(new RegExp(`${neighbour}|1380000`))

  await district.moveTo(`${addDays(expires, 1)}T08:30`)
  await recorded(inspector, '有效期届满未延续').getByText('法定').waitFor()
  await perform(inspector, '办理注销手续', { 注销的情形: '有效期届满未延续' })
  await stands(inspector, '有效期届满')
  await openFigure(director, { from: '2026-01-01', to: '2026-12-31' }, '行政许可', '举行听证', receipt.number)
})

it('一件事一次办：一表申请、两个部门并联办理，一项准予、一项不予，统一出件', async () => {
  const applied = addDays(expires, 3)
  await district.moveTo(`${applied}T09:00`)
  const citizen = await district.sit()
  const receipt = await file(citizen, district, '一件事一次办', {
    申请人: { 身份: '公民', 姓名或者名称: '周店', 联系电话: '13800000003' },
    要办的一件事: '开办便利店',
    经营场所地址: '清河街1号',
    经营内容和一套申请材料的清单: '便利店；申请书、平面图。',
    '同时提起：食品经营许可': { 办理机关: '清源区市场监督管理局' },
    '同时提起：烟草专卖零售许可': { 办理机关: '清源区城市管理局' },
  })
  const food = await onReceipt(citizen, '行政许可（食品经营许可）')
  const tobacco = await onReceipt(citizen, '行政许可（烟草专卖零售许可）')
  await follow(citizen, district, receipt)
  await picture(citizen, 'portal-bundle')

  const inspector = await atWork(district, 'inspector')
  const director = await atWork(district, 'director')
  await openFromList(inspector, food)
  await perform(inspector, '受理')
  await openFromList(director, food)
  await perform(director, '准予许可', { 决定的理由和依据: '符合条件。' })
  await perform(inspector, '颁发、送达许可证件', { 许可证件名称和编号: '许可证1号', 有效期起始之日: applied })
  const refuser = await atWork(district, 'defender')
  const second = await atWork(district, 'litigator')
  await openFromList(second, tobacco)
  await perform(second, '受理')
  await openFromList(refuser, tobacco)
  await perform(refuser, '不予许可', { 不予许可的情形: '不符合法定条件、标准', 决定的理由和依据: '不符合合理布局。' })

  const counter = await atWork(district, 'counter')
  await openFromList(counter, receipt.number)
  await stands(counter, '待统一出件')
  await refused(counter, '统一出件', /行政许可法第38条第2款/, { 办理结果: '部分准予' })
  await perform(counter, '统一出件', { 未准予事项的理由和救济途径: '烟草：不符合合理布局，可以申请复议。' })
  await follow(citizen, district, receipt)
  await citizen
    .getByText(/烟草专卖零售许可（.*）：不予许可/)
    .first()
    .waitFor()
  await citizen.getByText('办结', { exact: true }).first().waitFor()
  await picture(citizen, 'portal-bundle-done')
})
