import { expect, test } from 'vitest'
import { figuresIn } from './figures.ts'
import { readReport } from './read-report.ts'

const figures = (text: string) => figuresIn(text).map(({ value, unit }) => `${value}${unit}`)

test.each([
  ['people’s mediation is not a person', '共有1127个人民调解委员会、3起诉讼。', ['1127个', '3起']],
  ['a line break before the unit', '受理35\n件，办结12\n\n件，调处8\n— 3 —\n起。', ['35件', '12件', '8起']],
  ['parts of a structure', '三次产业结构为10.4:42.1:47.5。', ['10.4', '42.1', '47.5']],
  ['one to so many', '师生比为1:15。会议14:30召开，比例尺地图1:2000。', ['15']],
  ['a unit said once for two', '占比分别上升3.2和4.1个百分点。', ['3.2百分点', '4.1百分点']],
  ['doubled and halved', '数量翻了两番，时限减半，“双减半”行动继续。', ['4倍', '50%']],
  ['firsts of a region and places in it', '建成全省首家基地，排名全市前三，首批单位授牌。', ['1家', '3']],
  ['sessions of assemblies', '区委五届十六次全会、十四届人大四次会议召开，第十四次党代会闭幕。', []],
  ['words that only end like 约 and 上', '节约30万元，网上2件，上百件。', ['300000元', '2件', '100件']],
])('%s', (_, text, found) => {
  expect(figures(text)).toEqual(found)
})

test('rates that share a verb share its direction', () => {
  const { facts } = readReport('受理、审结分别比上年上升42.6%和43%，时限减半，来信同比减少5件。')
  expect(facts.map(({ direction }) => direction)).toEqual(['up', 'up', 'down', 'down'])
})

test('a year that is only compared with is not the figure’s; a new year after a semicolon holds for what follows', () => {
  const text =
    '临河区2024年工作报告\n与去年相比增加25件。合格率较2023年提升2%。较2020年的30件减少12件。2022年受理3件；2023年受理5件，办结4件。'
  expect(readReport(text).facts.map(({ year }) => year)).toEqual([2024, 2024, 2020, 2024, 2022, 2023, 2023])
})

test('levels and changes belong to what rose or fell', () => {
  const { facts } = readReport('破案率从41%上升至64.6%、升幅23.6个百分点；批次、人次分别为8批、20人次。')
  expect(facts.slice(0, 3).map(({ item }) => item)).toEqual(['破案率', '破案率', '破案率升幅'])
})

test('shares listed after 分别 belong to the things listed before', () => {
  const { facts } = readReport('主要集中在自然资源、劳动和社会保障、城乡建设等领域，分别占总量的15%、14%、12%。')
  expect(facts.map(({ item }) => item)).toEqual(['自然资源占比', '劳动和社会保障占比', '城乡建设占比'])
})

test('cells parted by strokes are named by row and column', () => {
  const { facts } = readReport('类别 | 公安 | 财政 | \n数量 | 42件 | 0 | \n占比 | 27.8% | 0 | \n')
  expect(facts.map(({ item, unit, kind }) => `${item} ${unit} ${kind}`)).toEqual([
    '公安类数 件 count',
    '财政类数  count',
    '公安类占比 % percent',
    '财政类占比 % percent',
  ])
})
