import { OpenAPIHono } from '@hono/zod-openapi'
import { dayOf } from '@yifa/kernel'
import { accountFileRoutes } from './http/account-files.ts'
import { accountRoutes } from './http/accounts.ts'
import { announcements } from './http/announcements.ts'
import { caseRoutes } from './http/cases.ts'
import { deadlineRoutes } from './http/deadlines.ts'
import type { Deps, Desk, Web, WebEnv } from './http/desk.ts'
import { documentRoutes } from './http/documents.ts'
import { enclosureRoutes } from './http/enclosures.ts'
import { eventRoutes } from './http/events.ts'
import { exchangeRoutes } from './http/exchange.ts'
import { failure } from './http/failure.ts'
import { figureRoutes } from './http/figures.ts'
import { foundingRoutes } from './http/founding.ts'
import { healthRoutes } from './http/health.ts'
import { invalid } from './http/invalid.ts'
import { listRoutes } from './http/lists.ts'
import { metrics } from './http/metrics.ts'
import { officerRoutes } from './http/officers.ts'
import { openapi } from './http/openapi.ts'
import { organTreeRoutes } from './http/organ-tree.ts'
import { pages } from './http/pages.ts'
import { peopleRoutes } from './http/people.ts'
import { personRoutes } from './http/person.ts'
import { finder, portalRoutes } from './http/portal.ts'
import { procedureRoutes } from './http/procedures.ts'
import { quotationRoutes } from './http/quotations.ts'
import { readerRoutes } from './http/reader.ts'
import { registerRoutes } from './http/registers.ts'
import { reportRoutes } from './http/reports.ts'
import { headers, sameOrigin, signedIn, sizes } from './http/security.ts'
import { verificationRoutes } from './http/verification.ts'
import { directory } from './people/directory.ts'
import { isOfPeople } from './people/read-models.ts'
import { entryTitles } from './registers/entry-titles.ts'

function desk(deps: Deps): Desk {
  const { database, settings, setting, clockwork } = deps
  const region = settings.region.code
  const today = () => dayOf(clockwork.now())
  const titles = entryTitles(deps.registers.record, region, today)
  const names = directory({ database, region, titles }, today)
  deps.registers.stored.hear((where, register) => {
    if (where === region && isOfPeople(register)) names.forget()
  })
  return {
    ...deps,
    region,
    announcements: deps.announcements ?? announcements(),
    directory: names,
    outlook: async () => ({ ...setting, now: clockwork.now(), warning: settings.warning, names: await names() }),
  }
}

/** The web side of the server: everything it answers to, in the order in which a request meets it. */
export function createApp(deps: Deps): Web {
  const here = desk(deps)
  const measured = metrics()
  const find = finder(here)
  const app: Web = new OpenAPIHono<WebEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error.issues)
    },
  })
  app.onError(failure(here))

  app.use(measured.count)
  app.use(headers(here.settings.secure))
  app.use('/api/*', sameOrigin(here.settings.trustProxy))
  app.use('/api/*', sizes())
  app.use('/api/*', signedIn(here))

  peopleRoutes(app, here)
  organTreeRoutes(app, here)
  accountRoutes(app, here)
  officerRoutes(app, here)
  personRoutes(app, here)
  accountFileRoutes(app, here)
  listRoutes(app, here)
  caseRoutes(app, here)
  eventRoutes(app, here)
  documentRoutes(app, here, find)
  enclosureRoutes(app, here, find)
  figureRoutes(app, here)
  exchangeRoutes(app, here)
  reportRoutes(app, here)
  quotationRoutes(app, here)
  deadlineRoutes(app, here)
  verificationRoutes(app, here)
  portalRoutes(app, here, find)
  procedureRoutes(app, here)
  readerRoutes(app, here)
  registerRoutes(app, here)
  foundingRoutes(app)
  openapi(app)
  healthRoutes(app, here, measured)
  pages(app, here)
  return app
}
