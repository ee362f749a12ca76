import { routes } from '@yifa/api'
import type { Context } from 'hono'
import { differenceRows } from '../registers/difference-rows.ts'
import { loadEntry } from '../registers/load-entries.ts'
import {
  openFields,
  openPart,
  opensOrgan,
  publicEntry,
  publicRegister,
  publicRegisters,
  publicRows,
} from '../registers/public-entries.ts'
import type { Place } from '../registers/register-deps.ts'
import { csvOf, jsonOf } from '../registers/tables.ts'
import type { Desk, Web, WebEnv } from './desk.ts'
import { page } from './lists.ts'
import { Told } from './problem.ts'
import { streamed } from './register-files.ts'
import { dayAsked, placeIn } from './register-place.ts'
import { entryQuery, inOrder, type Narrowed, paging } from './register-query.ts'
import { addressOf, throttle } from './throttle.ts'

/** A register of which something is public. */
function openPlace(name: string, desk: Desk): Place {
  const place = placeIn(name, desk)
  if (openFields(place.register).length === 0) throw new Told(404, '没有找到', { detail: '没有这个登记册，或者不公开' })
  return place
}

/** Nobody narrows a public list by what is not public, nor sees what is only proposed. */
function openQuery(place: Place, said: Narrowed, desk: Desk) {
  const open = openFields(place.register)
  const { organ, mark = [], standing, ...rest } = said
  return entryQuery(
    place,
    {
      ...rest,
      standing: standing === 'proposed' || standing === 'any' ? 'in force' : standing,
      mark: mark.filter((one) => open.includes(one.split('=', 1)[0] ?? '')),
      ...(opensOrgan(place.register) ? { organ } : {}),
    },
    undefined,
    desk,
  )
}

/** An entry as the public reads it on a day; throws `Told` where there is none that is open. */
export async function openEntry(register: string, key: string, on: string | undefined, desk: Desk) {
  const place = openPlace(register, desk)
  const loaded = await loadEntry(place, key, desk.registers)
  const shown = loaded && (await publicEntry(place, loaded, dayAsked(on, desk), desk.registers))
  if (!shown) throw new Told(404, '没有找到', { detail: `${place.register.title}中没有“${key}”` })
  return shown
}

function openData(app: Web, desk: Desk, count: (c: Context<WebEnv>) => void): void {
  const { registers, region } = desk
  const asked = (name: string, said: Narrowed) => {
    const place = openPlace(name, desk)
    const query = openQuery(place, said, desk)
    return {
      table: {
        place,
        rows: registers.record.all(region, query),
        on: query.on,
        fields: openFields(place.register),
        open: openPart,
      },
      query,
      place,
    }
  }
  app.openapi(routes.openRegisterCsv, (c) => {
    count(c)
    const { table, place, query } = asked(c.req.valid('param').register, c.req.valid('query'))
    return streamed(c, csvOf(table, registers), `${place.register.title}-${query.on}.csv`, 'text/csv; charset=utf-8')
  })
  app.openapi(routes.openRegisterJson, (c) => {
    count(c)
    const { table, place, query } = asked(c.req.valid('param').register, c.req.valid('query'))
    return streamed(
      c,
      jsonOf(table, registers),
      `${place.register.title}-${query.on}.json`,
      'application/json; charset=utf-8',
    )
  })
}

/** What everybody may read of the registers, on any day. */
export function registerPortalRoutes(app: Web, desk: Desk): void {
  const { registers, region } = desk
  const asked = throttle({ times: 300, seconds: 60 })
  const taken = throttle({ times: 20, seconds: 60 })
  const counting = (one: typeof asked) => (c: Context<WebEnv>) => one.count(addressOf(c, desk.settings.trustProxy))
  const count = counting(asked)
  app.openapi(routes.publicRegisters, async (c) => {
    count(c)
    return c.json(await publicRegisters(region, dayAsked(undefined, desk), registers), 200)
  })
  app.openapi(routes.readPublicRegister, async (c) => {
    count(c)
    const place = openPlace(c.req.valid('param').register, desk)
    return c.json(await publicRegister(place, dayAsked(undefined, desk), registers), 200)
  })
  app.openapi(routes.publicEntries, async (c) => {
    count(c)
    const place = openPlace(c.req.valid('param').register, desk)
    const { cursor, limit, ...said } = c.req.valid('query')
    const query = openQuery(place, said, desk)
    const [{ rows, next }, total] = await Promise.all([
      registers.record.list(region, { ...query, ...paging({ cursor, limit }) }),
      registers.record.count(region, query),
    ])
    return c.json({ ...page(await publicRows(place, rows, query.on, registers), next), total }, 200)
  })
  app.openapi(routes.readPublicEntry, async (c) => {
    count(c)
    const { register, key } = c.req.valid('param')
    return c.json(await openEntry(register, key, c.req.valid('query').on, desk), 200)
  })
  app.openapi(routes.publicDifferences, async (c) => {
    count(c)
    const place = openPlace(c.req.valid('param').register, desk)
    const { from, to, ...paged } = inOrder(c.req.valid('query'))
    const { rows, next } = await registers.record.differences(region, {
      register: place.name,
      from,
      to,
      ...paging(paged),
    })
    const shown = await differenceRows(place, rows, to, registers, openFields(place.register))
    const open = opensOrgan(place.register) ? shown : shown.map(({ organ: _kept, ...rest }) => rest)
    return c.json(
      page(
        open.filter(({ kind, alterations }) => kind !== 'amended' || alterations.length > 0),
        next,
      ),
      200,
    )
  })
  openData(app, desk, counting(taken))
}
