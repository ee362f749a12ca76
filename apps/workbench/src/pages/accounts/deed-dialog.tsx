import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type AccountDeed, type AccountView, call, routes } from '@yifa/api'
import { App, Form, Input, Modal } from 'antd'
import { ProblemNote } from '../../asking/problem-note.tsx'

export interface Deed {
  readonly act: AccountDeed['act']
  readonly account: AccountView
}

interface DeedDialogProps {
  readonly deed: Deed | undefined
  readonly onClose: () => void
  readonly onPassword: (account: AccountView, password: string) => void
}

interface Words {
  readonly title: string
  readonly effect: string
  readonly danger?: true
}

export const deeds: Readonly<Record<AccountDeed['act'], Words>> = {
  reset: { title: '重置密码', effect: '原密码立即失效，正在使用的登录全部退出；新的一次性密码只显示一次。' },
  disable: { title: '停用', effect: '立即退出登录，不能再登录；任职和办过的事不受影响，可以再启用。', danger: true },
  enable: { title: '启用', effect: '可以再用原来的密码登录。' },
  unlock: { title: '解除锁定', effect: '不必再等，可以立即登录；密码不变。' },
  rename: { title: '更正姓名', effect: '今后显示更正后的姓名；已经记录的行为不变。' },
}

interface Told {
  readonly reason: string
  readonly name?: string
}

/** Asks why, and does it. */
export function DeedDialog({ deed, onClose, onPassword }: DeedDialogProps) {
  const [form] = Form.useForm<Told>()
  const client = useQueryClient()
  const { message } = App.useApp()
  const doing = useMutation({
    mutationFn: ({ act, account, told }: Deed & { readonly told: Told }) =>
      call(routes.actOnAccount, { params: { id: account.id }, body: { act, ...told } }),
    onSuccess: async ({ account, password }, { act }) => {
      close()
      if (password === undefined) message.success(`${account.name}：${deeds[act].title}，已经办理`)
      else onPassword(account, password)
      await client.invalidateQueries({ queryKey: ['accounts'] })
    },
  })
  function close() {
    form.resetFields()
    doing.reset()
    onClose()
  }
  const words = deed && deeds[deed.act]
  return (
    <Modal
      open={deed !== undefined}
      title={deed && words ? `${words.title}：${deed.account.name}（${deed.account.account}）` : ''}
      okText={words?.title ?? ''}
      okButtonProps={{ danger: words?.danger ?? false }}
      onOk={() => form.submit()}
      onCancel={close}
      confirmLoading={doing.isPending}
      destroyOnHidden
    >
      {doing.error && <ProblemNote error={doing.error} className="gap-below" />}
      <p>{words?.effect}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(told) => deed && doing.mutate({ ...deed, told })}
      >
        {deed?.act === 'rename' && (
          <Form.Item
            name="name"
            label="正确的姓名"
            rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}
          >
            <Input autoComplete="off" maxLength={64} autoFocus />
          </Form.Item>
        )}
        <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由' }]}>
          <Input autoComplete="off" maxLength={500} autoFocus={deed?.act !== 'rename'} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
