import { useMutation } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { Page } from '../../frame/page.tsx'
import { ReaderForm } from './reader-form.tsx'
import { ReaderResult } from './reader-result.tsx'

async function read(file: File) {
  return { file, report: await call(routes.readFile, { query: { name: file.name }, body: file }) }
}

/** Checks anybody's report: which figures stand in it, and which sums, shares and changes do not hold. */
export function ReaderPage() {
  const asked = useMutation({ mutationFn: read })
  return (
    <Page title="年度报告检查" lead="贴入或者上传一份公开的工作报告，读出其中的数字，逐条核对它们之间的关系。">
      <section aria-label="怎么检查" className="reader-about no-print">
        <p>
          核对五类关系：<strong>合计</strong>（各项相加等于总数）、<strong>其中</strong>（部分不大于整体）、
          <strong>比率</strong>
          {'（与分子分母相符）、'}
          <strong>增减</strong>
          {'（增幅与两年的数字相符）、'}
          <strong>前后一致</strong>
          {'（同一数字前后说法相同）。四舍五入造成的出入不算错误；读法拿不准的列为“需要核对”。'}
        </p>
        <p>
          <strong>不保存：</strong>
          {'您贴入或者上传的内容只用于这一次计算，算完即弃，本站不留存、不公开。对不上的地方请以原文件为准自行复核。'}
        </p>
      </section>
      <ReaderForm busy={asked.isPending} error={asked.error} onAsk={(file) => asked.mutate(file)} />
      <div aria-live="polite">{asked.data && <ReaderResult key={asked.submittedAt} {...asked.data} />}</div>
    </Page>
  )
}
