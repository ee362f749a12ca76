import { expect, test } from 'vitest'
import { isSuccession } from './succession.ts'

const report = (district: string, year: number, title = `${district}人民政府${year}年法治政府建设情况报告`) => ({
  title,
  district,
  year,
})

test.each([
  ['the district named longer', report('青川区', 2023), report('安和市青川区', 2024), true],
  ['one year', report('青川区', 2023), report('青川区', 2023), false],
  ['two districts', report('青川区', 2023), report('白水区', 2024), false],
  ['an unknown year', report('青川区', 0), report('青川区', 2024), false],
  [
    'a district and its bureau',
    report('青川区', 2023),
    report('青川区', 2024, '青川区市场监督管理局2024年法治政府建设情况报告'),
    false,
  ],
  [
    'one bureau',
    report('青川区', 2023, '青川区司法局2023年工作总结'),
    report('安和市青川区', 2024, '安和市青川区司法局关于2024年法治政府建设情况的报告'),
    true,
  ],
  [
    'one town',
    report('', 2023, '石坪镇2023年法治政府建设情况报告'),
    report('', 2024, '石坪镇人民政府2024年度法治政府建设年度报告'),
    true,
  ],
  ['two towns', report('', 2023, '石坪镇2023年工作报告'), report('', 2024, '河口镇2024年工作报告'), false],
  [
    'titles that differ only by the year',
    report('', 2023, '2023年工作总结'),
    report('', 2024, '2024年度工作总结'),
    true,
  ],
  ['no titles', report('', 2023, ''), report('', 2024, ''), false],
])('%s', (_name, one, other, successive) => {
  expect(isSuccession(one, other)).toBe(successive)
  expect(isSuccession(other, one)).toBe(successive)
})
