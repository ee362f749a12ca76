import type { ImportView } from '@yifa/api'
import { Skeleton } from 'antd'
import { useState } from 'react'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { useAddress } from '../../use-address.ts'
import type { OfRegister } from '../of-register.ts'
import { RegisterHead } from '../register-head.tsx'
import { CommitForm } from './commit-form.tsx'
import { HeadingMap } from './heading-map.tsx'
import { ImportEnd } from './import-end.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportReport } from './import-report.tsx'
import { ImportSteps } from './import-steps.tsx'
import { StartForm } from './start-form.tsx'
import { isRunning, useFreshAfter, useImport } from './use-import.ts'

/** Takes a table into a register: file, headings, report, and only then anything is written. */
export function ImportPage({ name, register }: OfRegister) {
  const { read, write } = useAddress()
  const id = read('id')
  const found = useImport(name, id)
  useFreshAfter(found.data?.state)
  const again = () => write({ id: undefined })
  return (
    <>
      <RegisterHead name={name} register={register} here="import" />
      <ImportSteps state={id === undefined ? undefined : found.data?.state} />
      {id === undefined && <StartForm name={name} register={register} onStarted={(next) => write({ id: next })} />}
      {id !== undefined && found.isPending && <Skeleton active className="card" />}
      {id !== undefined && found.isError && <ProblemNote error={found.error} onRetry={again} />}
      {id !== undefined && found.data && (
        <OpenImport key={id} name={name} register={register} view={found.data} onAgain={again} />
      )}
    </>
  )
}

interface OpenImportProps extends OfRegister {
  readonly view: ImportView
  readonly onAgain: () => void
}

function OpenImport({ name, register, view, onAgain }: OpenImportProps) {
  const [mapping, setMapping] = useState(false)
  const { state } = view
  if (isRunning(state)) return <ImportProgress name={name} view={view} onAgain={onAgain} />
  if (state === 'columns' || (state === 'checked' && mapping))
    return (
      <HeadingMap name={name} register={register} view={view} onMapped={() => setMapping(false)} onAgain={onAgain} />
    )
  if (state === 'checked')
    return (
      <div className="import-checked">
        <ImportReport name={name} register={register} view={view} onMapping={() => setMapping(true)} />
        <CommitForm name={name} register={register} view={view} onAgain={onAgain} />
      </div>
    )
  return <ImportEnd name={name} register={register} view={view} onAgain={onAgain} />
}
