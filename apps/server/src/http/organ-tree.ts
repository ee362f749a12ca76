import { routes } from '@yifa/api'
import { organTreeOn } from '../people/organ-tree.ts'
import type { Desk, Web } from './desk.ts'
import { dayAsked } from './register-place.ts'

/** The tree of organs, for everybody who works here. */
export function organTreeRoutes(app: Web, desk: Desk): void {
  const { database, region, registers } = desk
  app.openapi(routes.readOrganTree, async (c) =>
    c.json(await organTreeOn({ database, region, registers, on: dayAsked(c.req.valid('query').on, desk) }), 200),
  )
}
