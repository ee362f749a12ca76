import { NamesContext, UploadContext } from '@yifa/ui'
import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { names } from './asking/names.ts'
import { sendFile } from './asking/send-file.ts'
import { Waiting } from './asking/waiting.tsx'
import { CredentialsHolder } from './credentials/credentials.tsx'
import { Frame } from './frame/frame.tsx'
import { Stumble } from './frame/stumble.tsx'
import { HomePage } from './pages/home/home-page.tsx'
import { MissingPage } from './pages/missing-page.tsx'

const FilingPage = lazy(() => import('./pages/filing/filing-page.tsx').then((page) => ({ default: page.FilingPage })))
const FollowPage = lazy(() => import('./pages/follow/follow-page.tsx').then((page) => ({ default: page.FollowPage })))
const GuidePage = lazy(() => import('./pages/guide/guide-page.tsx').then((page) => ({ default: page.GuidePage })))
const GuidesPage = lazy(() => import('./pages/guide/guides-page.tsx').then((page) => ({ default: page.GuidesPage })))
const PublicationsPage = lazy(() =>
  import('./pages/publications/publications-page.tsx').then((page) => ({ default: page.PublicationsPage })),
)
const RegistersPage = lazy(() =>
  import('./pages/registers/registers-page.tsx').then((page) => ({ default: page.RegistersPage })),
)
const RegisterPage = lazy(() =>
  import('./pages/registers/register-page.tsx').then((page) => ({ default: page.RegisterPage })),
)
const EntryPage = lazy(() => import('./pages/registers/entry-page.tsx').then((page) => ({ default: page.EntryPage })))
const ReaderPage = lazy(() => import('./pages/reader/reader-page.tsx').then((page) => ({ default: page.ReaderPage })))

/** The public site: which address shows which page. */
export function App() {
  const [here] = useLocation()
  return (
    <CredentialsHolder>
      <UploadContext value={sendFile}>
        <NamesContext value={names}>
          <Frame>
            <Stumble key={here}>
              <Suspense fallback={<Waiting what="页面" />}>
                <Switch>
                  <Route path="/" component={HomePage} />
                  <Route path="/apply/:procedure">
                    {({ procedure }) => <FilingPage key={procedure} procedure={procedure} />}
                  </Route>
                  <Route path="/follow" component={FollowPage} />
                  <Route path="/publications" component={PublicationsPage} />
                  <Route path="/guide" component={GuidesPage} />
                  <Route path="/guide/:procedure">
                    {({ procedure }) => <GuidePage key={procedure} procedure={procedure} />}
                  </Route>
                  <Route path="/registers" component={RegistersPage} />
                  <Route path="/registers/:register">
                    {({ register }) => <RegisterPage key={register} register={register} />}
                  </Route>
                  <Route path="/registers/:register/:entry">
                    {({ register }) => <EntryPage register={register} />}
                  </Route>
                  <Route path="/reader" component={ReaderPage} />
                  <Route component={MissingPage} />
                </Switch>
              </Suspense>
            </Stumble>
          </Frame>
        </NamesContext>
      </UploadContext>
    </CredentialsHolder>
  )
}
