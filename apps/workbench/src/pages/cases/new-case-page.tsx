import type { Receipt } from '@yifa/api'
import type { Procedure } from '@yifa/kernel'
import { editionsOf, procedureKeys } from '@yifa/law'
import { Empty, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { useMe } from '../../session/session.tsx'
import { PageHead } from '../page-head.tsx'
import { ProcedureSelect } from '../procedure-select.tsx'
import { useAddress } from '../use-address.ts'
import { CounterReceipt } from './counter-receipt.tsx'
import { OpeningForm } from './opening-form.tsx'
import { OpeningNote } from './opening-note.tsx'
import { isHeard, type Opening, openingsFor } from './openings.ts'
import { useContested } from './use-contested.ts'

/** What an officer does here: takes down what a party says, or opens a case of the office's own. */
function headOf(procedure: Procedure | undefined, opening: Opening | undefined) {
  if (!procedure || !opening) return { title: '立案' }
  return isHeard(procedure, opening)
    ? { title: '代为立案', note: '当事人当面、来信、来电提出的，由工作人员如实录入' }
    : { title: '立案登记', note: '由本单位登记立案，不经当事人提出' }
}

/** Opens a case at the counter: in the office's own name, or taking down what a party says. */
export function NewCasePage() {
  const { read, write } = useAddress()
  const me = useMe()
  const canOpen = procedureKeys.filter((one) => openingsFor(me, one).length > 0)
  const key = read('procedure')
  const procedure = key === undefined ? undefined : editionsOf(key)[0]
  const openings = key === undefined ? [] : openingsFor(me, key)
  const opening =
    openings.find(({ act, by }) => `${act} ${by}` === read('act') || act === read('opening')) ?? openings[0]
  const contested = useContested()
  const [receipt, setReceipt] = useState<Receipt>()
  if (receipt) return <CounterReceipt receipt={receipt} onAgain={() => setReceipt(undefined)} />
  return (
    <>
      <PageHead {...headOf(procedure, opening)} />
      <section className="card narrow">
        <div className="asked">
          <span>程序</span>
          <ProcedureSelect
            value={key}
            placeholder="选择程序"
            among={(one) => canOpen.some((open) => open === one)}
            onChange={(next) => write({ procedure: next, act: undefined })}
          />
        </div>
        {openings.length > 1 && opening && (
          <div className="asked">
            <span>如何提起</span>
            <Select
              value={`${opening.act} ${opening.by}`}
              options={openings.map(({ act, by, title }) => ({ value: `${act} ${by}`, label: title }))}
              onChange={(act) => write({ act })}
            />
          </div>
        )}
        {procedure && opening && openings.length > 1 && <OpeningNote procedure={procedure} opening={opening} />}
        {contested === 'waiting' ? (
          <Skeleton active />
        ) : procedure && key && opening ? (
          <OpeningForm
            key={`${key} ${opening.act} ${opening.by}`}
            name={key}
            procedure={procedure}
            opening={opening}
            contested={contested}
            onReceipt={setReceipt}
          />
        ) : (
          <Empty description={canOpen.length === 0 ? '您的岗位不受理案件' : '先选择程序'} />
        )}
      </section>
    </>
  )
}
