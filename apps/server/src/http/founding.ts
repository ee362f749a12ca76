import { routes } from '@yifa/api'
import type { Web } from './desk.ts'
import { Told } from './problem.ts'

/** A district that stands is not founded again. */
export function foundingRoutes(app: Web): void {
  app.openapi(routes.foundingState, (c) => c.json({ open: false }, 200))
  app.openapi(routes.foundDistrict, () => {
    throw new Told(403, '已经设立', { detail: '本服务器已经设立地区，不能再设立' })
  })
}
