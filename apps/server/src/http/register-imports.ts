import { routes } from '@yifa/api'
import type { Desk, Web } from './desk.ts'
import { Told } from './problem.ts'

const coming = [
  routes.columnsOfRegister,
  routes.saveColumns,
  routes.startImport,
  routes.readImport,
  routes.followImport,
  routes.mapImport,
  routes.importRows,
  routes.importFaults,
  routes.commitImport,
  routes.cancelImport,
  routes.registerBatches,
  routes.undoBatch,
]

export function registerImportRoutes(app: Web, _desk: Desk): void {
  for (const route of coming)
    app.openapi(route, () => {
      throw new Told(503, '服务暂不可用', { detail: '导入尚未接通' })
    })
}
