import { useMutation } from '@tanstack/react-query'
import { call, reading, routes } from '@yifa/api'
import { send } from '../../asking/send.ts'
import { Page } from '../../frame/page.tsx'
import { ReaderForm, type ReaderRequest } from './reader-form.tsx'
import { ReaderResult } from './reader-result.tsx'

async function read(asked: ReaderRequest) {
  if (asked.file === undefined) return call(routes.readText, { body: { text: asked.text } })
  const path = `${routes.readFile.path}?name=${encodeURIComponent(asked.file.name)}`
  const response = await send(path, asked.file, 'application/octet-stream')
  return reading.parse(await response.json())
}

/** Checks anybody's report: which figures stand in it, and which sums, shares and changes do not hold. */
export function ReaderPage() {
  const asked = useMutation({ mutationFn: read })
  return (
    <Page title="年度报告检查" lead="贴入或者上传一份公开的工作报告，读出其中的数字，逐条核对它们之间的关系。">
      <section aria-label="怎么检查" className="reader-about">
        <p>
          核对四类关系：<strong>合计</strong>（各项相加等于总数）、<strong>其中</strong>（部分不大于整体）、
          <strong>占比</strong>
          {'（比率与分子分母相符）、'}
          <strong>增减</strong>
          {'（增幅与两年的数字相符）。四舍五入造成的出入不算错误。'}
        </p>
        <p>
          <strong>不保存：</strong>
          {'您贴入或者上传的内容只用于这一次计算，本站不留存、不公开。对不上的地方请以原文件为准自行复核。'}
        </p>
      </section>
      <ReaderForm busy={asked.isPending} error={asked.error} onAsk={(request) => asked.mutate(request)} />
      <div aria-live="polite">{asked.data && <ReaderResult report={asked.data} />}</div>
    </Page>
  )
}
