import { useMutation } from '@tanstack/react-query'
import { call, type Founded, type FoundingInput, routes } from '@yifa/api'
import { Button, Checkbox, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { ProblemNote } from '../asking/problem-note.tsx'
import { FoundingForm } from './founding-form.tsx'

/** The three one-time passwords, shown once. */
function Passwords({ founded: { region, administrators } }: { readonly founded: Founded }) {
  const [noted, setNoted] = useState(false)
  useEffect(() => {
    window.scrollTo(0, 0)
    if (noted) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [noted])
  return (
    <section className="card" aria-label="一次性密码">
      <h2>
        已设立{region.name}（{region.code}）
      </h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">职责</th>
            <th scope="col">姓名</th>
            <th scope="col">账号</th>
            <th scope="col">一次性密码</th>
          </tr>
        </thead>
        <tbody>
          {administrators.map(({ post, title, account, name, password }) => (
            <tr key={post}>
              <td data-label="职责">{title}</td>
              <td data-label="姓名">{name}</td>
              <td data-label="账号">{account}</td>
              <td data-label="一次性密码">
                <Typography.Text className="receipt-key" copyable>
                  {password}
                </Typography.Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>只显示这一次，任何地方都不保存。请分别当面交给三个人；首次登录时须改为自己的密码。</p>
      <ol className="next-steps">
        <li>系统管理员：在登记册“机构”中导入其余机关，在“账号”中导入人员。</li>
        <li>安全管理员：在登记册“任职”中给人任职，先任命登记册的主管登记员。</li>
        <li>任职的人员登录，即可立案办理。</li>
      </ol>
      <Checkbox checked={noted} onChange={({ target }) => setNoted(target.checked)}>
        三个密码都已经记下
      </Checkbox>
      <div className="yf-actions">
        <Button type="primary" disabled={!noted} onClick={() => window.location.assign('/workbench/')}>
          去登录
        </Button>
      </div>
    </section>
  )
}

/** The first page of a server that holds no district: everything a district starts with, made in one go. */
export function FoundingPage() {
  const founding = useMutation({
    mutationFn: (body: FoundingInput & { readonly code: string }) => call(routes.foundDistrict, { body }),
    onError: () => window.scrollTo(0, 0),
  })
  useEffect(() => {
    document.title = '设立地区 · 依法'
  }, [])
  return (
    <main className="founding">
      <header>
        <p className="brand">依法</p>
        <h1>设立地区</h1>
        {!founding.data && <p>数据库是空的。填写以下各项，全部建立，或者一样也不建立。</p>}
      </header>
      {founding.error && <ProblemNote error={founding.error} className="gap-below" />}
      {founding.data ? (
        <Passwords founded={founding.data} />
      ) : (
        <FoundingForm busy={founding.isPending} onFound={(told) => founding.mutate(told)} />
      )}
    </main>
  )
}
