import { Form, Input } from 'antd'

/** A new password, typed twice; the rules stand below it. */
export function NewPasswordFields() {
  return (
    <>
      <Form.Item
        name="password"
        label="新密码"
        extra="至少 10 个字符，不能包含账号或姓名，不能以连续或重复的字符为主"
        rules={[{ required: true, message: '请输入新密码' }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label="再输一次"
        dependencies={['password']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error('两次输入不一致')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  )
}
