import { expect, test } from 'vitest'
import { readReport } from '../read-report.ts'

const relations = (text: string) =>
  readReport(`某县2022年法治政府建设情况报告\n\n${text}`).relations.map(
    ({ expression, holds, soft }) => `${holds ? '' : soft ? '? ' : '! '}${expression}`,
  )

test('a list that two digits changing places would complete is a question', () => {
  const list = (last: number) => `受理案件2460件，其中援助案件520件，试点案件1210件，帮助案件${last}件；来电300次。`
  expect(relations(list(730))).toContain('520+1210+730=2460')
  expect(relations(list(370))).toContain('? 520+1210+370=2460')
  expect(relations(list(400)).filter((one) => /^[?!]/.test(one))).toEqual([])
})

test('what stands in a bracket that has closed is not compared with the year before', () => {
  const text = '公安类案件85件（交警47件，派出所38件），较2021年该类案件42件增长了一倍。'
  expect(relations(text)).toEqual(['47+38=85', '(85-42)/42=1'])
})

test('counts of a year in a row are set against those of the year before in their order', () => {
  expect(relations('发生事故80起、死亡50人，与2021年的100起、80人相比，分别下降20%、37.5%。')).toEqual([
    '(100-80)/100=20%',
    '(80-50)/80=37.5%',
  ])
})
