import { useMutation } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { App, Form, Input, Modal } from 'antd'
import { ProblemNote } from '../asking/problem-note.tsx'
import { NewPasswordFields } from '../session/new-password-fields.tsx'

interface Change {
  readonly old: string
  readonly password: string
  readonly again: string
}

/** Changes one's own password. */
export function PasswordForm({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const [form] = Form.useForm<Change>()
  const { message } = App.useApp()
  const changing = useMutation({
    mutationFn: ({ old, password }: Change) => call(routes.changePassword, { body: { old, password } }),
    onSuccess: () => {
      form.resetFields()
      onClose()
      message.success('密码已修改')
    },
  })
  return (
    <Modal
      open={open}
      title="修改密码"
      okText="修改"
      onOk={() => form.submit()}
      onCancel={onClose}
      confirmLoading={changing.isPending}
      destroyOnHidden
    >
      {changing.error && <ProblemNote error={changing.error} className="gap-below" />}
      <Form form={form} layout="vertical" onFinish={(change) => changing.mutate(change)} requiredMark={false}>
        <Form.Item name="old" label="现密码" rules={[{ required: true, message: '请输入现密码' }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <NewPasswordFields />
      </Form>
    </Modal>
  )
}
