import { useMutation } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { Alert, Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useFile } from '../../../asking/fetch-file.ts'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { isDay, todayInChina } from '../day.ts'
import type { OfRegister } from '../of-register.ts'
import { SheetDrop } from './sheet-drop.tsx'

interface StartFormProps extends OfRegister {
  readonly onStarted: (id: string) => void
}

/** Chooses a table, and from which day on its content holds. Reading it stores nothing. */
export function StartForm({ name, register, onStarted }: StartFormProps) {
  const [file, setFile] = useState<File>()
  const [effective, setEffective] = useState(todayInChina)
  const [whole, setWhole] = useState(false)
  const { fetching, fetchOne } = useFile()
  const start = useMutation({
    mutationFn: (sheet: File) =>
      call(routes.startImport, {
        params: { register: name },
        query: { name: sheet.name, effective, whole: whole ? 'yes' : 'no' },
        body: sheet,
      }),
    onSuccess: ({ id }) => onStarted(id),
  })
  return (
    <section className="card narrow import-start" aria-label="选择文件">
      <p>
        先核对、后写入：读取文件只作核对，逐行报告新增、变更、相同和不合规，确认之前什么都不会写入。
        <Button
          type="link"
          size="small"
          loading={fetching !== undefined}
          onClick={() =>
            fetchOne(`/api/registers/${encodeURIComponent(name)}/template`, `${register.title}导入模板.xlsx`)
          }
        >
          下载导入模板
        </Button>
      </p>
      <SheetDrop file={file} disabled={start.isPending} onFile={setFile} />
      <label className="yf-field">
        <span className="yf-label">生效之日</span>
        <input
          type="date"
          className="yf-input"
          value={effective}
          onChange={({ target }) => isDay(target.value) && setEffective(target.value)}
        />
        <span className="yf-help day-help">表中的新增和变更自该日起生效</span>
      </label>
      <Checkbox checked={whole} onChange={({ target }) => setWhole(target.checked)}>
        这是全部清单：册中有、表中没有的{register.entry}，自该日起停用
      </Checkbox>
      {whole && (
        <Alert
          type="warning"
          showIcon
          title={`表中没有的${register.entry}都会停用，核对报告的“停用”一栏逐项列出，请在写入之前看过。`}
        />
      )}
      {start.isError && <ProblemNote error={start.error} />}
      <div className="yf-actions">
        <Button type="primary" disabled={!file} loading={start.isPending} onClick={() => file && start.mutate(file)}>
          开始核对
        </Button>
      </div>
    </section>
  )
}
