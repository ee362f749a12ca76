import { FileDrop } from '@yifa/ui'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { PageHead } from '../page-head.tsx'
import { QuotationList } from './quotation-list.tsx'
import { ReadingList } from './reading-list.tsx'
import { ReadingSheet } from './reading-sheet.tsx'
import { useReadings } from './use-readings.ts'

/** Reads published reports, one or a pile: their figures, and which of the relations between them hold (报告检查). */
export function ReaderPage() {
  const me = useMe()
  const { all, busy, add, drop } = useReadings()
  const [chosen, setChosen] = useState<number>()
  const open = all.find(({ key }) => key === chosen)
  const others = all.flatMap(({ key, report }) => (report && key !== chosen ? [report] : []))
  const take = (files: readonly File[]) => setChosen(add(files))
  return (
    <>
      <PageHead title="报告检查" note="读出报告中的数字，逐条核对它们之间的关系；读过的内容不保存" />
      <section className="card paste no-print">
        <FileDrop label="上传报告" multiple onFiles={take}>
          可以一次选择或者拖入多份报告
        </FileDrop>
        <PastedText onText={take} />
      </section>
      {all.length > 0 && <ReadingList all={all} busy={busy} chosen={chosen} onChoose={setChosen} onDrop={drop} />}
      {open?.error !== undefined && <ProblemNote error={open.error} className="gap-below" />}
      {open?.report && <ReadingSheet key={open.key} file={open.file} report={open.report} others={others} />}
      {me.supervises && <QuotationList />}
    </>
  )
}

/** Words that stand in no file. */
function PastedText({ onText }: { readonly onText: (files: readonly File[]) => void }) {
  const [text, setText] = useState('')
  return (
    <details>
      <summary>或者粘贴报告文字</summary>
      <Input.TextArea
        aria-label="报告文字"
        rows={8}
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder="任何已经公开的报告"
      />
      <Button
        type="primary"
        className="gap-above"
        disabled={text.trim() === ''}
        onClick={() => onText([new File([text], '粘贴的文字.txt', { type: 'text/plain' })])}
      >
        检查
      </Button>
    </details>
  )
}
