import { expect, test } from 'vitest'
import { readReport } from './read-report.ts'

const facts = (text: string) => readReport(`某县人民政府2022年法治政府建设情况报告\n\n${text}`).facts
const items = (text: string) => facts(text).map((fact) => fact.item)

test.each([
  ['全年共审查合同文本64份。', ['审查合同文本份数']],
  ['其中，发放宣传手册300册。', ['发放宣传手册数']],
  ['目前，网上审批率达到92.5%。', ['网上审批率']],
  ['建成12家企业服务站。', ['建成企业服务站数']],
  ['来访案件同比下降8.1%。', ['来访案件同比降幅']],
  ['破案数同比上升6%。', ['破案数同比增幅']],
  ['办理审计项目30个，促进节支2亿元。', ['办理审计项目数', '促进节支金额']],
  ['组织执法资格考试4次。', ['组织执法资格考试次数']],
  ['和谐社区达标率98%。', ['和谐社区达标率']],
])('%s', (text, names) => {
  expect(items(text)).toEqual(names)
})

test('a short name borrows the noun of the figures before it', () => {
  expect(items('受理行政复议案件20件，维持9件。')[1]).toContain('行政复议案件')
})

test('direction belongs to rates of change, also to the second of a pair', () => {
  const read = facts('警情、案件同比下降12%、8%，破案率提升3%。')
  expect(read.map((fact) => fact.direction)).toEqual(['down', 'down', 'up'])
})

test('a year named with the figure is its year; plans belong to the next', () => {
  const text =
    '一、工作情况\n受理14件，相比2021年受理26件明显下降。去年整改7项。\n工作平稳。\n二、下一年度工作安排\n每年至少组织讲座2次。'
  expect(facts(text).map((fact) => fact.year)).toEqual([2022, 2021, 2021, 2023])
})

test('title, district and year come from the head of the text', () => {
  expect(readReport('青山市临河区人民政府关于2019年度法治政府建设情况的报告\n受理3件。')).toMatchObject({
    title: '青山市临河区人民政府关于2019年度法治政府建设情况的报告',
    district: '青山市临河区',
    year: 2019,
  })
})
