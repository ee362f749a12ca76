import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call, type IssuedAccount, type NewAccount, routes } from '@yifa/api'
import { Form, Input, Modal } from 'antd'
import { ProblemNote } from '../../asking/problem-note.tsx'

interface MakeAccountProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onMade: (issued: IssuedAccount) => void
}

/** Makes one account; what it may do follows from the posts it is given elsewhere. */
export function MakeAccount({ open, onClose, onMade }: MakeAccountProps) {
  const [form] = Form.useForm<NewAccount>()
  const client = useQueryClient()
  const making = useMutation({
    mutationFn: (body: NewAccount) => call(routes.makeAccount, { body }),
    onSuccess: async (issued) => {
      form.resetFields()
      onClose()
      onMade(issued)
      await client.invalidateQueries({ queryKey: ['accounts'] })
    },
  })
  return (
    <Modal
      open={open}
      title="新建账号"
      okText="建立"
      onOk={() => form.submit()}
      onCancel={onClose}
      confirmLoading={making.isPending}
      destroyOnHidden
    >
      {making.error && <ProblemNote error={making.error} className="gap-below" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(told) => making.mutate(told)}>
        <Form.Item
          name="account"
          label="账号"
          extra="字母、数字和 . _ @ -，不超过 64 个字符；建立以后不能更改"
          rules={[
            { required: true, message: '请填写账号' },
            { pattern: /^\s*[0-9A-Za-z._@-]{1,64}\s*$/, message: '账号只能由字母、数字和 . _ @ - 组成' },
          ]}
        >
          <Input autoComplete="off" autoFocus />
        </Form.Item>
        <Form.Item name="name" label="姓名" rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}>
          <Input autoComplete="off" maxLength={64} />
        </Form.Item>
      </Form>
      <p className="quiet">新账号没有任何权限；由安全管理员在登记册“任职”中任职以后才能办事。</p>
    </Modal>
  )
}
