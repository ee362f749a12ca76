import type { EntryView } from '@yifa/api'
import { meta } from '@yifa/kernel'
import { Alert } from 'antd'
import { FieldText } from '../field-text.tsx'
import { fieldTitle } from '../field-title.ts'
import { FlagList } from '../flag-list.tsx'
import type { OfRegister } from '../of-register.ts'

interface EntryFieldsProps extends Pick<OfRegister, 'register'> {
  readonly view: EntryView
  readonly on: string | undefined
}

/** What an entry says, title by title, and what is wrong with it. */
export function EntryFields({ register, view, on }: EntryFieldsProps) {
  const title = fieldTitle(register)
  const told = view.fields.filter(({ text }) => text !== '')
  const untold = Object.keys(register.fields).filter((field) => told.every((one) => one.field !== field))
  return (
    <section className="card entry-fields" aria-label="内容">
      <h2>内容</h2>
      {view.flags.length > 0 && (
        <div className="entry-flags">
          <h3>疑点</h3>
          <FlagList flags={view.flags} titleOf={title} />
        </div>
      )}
      {view.unmasked && told.some(({ field }) => meta(register.fields[field]).personal) && (
        <Alert type="info" showIcon title="正在显示完整的个人信息，本次查阅已经留痕" />
      )}
      <dl className="yf-facts">
        {told.map((field) => (
          <div key={field.field}>
            <dt>{field.title}</dt>
            <dd>
              <FieldText field={field} on={on} />
            </dd>
          </div>
        ))}
      </dl>
      {untold.length > 0 && <p className="quiet">未填：{untold.map(title).join('、')}</p>}
    </section>
  )
}
