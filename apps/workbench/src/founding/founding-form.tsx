import type { FoundingInput } from '@yifa/api'
import { districtCodeFault } from '@yifa/kernel'
import { Button, Form, Input } from 'antd'
import { type Filled, foundingOf, linesWrong } from './filled.ts'

interface FoundingFormProps {
  readonly busy: boolean
  readonly onFound: (founding: FoundingInput & { readonly code: string }) => void
}

const must = (what: string) => ({ required: true, whitespace: true, message: `请填写${what}` })
const accountRule = { pattern: /^\s*[0-9A-Za-z._@-]{1,64}\s*$/, message: '只能由字母、数字和 . _ @ - 组成' }

const administrators = [
  { post: 'system', title: '系统管理员', duty: '管理账号和机构，不任职、不办案' },
  { post: 'security', title: '安全管理员', duty: '给人任职、免职，不管账号、不办案' },
  { post: 'auditor', title: '审计管理员', duty: '查看谁做过什么，只读' },
] as const

const codeRule = {
  validator: (_: unknown, value: string | undefined) => {
    const fault = value?.trim() ? districtCodeFault(value.trim()) : undefined
    return fault === undefined ? Promise.resolve() : Promise.reject(new Error(fault))
  },
}

const organsRule = {
  validator: (_: unknown, value: string | undefined) => {
    const wrong = linesWrong(value)
    return wrong === undefined ? Promise.resolve() : Promise.reject(new Error(wrong))
  },
}

/** An organ by its name, with the sign its papers are numbered under. */
function OrganFields({ name, title }: { readonly name: 'government' | 'justice'; readonly title: string }) {
  return (
    <div className="founding-pair">
      <Form.Item name={[name, 'name']} label={title} rules={[must(`${title}的全称`)]}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <Form.Item name={[name, 'mark']} label="机关代字（可不填）">
        <Input autoComplete="off" maxLength={20} />
      </Form.Item>
    </div>
  )
}

/** What a district starts with, asked for on one page. */
export function FoundingForm({ busy, onFound }: FoundingFormProps) {
  const [form] = Form.useForm<Filled>()
  /** The first organs are usually called after the region. */
  const named = (name: string) => {
    for (const [organ, called] of [
      ['government', '人民政府'],
      ['justice', '司法局'],
    ] as const)
      if (!form.isFieldTouched([organ, 'name']))
        form.setFieldValue([organ, 'name'], name.trim() === '' ? '' : `${name.trim()}${called}`)
  }
  return (
    <Form<Filled>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      onFinish={(filled) => onFound(foundingOf(filled))}
    >
      <section className="card" aria-labelledby="founding-region">
        <h2 id="founding-region">地区</h2>
        <Form.Item
          name="code"
          label="设立码"
          extra="服务器启动时显示在终端上，每次启动都不同，设立以后作废"
          rules={[must('设立码')]}
        >
          <Input autoComplete="off" autoFocus />
        </Form.Item>
        <div className="founding-pair">
          <Form.Item
            name={['region', 'code']}
            label="行政区划代码"
            extra="六位，GB/T 2260；设立以后不能更改"
            rules={[must('行政区划代码'), codeRule]}
          >
            <Input autoComplete="off" inputMode="numeric" maxLength={6} />
          </Form.Item>
          <Form.Item name={['region', 'name']} label="地区名称" rules={[must('地区名称')]}>
            <Input autoComplete="off" maxLength={50} onChange={({ target }) => named(target.value)} />
          </Form.Item>
        </div>
      </section>
      <section className="card" aria-labelledby="founding-organs">
        <h2 id="founding-organs">首批机关</h2>
        <OrganFields name="government" title="人民政府" />
        <OrganFields name="justice" title="司法局" />
        <Form.Item
          name="organs"
          label="其他机关（可不填）"
          extra="一行一个，机关代字用逗号隔开，如“某某区教育局，某教”；以后可以在登记册“机构”中整表导入"
          rules={[organsRule]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
        </Form.Item>
      </section>
      <section className="card" aria-labelledby="founding-administrators">
        <h2 id="founding-administrators">三名管理员</h2>
        <p className="quiet">应当是三个人，任何一人都不能做另一人的事。密码由系统随机生成，只显示一次。</p>
        {administrators.map(({ post, title, duty }) => (
          <fieldset key={post} className="founding-person">
            <legend>
              {title} <span className="quiet">{duty}</span>
            </legend>
            <div className="founding-pair">
              <Form.Item
                name={['administrators', post, 'account']}
                label="账号"
                rules={[must(`${title}的账号`), accountRule]}
              >
                <Input autoComplete="off" />
              </Form.Item>
              <Form.Item name={['administrators', post, 'name']} label="姓名" rules={[must(`${title}的姓名`)]}>
                <Input autoComplete="off" maxLength={64} />
              </Form.Item>
            </div>
          </fieldset>
        ))}
      </section>
      <div className="yf-actions">
        <Button type="primary" size="large" htmlType="submit" loading={busy}>
          设立
        </Button>
      </div>
    </Form>
  )
}
