import { actOnCase, previewAct } from './act-on-case.ts'
import type { CaseRoomDeps } from './deps.ts'
import { firmUpRegion } from './firm-up.ts'
import { intake } from './intake.ts'
import { lapseRegion } from './lapse.ts'
import { load } from './load.ts'
import { openCase } from './open-case.ts'
import { refreshRegion } from './refresh.ts'
import type { CaseRoom } from './request.ts'

/** The one place where procedures, the law and the record meet: whatever enters a case goes through here. */
export const caseRoom = (deps: CaseRoomDeps): CaseRoom => ({
  open: (who, request) => openCase(who, request, deps),
  act: (who, id, request) => actOnCase(who, id, request, deps),
  preview: (who, id, request) => previewAct(who, id, request, deps),
  load: (scope, id) => load(scope, id, deps),
  takeIn: intake(deps),
  contentOf: (file) => deps.attachments.get(file),
  firmUp: (region, now = deps.clockwork.now()) => firmUpRegion(region, now, deps),
  refresh: (region) => refreshRegion(region, deps),
  lapse: (region, now = deps.clockwork.now()) => lapseRegion(region, now, deps),
})
