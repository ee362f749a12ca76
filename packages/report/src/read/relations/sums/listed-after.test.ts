import { expect, test } from 'vitest'
import { readReport } from '../../read-report.ts'

const relations = (text: string) =>
  readReport(`某县2022年法治政府建设情况报告\n\n${text}`).relations.map(
    ({ kind, expression, holds, soft }) => `${holds ? '' : soft ? '? ' : '! '}${kind} ${expression}`,
  )

test('a colon opens the whole of a list, which is a question where it falls short by a slip', () => {
  expect(relations('制发文书16份：意见书7份、通知书9份。')).toContain('sum 7+9=16')
  expect(relations('制发文书17份：意见书7份、通知书9份。')).toContain('? sum 7+9=17')
  expect(relations('制发文书60份：意见书7份、通知书9份。')).toEqual([])
})

test('two counts joined by a list sign right behind a whole are told where they come out', () => {
  expect(relations('14个村社实现市级示范3个、县级11个，创建率100%。')).toContain('sum 3+11=14')
  expect(relations('14个村社实现市级示范3个、县级9个。')).toEqual([])
})

test('a share without a base is of what 其中 was opened for, not of another part', () => {
  expect(relations('办件800件，其中代办500件，窗口办理300件，占37.5%。')).toContain('ratio 300/800=37.5%')
  expect(relations('办件800件，其中代办500件，窗口办理300件，占38.5%。')).toContain('! ratio 300/800=38.5%')
})

test('what there was in another year is no part of what was added, and the growth is measured from it', () => {
  expect(relations('与2018年相比，立案增加308宗（2018年为726宗）。').filter((one) => one.includes('part-of'))).toEqual(
    [],
  )
  expect(relations('立案38件，同比增长22.6%（2021年31件）。')).toEqual(['change (38-31)/31=22.6%'])
  expect(relations('立案38件，同比增长26.2%（2021年31件）。')).toEqual(['! change (38-31)/31=26.2%'])
})

test('a row without a name is told again under the heads of its columns', () => {
  const table = '警告 | 罚款 | 合计（宗） |\n1217 | 9492 | 10709 |\n\n'
  expect(relations(`${table}全年实施处罚10709宗，其中罚款9492宗。`)).toContain('same 9492=9492')
})
