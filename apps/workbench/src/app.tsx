import { NamesContext, UploadContext } from '@yifa/ui'
import { Modal, Spin } from 'antd'
import { ProblemNote } from './asking/problem-note.tsx'
import { sendFile } from './asking/send-file.ts'
import { Frame } from './frame/frame.tsx'
import { Pages } from './pages/pages.tsx'
import { names } from './pages/registers/names.ts'
import { Entrance } from './session/entrance.tsx'
import { NewPasswordPage } from './session/new-password-page.tsx'
import { SignedIn, useSession, useSessionLost } from './session/session.tsx'
import { SignInForm } from './session/sign-in-form.tsx'

/** The way in, and everything behind it. A lost session is mended in place, so that nothing typed is lost. */
export function App() {
  const session = useSession()
  const lost = useSessionLost()
  if (session.isPending) return <Spin fullscreen description="正在载入" />
  if (session.isError)
    return (
      <main className="page">
        <ProblemNote error={session.error} onRetry={() => void session.refetch()} />
      </main>
    )
  const me = session.data
  if (!me) return <Entrance />
  if (me.oneTime) return <NewPasswordPage me={me} />
  return (
    <SignedIn value={me}>
      <UploadContext value={sendFile}>
        <NamesContext value={names}>
          <Frame>
            <Pages />
          </Frame>
        </NamesContext>
      </UploadContext>
      <Modal open={lost} title="请重新登录" footer={null} closable={false} keyboard={false} destroyOnHidden>
        <SignInForm account={me.officer.account} notice="登录已过期。重新登录后可以继续，已经填写的内容仍在。" />
      </Modal>
    </SignedIn>
  )
}
