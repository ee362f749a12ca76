import { LockOutlined, UserOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { call, type Me, routes, type SignIn } from '@yifa/api'
import { Alert, Button, Form, Input } from 'antd'
import { ProblemNote } from '../asking/problem-note.tsx'
import { useSigning } from './session.tsx'

interface SignInFormProps {
  readonly onSignedIn?: (me: Me) => void
  readonly account?: string
  readonly notice?: string
}

/** Asks for account and password; says why when refused, the lock-out included. */
export function SignInForm({ onSignedIn, account, notice }: SignInFormProps) {
  const { signedIn } = useSigning()
  const signing = useMutation({
    mutationFn: (body: SignIn) => call(routes.startSession, { body }),
    onSuccess: async (me) => {
      await signedIn(me)
      onSignedIn?.(me)
    },
  })
  return (
    <Form<SignIn>
      layout="vertical"
      size="large"
      requiredMark={false}
      initialValues={account ? { account } : {}}
      onFinish={(values) => signing.mutate(values)}
    >
      {notice && <Alert type="info" title={notice} showIcon className="gap-below" />}
      {signing.error && <ProblemNote error={signing.error} className="gap-below" />}
      <Form.Item name="account" label="账号" rules={[{ required: true, whitespace: true, message: '请输入账号' }]}>
        <Input prefix={<UserOutlined aria-hidden />} autoComplete="username" autoFocus={!account} />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请输入密码' }]}>
        <Input.Password
          prefix={<LockOutlined aria-hidden />}
          autoComplete="current-password"
          autoFocus={Boolean(account)}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={signing.isPending}>
        登录
      </Button>
    </Form>
  )
}
