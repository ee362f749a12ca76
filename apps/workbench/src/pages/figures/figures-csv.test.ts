import { expect, it } from 'vitest'
import { crossTable } from './cross-table.ts'
import { figuresCsv } from './figures-csv.ts'

const figure = { procedure: 'hotline', indicator: 'received', unit: '件', cases: 0, parts: [], earlier: [] }
const period = { from: '2026-01-01', to: '2026-12-31' }

it('keeps none and not applicable apart in the file', () => {
  const figures = [
    { ...figure, title: '受理诉求', value: 0 },
    { ...figure, title: '满意率', unit: '%', value: null },
  ]
  const lines = figuresCsv([{ procedure: 'hotline', title: '热线', figures }], period).split('\r\n')
  expect(lines[1]).toBe('"热线","受理诉求","","0","件","0","2026-01-01","2026-12-31","依法行政记录"')
  expect(lines[2]).toContain('"满意率","","—","%"')
})

it('hands a spreadsheet no formula', () => {
  const group = { procedure: 'hotline', title: '=HYPERLINK("x")', figures: [{ ...figure, title: '受理', value: 1 }] }
  expect(figuresCsv([group], period)).toContain(`"'=HYPERLINK(""x"")"`)
})

it('lays parts by two facts out as a table with its totals', () => {
  const parts = [
    { key: 'open/person', title: '予以公开 / 自然人', value: 3 },
    { key: 'open/business', title: '予以公开 / 商业企业', value: 1 },
    { key: 'partial/person', title: '部分公开 / 自然人', value: 2 },
  ]
  const table = crossTable(parts)
  expect(table?.columns).toEqual(['自然人', '商业企业'])
  expect(table?.rows.map(({ title, total }) => [title, total])).toEqual([
    ['予以公开', 4],
    ['部分公开', 2],
  ])
  expect(crossTable([{ key: 'person', title: '自然人', value: 3 }])).toBeUndefined()
})
