import type { ImportView } from '@yifa/api'
import { Button, Result } from 'antd'
import { useLocation } from 'wouter'
import { registerAddress } from '../address.ts'
import type { OfRegister } from '../of-register.ts'

interface ImportEndProps extends OfRegister {
  readonly view: ImportView
  readonly onAgain: () => void
}

const kinds = [
  { outcome: 'new', title: '新增' },
  { outcome: 'changed', title: '变更' },
  { outcome: 'ended', title: '停用' },
] as const

const countsText = ({ counts }: ImportView, unit: string): string =>
  kinds
    .filter(({ outcome }) => (counts[outcome] ?? 0) > 0)
    .map(({ outcome, title }) => `${title}${counts[outcome]}${unit}`)
    .join('，')

/** How an import ended: written, or not at all. */
export function ImportEnd({ name, register, view, onAgain }: ImportEndProps) {
  const [, go] = useLocation()
  if (view.state !== 'committed')
    return (
      <Result
        className="card"
        status={view.state === 'failed' ? 'error' : 'info'}
        title={view.stateTitle}
        subTitle={view.problem ?? '什么都没有写入'}
        extra={
          <Button type="primary" onClick={onAgain}>
            重新选择文件
          </Button>
        }
      />
    )
  return (
    <Result
      className="card"
      status="success"
      title={view.proposes ? '已经提请核准' : '已经写入登记册'}
      subTitle={countsText(view, register.unit ?? '项')}
      extra={[
        <Button key="list" type="primary" onClick={() => go(registerAddress(name))}>
          查看清单
        </Button>,
        <Button key="batches" onClick={() => go(registerAddress(name, 'batches'))}>
          导入批次
        </Button>,
        <Button key="again" onClick={onAgain}>
          再导入一个
        </Button>,
      ]}
    />
  )
}
