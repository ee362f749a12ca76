import { many, seatAbove } from '@yifa/kernel'
import { editionsOf, type ProcedureKey, procedureKeys } from '@yifa/law'
import { describe, expect, test } from 'vitest'
import { holds } from './invented.ts'
import { officers } from './officers.ts'
import { organs } from './organs.ts'
import { openPosts, seatsOf, unitsOf } from './remaining-posts.ts'

const held = (organ: string, post: string, procedure: string) =>
  officers.filter((one) => one.posts.some((each) => holds(each, organ, post, procedure)))

const serving = (organ: string, procedure: string) =>
  officers.filter((one) =>
    one.posts.some((each) => each.organ === organ && (each.procedures ?? [procedure]).includes(procedure)),
  )

/** Who can open a case in an organ: the post that opens it or, for a party, whoever takes it down there. */
const openers = (procedure: ProcedureKey, organ: string) =>
  editionsOf(procedure).flatMap(({ acts, posts }) =>
    Object.values(acts)
      .filter(({ opens }) => opens !== undefined)
      .flatMap(({ by }) => many(by))
      .flatMap((role) => (Object.hasOwn(posts, role) ? [role] : Object.keys(posts)))
      .flatMap((post) => held(organ, post, procedure)),
  )

describe('the demonstration district', () => {
  test.each(procedureKeys)('%s can be opened and every post of it is held', (procedure) => {
    const seats = seatsOf(officers, procedure)
    expect(seats).not.toEqual([])
    for (const seat of seats) expect(openers(procedure, seat)).not.toEqual([])
  })

  test.each(procedureKeys)('%s has as many officers wherever it is run as its acts need hands', (procedure) => {
    const hands = editionsOf(procedure).flatMap(({ acts }) => Object.values(acts).map((act) => act.hands ?? 1))
    for (const seat of seatsOf(officers, procedure))
      expect(serving(seat, procedure).length, seat).toBeGreaterThanOrEqual(Math.max(...hands))
  })

  test.each(procedureKeys)('%s finds somebody in the organs above for every post that sits there', (procedure) => {
    for (const { seats = {}, acts } of editionsOf(procedure))
      for (const [post, seat] of Object.entries(seats)) {
        expect(
          Object.values(acts).some(({ by }) => many(by).includes(post)),
          post,
        ).toBe(true)
        for (const home of seatsOf(officers, procedure)) {
          const organ = seat && seatAbove(organs, home, seat)
          expect(organ, `${post} of ${home}`).toBeDefined()
          expect(held(organ ?? '', post, procedure), `${post} of ${home} in ${organ}`).not.toEqual([])
        }
      }
  })

  test.each(procedureKeys)('%s given to a unit is approved there', (procedure) => {
    for (const unit of unitsOf(officers, procedure)) expect(openPosts(officers, procedure, unit), unit).toEqual([])
  })

  test('everybody belongs to an organ of the district, and holds posts in such organs only', () => {
    const known = new Set(organs.map(({ organ }) => organ))
    for (const { organ, posts } of officers)
      for (const one of [organ, ...posts.map((post) => post.organ)]) expect(known).toContain(one)
  })

  test('no two share an account or a name', () => {
    for (const key of ['account', 'name'] as const)
      expect(new Set(officers.map((one) => one[key])).size).toBe(officers.length)
  })
})
