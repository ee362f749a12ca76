import { routes } from '@yifa/api'
import { type AnyRegisterIndicator, many } from '@yifa/kernel'
import { registrarsIn, scopeOf } from '../people/permission.ts'
import { differenceRows } from '../registers/difference-rows.ts'
import { entryCases } from '../registers/entry-cases.ts'
import { entryRows } from '../registers/entry-rows.ts'
import { expiryWall } from '../registers/expiry-wall.ts'
import { figureOf, isBehind, partTitle, type Span } from '../registers/figures.ts'
import { type Flagged, flaggedEntries } from '../registers/flagged.ts'
import { pendingRows } from '../registers/pending-rows.ts'
import { openedFields } from '../registers/personal-fields.ts'
import type { Place } from '../registers/register-deps.ts'
import { registerCounts, registerSummaries } from '../registers/summaries.ts'
import type { Desk, Web } from './desk.ts'
import { page } from './lists.ts'
import { Told } from './problem.ts'
import { registerChangeRoutes } from './register-changes.ts'
import { registerFileRoutes } from './register-files.ts'
import { registerImportRoutes } from './register-imports.ts'
import { dayAsked, placeIn, sightOfEntry } from './register-place.ts'
import { registerPortalRoutes } from './register-portal.ts'
import { entryQuery, flaggedOnly, inOrder, paging } from './register-query.ts'

function lists(app: Web, desk: Desk, flagged: Flagged): void {
  const { registers, region } = desk
  const counts = registerCounts(flagged)
  app.openapi(routes.registers, async (c) => {
    const held = (name: string) => registrarsIn(c.var.reader, name)
    return c.json(await registerSummaries(region, dayAsked(undefined, desk), held, counts, registers), 200)
  })
  app.openapi(routes.expiringEntries, async (c) => {
    const { until, organ } = c.req.valid('query')
    const asked = {
      region,
      on: dayAsked(undefined, desk),
      ...(until === undefined ? {} : { until }),
      ...(organ === undefined ? {} : { organ }),
    }
    return c.json(await expiryWall(asked, registers), 200)
  })
  app.openapi(routes.pendingChanges, async (c) => {
    const on = dayAsked(undefined, desk)
    const asked = Object.keys(registers.registers).map((name) => {
      const place = placeIn(name, desk)
      return pendingRows(place, { ...sightOfEntry(c.var.reader, place, undefined, on), unmasked: false }, registers)
    })
    const found = (await Promise.all(asked)).flat()
    return c.json(
      found.toSorted((a, b) => Number(b.mine) - Number(a.mine)),
      200,
    )
  })
  app.openapi(routes.registerEntries, async (c) => {
    const place = placeIn(c.req.valid('param').register, desk)
    const { cursor, limit, ...said } = c.req.valid('query')
    const query = await flaggedOnly(place, said, entryQuery(place, said, c.var.reader, desk), { flagged, desk })
    const [{ rows, next }, total] = await Promise.all([
      registers.record.list(region, { ...query, ...paging({ cursor, limit }) }),
      registers.record.count(region, query),
    ])
    return c.json({ ...page(await entryRows(place, rows, query.on, registers), next), total }, 200)
  })
  app.openapi(routes.casesByEntry, async (c) => {
    const { register, key } = c.req.valid('param')
    const { name } = placeIn(register, desk)
    const found = await entryCases({ register: name, key }, scopeOf(c.var.reader), desk.record, await desk.outlook())
    return c.json(found, 200)
  })
  app.openapi(routes.entryDifferences, async (c) => {
    const place = placeIn(c.req.valid('param').register, desk)
    const { from, to, ...paged } = inOrder(c.req.valid('query'))
    const query = { register: place.name, from, to, ...paging(paged) }
    const { rows, next } = await registers.record.differences(region, query)
    return c.json(page(await differenceRows(place, rows, to, registers), next), 200)
  })
}

function indicatorIn({ register }: Place, name: string): AnyRegisterIndicator {
  const indicator = Object.hasOwn(register.indicators, name) ? register.indicators[name] : undefined
  if (!indicator) throw new Told(404, '没有找到', { detail: '没有这个指标' })
  return indicator
}

async function figureView(place: Place, name: string, span: Span, { registers }: Desk) {
  const indicator = indicatorIn(place, name)
  const { value, parts } = await figureOf(place, indicator, span, registers)
  const unit = indicator.unit ?? (indicator.share === undefined ? (place.register.unit ?? '项') : '%')
  return {
    register: place.name,
    indicator: name,
    title: indicator.title,
    unit,
    value,
    parts: parts.map((part) => ({ ...part, title: partTitle(place.register, indicator, part.key) })),
  }
}

/** The figure whose entries stand behind a share are those of its part. */
const opened = (place: Place, { share, ...indicator }: AnyRegisterIndicator): AnyRegisterIndicator =>
  share === undefined ? indicator : opened(place, indicatorIn(place, share))

function figures(app: Web, desk: Desk): void {
  const { registers, region } = desk
  app.openapi(routes.registerFigures, async (c) => {
    const place = placeIn(c.req.valid('param').register, desk)
    const span = inOrder(c.req.valid('query'))
    const names = Object.keys(place.register.indicators)
    return c.json(await Promise.all(names.map((name) => figureView(place, name, span, desk))), 200)
  })
  app.openapi(routes.entriesBehind, async (c) => {
    const { register, indicator: name } = c.req.valid('param')
    const place = placeIn(register, desk)
    const { from, to, part, ...paged } = inOrder(c.req.valid('query'))
    const indicator = opened(place, indicatorIn(place, name))
    const acts = many(indicator.count)
    const { rows, next } = await registers.record.list(region, {
      register,
      on: to,
      ...paging(paged),
      ...(acts.length === 0 ? {} : { standing: 'any', changed: { from, to, acts } }),
    })
    const behind = rows.filter(({ period }) =>
      isBehind(indicator, part, openedFields(place.register, period?.fields ?? {}, registers.keys)),
    )
    return c.json(page(await entryRows(place, behind, to, registers), next), 200)
  })
}

/** Registers: their entries as of any day, changes, figures, files and imports, and their public face. */
export function registerRoutes(app: Web, desk: Desk): void {
  const flagged = flaggedEntries()
  lists(app, desk, flagged)
  registerChangeRoutes(app, desk)
  figures(app, desk)
  registerFileRoutes(app, desk, flagged)
  registerImportRoutes(app, desk)
  registerPortalRoutes(app, desk)
}
