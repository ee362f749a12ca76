import { published } from '@yifa/calendar'
import { afterAll, beforeAll, it } from 'vitest'
import { printed } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { openFigure } from './figure.ts'
import {
  atWork,
  barred,
  begin,
  clock,
  numberOf,
  openBySearch,
  openLinked,
  perform,
  refused,
  refusedAtOpening,
  serve,
  stands,
  toOpening,
} from './officer.ts'
import { picture } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

const subject = '清河粮油商行'
const concluded = '2026-03-05'

it('双随机抽查：批准方案、二人检查、确定并公示结果，违法线索转为处罚案件', async () => {
  const inspector = await atWork(district, 'inspector')
  await toOpening(inspector, '行政检查')
  await refusedAtOpening(inspector, /没有公布的事项，不得开展检查/, {
    检查来源: '双随机抽查',
    '是否属于已公布、有法定依据的检查事项': '否',
    是否涉企检查: '是',
    检查机关: '市场监督管理部门',
    检查对象: { 身份: '法人或者其他组织', 姓名或者名称: subject },
    检查事项: '食品销售者经营行为',
    检查依据: '食品安全法第一百一十条',
    年度检查频次上限: '2',
  })
  await begin(inspector, { '是否属于已公布、有法定依据的检查事项': '是' })
  const number = await numberOf(inspector)
  const director = await atWork(district, 'director')
  await openBySearch(director, number)
  const scheme = { 检查方案: '随机抽取，二人到场。', 检查方式: '现场检查' }
  await refused(director, '批准检查方案', /能以书面核查等方式代替的，不进行现场检查/, {
    ...scheme,
    能否以书面核查等方式代替现场检查: '是',
  })
  await perform(director, '批准检查方案', { 能否以书面核查等方式代替现场检查: '否' })

  await district.moveTo('2026-03-04T09:00')
  await barred(inspector, '实施检查')
    .getByText(/应当先出示检查码或者检查通知书/)
    .waitFor()
  await perform(inspector, '出示检查码或者送达检查通知书', { 检查的时间和人员: '3月4日，鲁直、向明。' })
  const seen = { '出示执法证件、告知权利义务的情况': '均已出示。', 检查记录和音像记录: '货架上有超过保质期的食品。' }
  await refused(inspector, '实施检查', /2名以上工作人员/, seen)
  await perform(inspector, '实施检查', { 向明: true })

  await district.moveTo(`${concluded}T09:00`)
  await perform(inspector, '确定检查结果', { 检查结果: '发现违法线索', 检查情况和认定: '销售超过保质期的食品。' })
  await clock(inspector, '抽查结果公示期限')
    .getByText(printed(published.addWorkingDays(concluded, 20)))
    .waitFor()
  await perform(inspector, '告知检查结果')
  await serve(inspector, '行政检查结果告知书', subject, { 送达方式: '直接送达', 送达日期: concluded })
  await perform(inspector, '公示检查结果', { 公示的检查结果: '发现违法线索，另案处理。' })
  await barred(director, '归档').getByText('违法线索尚未立案或者移送').waitFor()
  await perform(inspector, '违法线索转处罚立案', {
    '同时提起：行政处罚': {
      线索来源: '双随机抽查',
      '违法行为发生之日；连续或者继续的，终了之日': '2026-03-04',
      适用的程序规定: '市场监督管理行政处罚程序规定',
    },
  })
  await perform(director, '归档')
  await stands(director, '归档')

  const begun = await openLinked(director, '立案处罚的案件')
  await director.getByRole('region', { name: '基本情况' }).getByText('销售超过保质期的食品。').waitFor()
  await clock(director, '立案期限')
    .getByText(printed(published.addWorkingDays(concluded, 15)))
    .waitFor()
  await perform(director, '立案', {
    当事人: { 身份: '法人或者其他组织', 姓名或者名称: subject },
    当事人类型: '法人或者其他组织',
    案由: '销售超过保质期的食品',
    处罚职权: '对销售超过保质期食品的处罚',
  })
  await stands(director, '调查')
  await picture(director, 'workbench-inspection-penalty')
  await openFigure(director, { from: '2026-01-01', to: '2026-12-31' }, '行政处罚', '立案', begun)
  await openFigure(director, { from: '2026-01-01', to: '2026-12-31' }, '行政检查', '违法线索', number)
})
