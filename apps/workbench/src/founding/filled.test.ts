import { expect, it } from 'vitest'
import { foundingOf, linesWrong } from './filled.ts'

const person = { account: 'a', name: '甲' }
const filled = {
  code: 'X',
  region: { code: '510199', name: '某某区' },
  government: { name: '某某区人民政府', mark: ' ' },
  justice: { name: '某某区司法局', mark: '某司' },
  administrators: { system: person, security: person, auditor: person },
}

it('organs are told a line each, with or without their mark', () => {
  const organs = ' 某某区教育局，某教 \n\n某某区民政局\n'
  expect(foundingOf({ ...filled, organs })).toMatchObject({
    government: { name: '某某区人民政府' },
    justice: { mark: '某司' },
    organs: [{ name: '某某区教育局', mark: '某教' }, { name: '某某区民政局' }],
  })
  expect(foundingOf(filled).organs).toEqual([])
  expect(foundingOf({ ...filled, organs }).government).not.toHaveProperty('mark')
})

it('a line that is no organ is told', () => {
  expect(linesWrong('某某区教育局，某教')).toBeUndefined()
  expect(linesWrong('某某区教育局，某教，又')).toContain('应为机关名称')
  expect(linesWrong('，某教')).toContain('应为机关名称')
})
