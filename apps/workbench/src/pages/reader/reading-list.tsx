import { Refused } from '@yifa/api'
import { outcomeOf } from '@yifa/ui'
import { Button, Progress } from 'antd'
import type { OneReading } from './use-readings.ts'

interface ListProps {
  readonly all: readonly OneReading[]
  readonly busy: number | undefined
  readonly chosen: number | undefined
  readonly onChoose: (key: number) => void
  readonly onDrop: (key: number) => void
}

const isDone = ({ report, error }: OneReading): boolean => report !== undefined || error !== undefined

/** The reports on the table with what came of each; one of them is open. */
export function ReadingList({ all, busy, chosen, onChoose, onDrop }: ListProps) {
  const done = all.filter(isDone).length
  return (
    <section className="card readings" aria-label="已上传的报告">
      {done < all.length && (
        <Progress percent={Math.round((done / all.length) * 100)} format={() => `${done} / ${all.length}`} />
      )}
      <ul>
        {all.map((one) => (
          <li key={one.key} data-chosen={one.key === chosen || undefined}>
            <button type="button" aria-pressed={one.key === chosen} onClick={() => onChoose(one.key)}>
              <span className="reading-name">
                {one.report?.title || one.file.name}
                {one.report?.title && one.report.title !== one.file.name && <small>{one.file.name}</small>}
              </span>
              <Standing one={one} busy={one.key === busy} />
            </button>
            <Button size="small" type="text" aria-label={`移除${one.file.name}`} onClick={() => onDrop(one.key)}>
              移除
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Why a file could not be read, so that a pile need not be opened one by one. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Refused)) return ''
  const { title, detail = title } = error.problem
  return `：${detail.replace(/^无法读取“[^”]*”：/, '')}`
}

function Standing({ one, busy }: { readonly one: OneReading; readonly busy: boolean }) {
  if (one.error !== undefined)
    return (
      <span className="reading-outcome" data-tone="fails">
        × 读取失败{reasonOf(one.error)}
      </span>
    )
  if (!one.report) return <span className="reading-outcome">{busy ? '正在读取……' : '等待'}</span>
  const { tone, said } = outcomeOf(one.report)
  return (
    <span className="reading-outcome" data-tone={tone}>
      {said}
    </span>
  )
}
