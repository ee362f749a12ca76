import { useMutation } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { figureText } from '@yifa/ui'
import { Button, Result } from 'antd'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'

type Verified = Awaited<ReturnType<typeof verify>>
const verify = () => call(routes.verification, {})

/** Proves, now, that nobody has changed, removed or inserted anything in the record. */
export function VerificationPage() {
  const verification = useMutation({ mutationFn: verify })
  return (
    <>
      <PageHead title="记录校验" />
      <section className="card narrow">
        <p>
          逐案重算 SM3 链、逐个核对 SM2
          签名的检查点。改动、删除、插入或者重建任何一条记录，都会在这里显现。登记册的各段存续期间也逐项从变更重新得出，与清单核对。校验覆盖本区划的全部案件和登记事项。
        </p>
        <Button type="primary" size="large" loading={verification.isPending} onClick={() => verification.mutate()}>
          {verification.isPending ? '正在校验' : '立即校验'}
        </Button>
        <div aria-live="polite">
          {verification.error && <ProblemNote error={verification.error} className="gap-above" />}
          {verification.data && <Outcome verified={verification.data} />}
        </div>
      </section>
    </>
  )
}

function Outcome({ verified: { sound, acts, cases, checkpoints, broken } }: { readonly verified: Verified }) {
  return (
    <Result
      status={sound ? 'success' : 'error'}
      title={sound ? '记录完整，未被改动' : '记录不完整'}
      subTitle={
        <>
          核对案件和登记事项{figureText(cases)}件、记录{figureText(acts)}条、检查点{figureText(checkpoints)}个
          {broken && <strong className="broken">{broken}</strong>}
        </>
      }
    />
  )
}
