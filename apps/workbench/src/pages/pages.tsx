import { Empty, Spin } from 'antd'
import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { FirstPage } from './worklist/first-page.tsx'

const CasesPage = lazy(async () => ({ default: (await import('./cases/cases-page.tsx')).CasesPage }))
const NewCasePage = lazy(async () => ({ default: (await import('./cases/new-case-page.tsx')).NewCasePage }))
const CasePage = lazy(async () => ({ default: (await import('./case/case-page.tsx')).CasePage }))
const ProcedurePage = lazy(async () => ({ default: (await import('./procedures/procedure-page.tsx')).ProcedurePage }))
const RegisterPages = lazy(async () => ({ default: (await import('./registers/register-pages.tsx')).RegisterPages }))
const OrganTreePage = lazy(async () => ({ default: (await import('./organs/organ-tree-page.tsx')).OrganTreePage }))
const FiguresPage = lazy(async () => ({ default: (await import('./figures/figures-page.tsx')).FiguresPage }))
const ExchangePage = lazy(async () => ({ default: (await import('./exchange/exchange-page.tsx')).ExchangePage }))
const ReportsPage = lazy(async () => ({ default: (await import('./reports/reports-page.tsx')).ReportsPage }))
const ReportPage = lazy(async () => ({ default: (await import('./reports/report-page.tsx')).ReportPage }))
const ReaderPage = lazy(async () => ({ default: (await import('./reader/reader-page.tsx')).ReaderPage }))
const VerificationPage = lazy(async () => ({
  default: (await import('./verification/verification-page.tsx')).VerificationPage,
}))
const AccountsPage = lazy(async () => ({ default: (await import('./accounts/accounts-page.tsx')).AccountsPage }))
const ImportAccountsPage = lazy(async () => ({
  default: (await import('./accounts/import-accounts-page.tsx')).ImportAccountsPage,
}))
const PersonPage = lazy(async () => ({ default: (await import('./people/person-page.tsx')).PersonPage }))
const AuditPage = lazy(async () => ({ default: (await import('./audit/audit-page.tsx')).AuditPage }))

/** Which page stands at which address. */
export function Pages() {
  return (
    <Suspense fallback={<Spin className="waiting" />}>
      <Switch>
        <Route path="/" component={FirstPage} />
        <Route path="/cases" component={CasesPage} />
        <Route path="/cases/new" component={NewCasePage} />
        <Route path="/cases/:id">{({ id }) => <CasePage key={id} id={id} />}</Route>
        <Route path="/procedures" component={ProcedurePage} />
        <Route path="/registers/*?" component={RegisterPages} />
        <Route path="/organs" component={OrganTreePage} />
        <Route path="/figures" component={FiguresPage} />
        <Route path="/exchange" component={ExchangePage} />
        <Route path="/reports" component={ReportsPage} />
        <Route path="/reports/:id">{({ id }) => <ReportPage key={id} id={id} />}</Route>
        <Route path="/reader" component={ReaderPage} />
        <Route path="/verification" component={VerificationPage} />
        <Route path="/accounts" component={AccountsPage} />
        <Route path="/accounts/import" component={ImportAccountsPage} />
        <Route path="/people/:id">{({ id }) => <PersonPage key={id} id={id} />}</Route>
        <Route path="/audit" component={AuditPage} />
        <Route>
          <Empty className="waiting" description="没有这个页面" />
        </Route>
      </Switch>
    </Suspense>
  )
}
