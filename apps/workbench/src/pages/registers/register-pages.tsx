import type { Register } from '@yifa/kernel'
import { registerOf } from '@yifa/law'
import { Empty, Spin } from 'antd'
import { lazy, type ReactNode, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { plainPart } from './address.ts'
import { RegistersPage } from './registers-page.tsx'

const RegisterPage = lazy(async () => ({ default: (await import('./list/register-page.tsx')).RegisterPage }))
const DifferencesPage = lazy(async () => ({ default: (await import('./list/differences-page.tsx')).DifferencesPage }))
const RegisterFiguresPage = lazy(async () => ({
  default: (await import('./list/register-figures-page.tsx')).RegisterFiguresPage,
}))
const EntryPage = lazy(async () => ({ default: (await import('./entry/entry-page.tsx')).EntryPage }))
const ImportPage = lazy(async () => ({ default: (await import('./importing/import-page.tsx')).ImportPage }))
const BatchesPage = lazy(async () => ({ default: (await import('./importing/batches-page.tsx')).BatchesPage }))
const ExpiryPage = lazy(async () => ({ default: (await import('./upkeep/expiry-page.tsx')).ExpiryPage }))
const PendingPage = lazy(async () => ({ default: (await import('./upkeep/pending-page.tsx')).PendingPage }))

interface KnownProps {
  readonly name: string
  readonly children: (register: Register) => ReactNode
}

/** A page of a register, if there is such a register. */
function Known({ name, children }: KnownProps) {
  const register = registerOf(name)
  return register ? children(register) : <Empty className="waiting" description="没有这个登记册" />
}

/** Which page of the registers stands at which address. */
export function RegisterPages() {
  return (
    <Suspense fallback={<Spin className="waiting" />}>
      <Switch>
        <Route path="/registers" component={RegistersPage} />
        <Route path="/registers/expiring" component={ExpiryPage} />
        <Route path="/registers/pending" component={PendingPage} />
        <Route path="/registers/:name">
          {({ name }) => (
            <Known name={name}>{(register) => <RegisterPage key={name} name={name} register={register} />}</Known>
          )}
        </Route>
        <Route path="/registers/:name/differences">
          {({ name }) => <Known name={name}>{(register) => <DifferencesPage name={name} register={register} />}</Known>}
        </Route>
        <Route path="/registers/:name/figures">
          {({ name }) => (
            <Known name={name}>{(register) => <RegisterFiguresPage name={name} register={register} />}</Known>
          )}
        </Route>
        <Route path="/registers/:name/import">
          {({ name }) => (
            <Known name={name}>{(register) => <ImportPage key={name} name={name} register={register} />}</Known>
          )}
        </Route>
        <Route path="/registers/:name/batches">
          {({ name }) => <Known name={name}>{(register) => <BatchesPage name={name} register={register} />}</Known>}
        </Route>
        <Route path="/registers/:name/entries/:key">
          {({ name, key }) => (
            <Known name={name}>
              {(register) => (
                <EntryPage key={`${name} ${key}`} name={name} register={register} entry={plainPart(key)} />
              )}
            </Known>
          )}
        </Route>
        <Route>
          <Empty className="waiting" description="没有这个页面" />
        </Route>
      </Switch>
    </Suspense>
  )
}
