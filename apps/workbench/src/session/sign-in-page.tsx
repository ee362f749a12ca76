import { SignInForm } from './sign-in-form.tsx'

/** The first page: what this is, and the way in. */
export function SignInPage() {
  return (
    <main className="sign-in">
      <section className="sign-in-word">
        <p className="brand">依法</p>
        <h1>每一个行为有依据，每一个期限算得清，每一条记录改不了。</h1>
        <p>区县政府依法办事的工作台：行政程序按法条运行，期限逐日可查，全过程记录由密码链保全。</p>
      </section>
      <section className="sign-in-box" aria-label="登录">
        <h2>登录工作台</h2>
        <SignInForm />
        <p className="quiet">连续输错会暂时锁定账号。忘记密码请联系本单位管理员。</p>
      </section>
    </main>
  )
}
