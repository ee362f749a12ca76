import type { CaseView } from '@yifa/api'
import { dayOf, entriesOf, standingTitles } from '@yifa/kernel'
import type { Loaded } from '../cases/request.ts'
import { placeOf } from '../registers/register-deps.ts'
import type { Desk } from './desk.ts'

/** The entries of registers a case has entered, amended or ended, as they stand now. */
export async function writtenIn({ file, home, row }: Loaded, desk: Desk): Promise<CaseView['entries']> {
  const { registers, region, setting, clockwork } = desk
  const found = entriesOf(file, { organ: home, number: row.number ?? '' }, setting).map(async ({ register, key }) => {
    const place = placeOf(region, register, registers)
    const [entry] = place ? await registers.record.onDay(region, register, [key], dayOf(clockwork.now())) : []
    if (place === undefined || entry === undefined) return []
    const { title, standing } = entry
    return [{ register, registerTitle: place.register.title, key, title, standingTitle: standingTitles[standing] }]
  })
  return (await Promise.all(found)).flat()
}
