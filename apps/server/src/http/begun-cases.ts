import type { FollowedCase } from '@yifa/api'
import { beginsUnder, stateTitle } from '@yifa/kernel'
import type { Loaded } from '../cases/request.ts'
import type { Follower } from '../views/follower.ts'
import type { Desk } from './desk.ts'

/** The cases that the filing itself began, as they stand (分项办理): what the party may know of each. */
export async function begunCases(loaded: Loaded, follower: Follower, desk: Desk): Promise<Pick<FollowedCase, 'begun'>> {
  const { names } = await desk.outlook()
  const own = loaded.file.links.filter(({ kind, by }) => by === follower.role && beginsUnder(loaded.procedure, kind))
  const found = own.map(async ({ case: id, title }) => {
    const other = await desk.cases.load({ region: desk.region, organs: '*' }, id)
    if (other === undefined) return []
    const { row, procedure, file, home } = other
    return [
      {
        title: title ?? procedure.title,
        number: row.number ?? '',
        organName: names.organ(home),
        stateTitle: stateTitle(procedure, file.state),
      },
    ]
  })
  const begun = (await Promise.all(found)).flat()
  return begun.length === 0 ? {} : { begun }
}
