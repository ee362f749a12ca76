import { useMutation } from '@tanstack/react-query'
import { call, type Me, routes } from '@yifa/api'
import { Button, Form, Input } from 'antd'
import { useEffect } from 'react'
import { ProblemNote } from '../asking/problem-note.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'
import { useSigning } from './session.tsx'

interface Change {
  readonly old: string
  readonly password: string
}

/** The only page for whoever signed in with a one-time password: a password of their own, and then in. */
export function NewPasswordPage({ me }: { readonly me: Me }) {
  const { signedIn, signOut } = useSigning()
  useEffect(() => {
    document.title = '设置新密码 · 依法'
  }, [])
  const { account, name } = me.officer
  const changing = useMutation({
    mutationFn: async ({ old, password }: Change) => {
      await call(routes.changePassword, { body: { old, password } })
      return call(routes.startSession, { body: { account, password } })
    },
    onSuccess: signedIn,
  })
  return (
    <main className="sign-in">
      <section className="sign-in-word">
        <p className="brand">依法</p>
        <h1>{name}，请先设置自己的密码。</h1>
        <p>一次性密码由系统管理员交给您，只能用来进入这一页。新密码只有您自己知道，系统管理员也看不到。</p>
      </section>
      <section className="sign-in-box" aria-label="设置新密码">
        <h2>设置新密码</h2>
        {changing.error && <ProblemNote error={changing.error} className="gap-below" />}
        <Form<Change>
          layout="vertical"
          size="large"
          requiredMark={false}
          onFinish={({ old, password }) => changing.mutate({ old, password })}
        >
          <input type="text" autoComplete="username" value={account} readOnly hidden />
          <Form.Item name="old" label="一次性密码" rules={[{ required: true, message: '请输入一次性密码' }]}>
            <Input.Password autoComplete="current-password" autoFocus />
          </Form.Item>
          <NewPasswordFields />
          <Button type="primary" htmlType="submit" block loading={changing.isPending}>
            设置并进入
          </Button>
        </Form>
        <p className="quiet">
          当前账号：{account}。
          <Button type="link" size="small" onClick={() => void signOut()}>
            不是我，退出
          </Button>
        </p>
      </section>
    </main>
  )
}
