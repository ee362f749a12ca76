import { routes } from '@yifa/api'
import type { Desk, Web } from './desk.ts'
import { Told } from './problem.ts'

const coming = [
  routes.registers,
  routes.expiringEntries,
  routes.pendingChanges,
  routes.registerEntries,
  routes.readRegisterEntry,
  routes.enterEntry,
  routes.changeEntry,
  routes.previewEntry,
  routes.previewChange,
  routes.entryDifferences,
  routes.registerFigures,
  routes.entriesBehind,
  routes.exportEntries,
  routes.registerTemplate,
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
  routes.publicRegisters,
  routes.publicEntries,
  routes.readPublicEntry,
  routes.publicDifferences,
  routes.openRegisterCsv,
  routes.openRegisterJson,
]

/** Registers: their entries, changes and imports. */
export function registerRoutes(app: Web, _desk: Desk): void {
  for (const route of coming)
    app.openapi(route, () => {
      throw new Told(503, '服务暂不可用', { detail: '登记册尚未接通' })
    })
}
