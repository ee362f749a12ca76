import type { IssuedAccount } from '@yifa/api'
import { Modal, Typography } from 'antd'

interface OneTimePasswordProps {
  readonly issued: Pick<IssuedAccount, 'account' | 'name' | 'password'> | undefined
  readonly onClose: () => void
}

/** A one-time password, shown once; it is kept nowhere. */
export function OneTimePassword({ issued, onClose }: OneTimePasswordProps) {
  return (
    <Modal
      open={issued !== undefined}
      title="一次性密码"
      okText="已经记下"
      onOk={onClose}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      cancelButtonProps={{ style: { display: 'none' } }}
      destroyOnHidden
    >
      {issued && (
        <div className="receipt-sheet">
          <dl>
            <dt>账号</dt>
            <dd>{issued.account}</dd>
            <dt>姓名</dt>
            <dd>{issued.name}</dd>
            <dt>一次性密码</dt>
            <dd>
              <Typography.Text className="receipt-key" copyable>
                {issued.password}
              </Typography.Text>
            </dd>
          </dl>
          <p>只显示这一次，任何地方都不保存。请当面交给本人；首次登录时须改为自己的密码。丢失了可以再重置。</p>
        </div>
      )}
    </Modal>
  )
}
