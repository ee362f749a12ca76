import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Credentials, call, routes } from '@yifa/api'
import { ActForm, type Draft } from '@yifa/ui'
import { useState } from 'react'
import * as z from 'zod'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { problemOf } from '../../asking/problem-of.ts'
import { Page } from '../../frame/page.tsx'
import { followedKey } from './followed-key.ts'

const schemas = {
  number: z.string().trim().min(1).meta({ title: '登记号', help: '回执或者送达的文书上的编号，例如：依复〔2026〕1号' }),
  code: z.string().trim().min(1).meta({ title: '查询码', help: '与登记号印在一起，字母不分大小写' }),
}
const said = z.object(schemas)
const wrong: readonly number[] = [401, 403, 404]

function Refusal({ error }: { readonly error: unknown }) {
  if (!wrong.includes(problemOf(error).status)) return <ProblemNotice error={error} />
  return (
    <div className="notice notice-problem" role="alert">
      <p className="notice-title">登记号或者查询码不正确</p>
      <p>请对照回执或者文书逐字核对，注意数字0和字母O、数字1和字母I。</p>
      <p>查询码遗失的，请带身份证件到受理机关查询；查询权限已经终止的案件，也请到受理机关查询。</p>
    </div>
  )
}

/** Asks for the number and code of a receipt. They travel in the body of the request, never in the address. */
export function CredentialsForm({ onOpen }: { readonly onOpen: (credentials: Credentials) => void }) {
  const [draft, setDraft] = useState<Draft>({})
  const client = useQueryClient()
  const opened = useMutation({
    mutationFn: (credentials: Credentials) => call(routes.follow, { body: credentials }),
    onSuccess: (followed, credentials) => {
      client.setQueryData(followedKey(credentials), followed)
      onOpen(credentials)
    },
  })
  return (
    <Page title="查询办理进度" lead="填写回执或者送达的文书上的登记号和查询码。">
      <div className="narrow">
        {opened.error && <Refusal error={opened.error} />}
        <ActForm
          schemas={schemas}
          draft={draft}
          onDraft={setDraft}
          onSubmit={(facts) => opened.mutate(said.parse(facts))}
          submitTitle="查询"
          busy={opened.isPending}
        />
      </div>
    </Page>
  )
}
