import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

test('a list that two digits changing places would complete is a question', () => {
  const list = (last: number) => `受理案件2460件，其中援助案件520件，试点案件1210件，帮助案件${last}件；来电300次。`
  expect(expressionsIn(list(730))).toContain('520+1210+730=2460')
  expect(expressionsIn(list(370))).toContain('? 520+1210+370=2460')
  expect(expressionsIn(list(400)).filter((one) => /^[?!]/.test(one))).toEqual([])
})

test('what stands in a bracket that has closed is not compared with the year before', () => {
  const text = '公安类案件85件（交警47件，派出所38件），较2021年该类案件42件增长了一倍。'
  expect(expressionsIn(text)).toEqual(['47+38=85', '(85-42)/42=1'])
})

test('counts of a year in a row are set against those of the year before in their order', () => {
  expect(expressionsIn('发生事故80起、死亡50人，与2021年的100起、80人相比，分别下降20%、37.5%。')).toEqual([
    '(100-80)/100=20%',
    '(80-50)/80=37.5%',
  ])
})

test('a growth cut off instead of rounded is a question also where another count stands between', () => {
  expect(expressionsIn('立案685起，案值8.99亿元，比上年的583起增长17.49%。')).toContain('? (685-583)/583=17.49%')
})

test('a share far from the only count near it is of others, which are not printed', () => {
  const text = '协议医疗机构106家；三级机构11家，占全市三级机构总数的92%。平均材料1.9个，缩减率37.4%。'
  expect(expressionsIn(text).filter((one) => /^[?!]/.test(one))).toEqual([])
})

test('one wrong digit in a long number keeps a list from its whole, in a short one it may be chance', () => {
  const list = (whole: number) => `生成工单${whole}件，其中各县承办82017件、市直部门承办61235件、企业承办11636件。`
  expect(expressionsIn(list(154888))).toContain('82017+61235+11636=154888')
  expect(expressionsIn(list(154788)).some((one) => /^[!?] 82017\+61235\+11636=154788$/.test(one))).toBe(true)
})

test('a list that one digit keeps from a large count far above it is a question', () => {
  const text = (whole: number) =>
    `热线共受理诉求${whole}件。\n接通率98%。\n人员12名。\n坐席30个。\n满意度95%。\n从类型看，咨询类262417件、求助类98236件、投诉类49750件、建议类8124件、其他类7791件。`
  expect(expressionsIn(text(426318))).toContain('262417+98236+49750+8124+7791=426318')
  expect(expressionsIn(text(426319))).toContain('? 262417+98236+49750+8124+7791=426319')
  expect(expressionsIn(text(431318)).filter((one) => /^[!?]/.test(one))).toEqual([])
})

test('what is answered at once and what is handed on are all that came in', () => {
  const text = (last: number) => `热线受理诉求426318件。\n话务员直接解答271530件；转交承办单位办理${last}件。`
  expect(expressionsIn(text(154788))).toContain('271530+154788=426318')
  expect(expressionsIn(text(154789))).toContain('? 271530+154789=426318')
})
