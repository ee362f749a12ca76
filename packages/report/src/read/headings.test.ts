import { expect, test } from 'vitest'
import { readReport } from './read-report.ts'

const facts = (text: string) => readReport(text).facts

test('a figure stands under the nearest heading, run in or on its own line', () => {
  const text = '临河区工作报告\n一、基本情况\n受理3件。\n（一）书面来信。收到5件。\n1.办结8件。'
  expect(facts(text).map(({ heading }) => heading)).toEqual(['一、基本情况', '（一）书面来信', '1.办结8件'])
})

test('names are not carried over a heading', () => {
  const [, second] = facts('一、行政复议\n受理行政复议申请9件。\n二、普法宣传\n举办4场。')
  expect(second?.item).not.toContain('行政复议')
})

test('a title that names a year gives it to what stands below', () => {
  const text = '甲县2019年法治政府建设报告\n受理案件3件。\n\n乙县2022年法治政府建设报告\n一、基本情况\n受理案件5件。'
  expect(facts(text).map(({ year }) => year)).toEqual([2019, 2022])
})

test('when a report was made, told in a bracket under its title, is not the year it is of', () => {
  const text = `甲县2023年法治政府建设报告\n（2024年3月15日）\n${'全年深入贯彻落实各项部署要求，持续推进各项工作，'.repeat(2)}受理案件3件。`
  expect(facts(text).map(({ year }) => year)).toEqual([2023])
})

test.each([
  ['一、刑事检察\n全年批捕32人。', '', ''],
  [
    '青山市临河区人民政府\n关于2023年度法治政府建设\n情况的报告\n受理3件。',
    '青山市临河区人民政府关于2023年度法治政府建设情况的报告',
    '青山市临河区',
  ],
  ['来源：司法局\n临河区2023年政府工作报告\n办结5件。', '临河区2023年政府工作报告', '临河区'],
  ['某市在临河区人民政府支持下受理3件。', '', '临河区'],
])('the head of %j', (text, title, district) => {
  expect(readReport(text)).toMatchObject({ title, district })
})
