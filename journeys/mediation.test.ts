import { addDays, days, published, reckon } from '@yifa/calendar'
import { afterAll, beforeAll, it } from 'vitest'
import { file, follow } from './citizen.ts'
import { printed } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { readFigures } from './figure.ts'
import { act, atWork, barred, clock, openFromCases, perform, refused, serve } from './officer.ts'
import { patient } from './patience.ts'
import { picture } from './picture.ts'

const filed = '2026-03-02'
const agreed = '2026-03-10'
const performBy = '2026-04-30'

const applicant = '周和'
const other = '吴邻'
const court = { 身份: '法人或者其他组织', 姓名或者名称: '清源区人民法院' } as const

const after = (from: string, count: number): string => {
  const { due } = reckon(published, { from, within: days(count) })
  if (due === undefined) throw new Error('the clock stands still')
  return due
}

let district: District
beforeAll(async () => {
  district = await startDistrict(`${filed}T09:00`)
})
afterAll(() => district?.stop())

const apply = async (matter: string) => {
  const citizen = await district.sit()
  const receipt = await file(citizen, district, '申请人民调解', {
    受理机关: '清河街道人民调解委员会',
    申请人: { 身份: '公民', 姓名或者名称: applicant, 联系电话: '13800000005' },
    对方当事人: { 身份: '公民', 姓名或者名称: other },
    纠纷类型: '邻里',
    纠纷简要情况和请求: matter,
  })
  return { citizen, receipt }
}

const agreement = {
  '协议内容、履行方式和期限': '吴邻修复漏水管道并一次赔偿四千元。',
  协议涉及金额: '4000',
  协议约定的履行期限: performBy,
} as const

it(
  '人民调解与司法确认：申请、受理、调解、书面协议、三十日内共同申请、法院受理和确认、回访、归档',
  patient,
  async () => {
    const { citizen, receipt } = await apply('楼上漏水，请求修复和赔偿。')
    const { number } = receipt
    const committee = await atWork(district, 'committee')
    await openFromCases(committee, number)
    await perform(committee, '受理并确定调解员', { 指定或者选择的调解员: '睦川', 是否疑难复杂: '否' })
    await serve(committee, '人民调解受理通知书', applicant, { 送达方式: '直接送达', 送达日期: filed })

    await district.moveTo(`${agreed}T10:00`)
    const mediator = await atWork(district, 'mediator')
    await openFromCases(mediator, number)
    await barred(mediator, '达成书面协议')
      .filter({ hasText: '人民调解员应当记录调解情况' })
      .getByText('人民调解法第27条')
      .waitFor()
    await perform(mediator, '调解', { 调解情况: '到现场查看漏水部位，双方对原因没有争议。' })
    await refused(mediator, '达成书面协议', /协议自各方签名、盖章或者按指印/, {
      ...agreement,
      '签名、盖章情况': '尚未齐备',
    })
    await perform(mediator, '达成书面协议', { '签名、盖章情况': '当事人、调解员均已签名，已盖调解委员会印章' })
    const asking = after(agreed, 30)
    await clock(mediator, '申请司法确认期限').getByText(printed(asking)).waitFor()
    await clock(mediator, '协议履行期限').getByText(printed(performBy)).waitFor()
    await serve(mediator, '人民调解协议书', other, { 送达方式: '直接送达', 送达日期: agreed })

    await district.moveTo('2026-03-30T10:00')
    const asked = { 人民法院: court } as const
    await refused(mediator, '共同申请司法确认', /应当由双方当事人共同申请/, { ...asked, 是否双方共同申请: '一方申请' })
    await perform(mediator, '共同申请司法确认', { ...asked, 是否双方共同申请: '双方共同申请' }, '人民调解员')
    await clock(mediator, '法院决定是否受理的期限')
      .getByText(printed(after('2026-03-30', 3)))
      .waitFor()

    await district.moveTo('2026-04-01T10:00')
    await perform(mediator, '法院受理确认申请', { 法院案号: '（2026）清民特5号' })
    await clock(mediator, '法院确认期限')
      .getByText(printed(after('2026-04-01', 15)))
      .waitFor()
    await district.moveTo('2026-04-13T10:00')
    await perform(mediator, '裁定确认协议有效')
    await barred(committee, '归档')
      .filter({ hasText: '应当对协议履行情况进行监督、回访' })
      .getByText('人民调解法第31条')
      .waitFor()
    await district.moveTo('2026-04-28T10:00')
    await perform(mediator, '回访、督促履行', {
      回访和督促履行情况: '管道已经修复，赔偿已经付清。',
      履行情况: '已履行',
    })
    await perform(committee, '归档')
    await committee.getByText(/2026年4月28日办结/).waitFor()
    await picture(committee, 'workbench-mediation')

    await follow(citizen, district, receipt)
    await citizen.getByText('归档', { exact: true }).first().waitFor()
    await citizen.getByText('案件已经办结。').waitFor()
    await readFigures(committee, '人民调解', {
      登记纠纷: '1',
      调解成功率: '100%',
      协议涉及金额: '4,000',
      司法确认: '1',
      回访: '1',
    })
  },
)

it('协议生效满三十日未共同申请的，不得再申请司法确认', async () => {
  const { receipt } = await apply('占用楼道，请求清理。')
  await district.moveTo('2026-05-06T09:00')
  const committee = await atWork(district, 'committee')
  await openFromCases(committee, receipt.number)
  await perform(committee, '受理并确定调解员', { 指定或者选择的调解员: '睦川', 是否疑难复杂: '否' })
  const mediator = await atWork(district, 'mediator')
  await openFromCases(mediator, receipt.number)
  await perform(mediator, '调解', { 调解情况: '双方同意清理。' })
  await perform(mediator, '达成口头协议', agreement)
  const last = after('2026-05-06', 30)
  await district.moveTo(`${last}T17:00`)
  await act(mediator, '共同申请司法确认', '人民调解员').waitFor()
  await district.moveTo(`${addDays(last, 1)}T09:00`)
  await mediator.reload()
  await barred(mediator, '共同申请司法确认').filter({ hasText: '期限已' }).first().waitFor()
})
