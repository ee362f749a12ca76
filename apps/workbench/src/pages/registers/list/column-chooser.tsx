import { SettingOutlined } from '@ant-design/icons'
import type { Register } from '@yifa/kernel'
import { titleOf } from '@yifa/kernel'
import { Button, Checkbox, Popover } from 'antd'
import { columnFields, usualColumns } from './columns.ts'

interface ColumnChooserProps {
  readonly register: Register
  readonly columns: readonly string[]
  readonly onColumns: (columns: readonly string[]) => void
}

/** Which fields of an entry its list shows. */
export function ColumnChooser({ register, columns, onColumns }: ColumnChooserProps) {
  const options = columnFields(register).flatMap((field) => {
    const schema = register.fields[field]
    return schema ? [{ value: field, label: titleOf(schema, field) }] : []
  })
  const choose = (next: readonly string[]) =>
    onColumns(options.map(({ value }) => value).filter((one) => next.includes(one)))
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="column-choice">
          <Checkbox.Group options={options} value={[...columns]} onChange={choose} />
          <Button size="small" onClick={() => onColumns(usualColumns(register))}>
            恢复默认
          </Button>
        </div>
      }
    >
      <Button icon={<SettingOutlined aria-hidden />}>栏目</Button>
    </Popover>
  )
}
