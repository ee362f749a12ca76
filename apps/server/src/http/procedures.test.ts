import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, type WebRehearsal, webRehearsal } from './testing.ts'

let house: WebRehearsal
beforeAll(async () => {
  house = await webRehearsal()
})
afterAll(() => house.stop())

it('everybody may take the flow chart of a procedure that no citizen can file, as BPMN and as a picture', async () => {
  const chart = await ask(house.app, '/api/portal/procedures/penalty/flow.bpmn')
  expect(chart.status).toBe(200)
  expect(decodeURIComponent(chart.headers.get('content-disposition') ?? '')).toContain(
    '行政处罚权力运行流程图（2021年版）.bpmn',
  )
  expect(await chart.text()).toContain('<bpmn:process id="procedure" name="行政处罚"')
  const picture = await ask(house.app, '/api/portal/procedures/penalty/flow.svg')
  expect(picture.headers.get('content-type')).toContain('image/svg+xml')
  expect(await picture.text()).toMatch(/^<svg .*听取陈述申辩.*<\/svg>\s*$/s)
})

it('an edition may be named; what does not exist is not found', async () => {
  const old = await ask(house.app, '/api/portal/procedures/reconsideration/flow.svg?edition=2017')
  expect(await old.text()).toContain('2017年版')
  expect((await ask(house.app, '/api/portal/procedures/reconsideration/flow.svg?edition=1999')).status).toBe(404)
  expect((await ask(house.app, '/api/portal/procedures/parking/flow.bpmn')).status).toBe(404)
})
