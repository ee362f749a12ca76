import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const TABLE =
  '月份 | 热线 | 网上 | 小计 |\n5月 | 2315 | 1207 | 3522 |\n6月 | 2641 | 1718 | 4359 |\n总计 | 4956 | 2925 | 7881 |\n'
const told = (sentence: string) => expressionsIn(`${sentence}\n${TABLE}`, 'same')

test.each([
  ['in the total row', '前两月共接诉求7881件。', ['7881=7881']],
  ['in the row the sentence names', '6月热线接诉求2641件。', ['2641=2641']],
  ['but not in a row it does not name', '某局全年办理许可2641件。', []],
  ['nor where the text tells the number twice', '接诉求7881件。某局办理许可7881件。', []],
  ['with a slip of the pen, as a question', '前两月共接诉求7818件。', ['? 7818=7881']],
  ['but not far from every cell', '前两月共接诉求7950件。', []],
  ['nor as money', '前两月罚款共7881元。', []],
])('a large figure is told again %s', (_, sentence, expected) => {
  expect(told(sentence)).toEqual(expected)
})

const YEARS =
  '指标\t2024年\t2025年\t增减\n行政检查（次）\t5820\t4237\t下降27.2%\n行政复议收案（件）\t46\t61\t增长32.6%\n行政诉讼应诉（件）\t38\t29\t下降23.7%\n'

test('a small figure is told again in the row whose whole name it bears, and the changes of its columns are read', () => {
  expect(expressionsIn(`全年行政复议收案61件。\n\n${YEARS}`)).toEqual(
    expect.arrayContaining(['61=61', '(61-46)/46=32.6%', '(38-29)/38=23.7%']),
  )
  expect(expressionsIn(`全年信访收案61件。\n\n${YEARS}`, 'same')).toEqual([])
})
