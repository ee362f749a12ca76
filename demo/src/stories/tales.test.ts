import { editionOn, isProcedureKey, procedureKeys } from '@yifa/law'
import { describe, expect, test } from 'vitest'
import { officers } from '../district/officers.ts'
import { seatsOf } from '../district/remaining-posts.ts'
import { tales } from './tales.ts'
import { bodies, texts } from './texts.ts'

const told = [...new Set(tales.map(({ procedure }) => procedure))]

describe('the tales of the demonstration', () => {
  test.each(told)('%s is told at least three times, one of them of late', (procedure) => {
    const own = tales.filter((one) => one.procedure === procedure)
    expect(own.length).toBeGreaterThanOrEqual(3)
    expect(own.some(({ ago }) => ago < 60)).toBe(true)
  })

  test('every case lies where its procedure is run', () => {
    for (const { procedure, organ } of tales)
      expect(isProcedureKey(procedure) ? seatsOf(officers, procedure) : [], procedure).toContain(organ)
  })

  test('only acts, facts and links that the declarations know are told', () => {
    for (const { procedure, lines = [], facts = {} } of tales) {
      const rules = editionOn(procedure, '2026-06-01')
      const known = new Set(Object.keys(rules?.facts ?? {}))
      for (const fact of Object.keys(facts)) expect(known, `${procedure} ${fact}`).toContain(fact)
      for (const [act, , said = {}] of lines) {
        expect(Object.keys(rules?.acts ?? {}), procedure).toContain(act)
        for (const fact of Object.keys(said)) expect(known, `${procedure} ${act}`).toContain(fact)
      }
    }
  })

  test('what is invented for facts names facts of the statute book', () => {
    const known = new Set(procedureKeys.flatMap((key) => Object.keys(editionOn(key, '2026-06-01')?.facts ?? {})))
    for (const fact of [...Object.keys(texts), ...Object.keys(bodies)]) expect(known).toContain(fact)
  })
})
