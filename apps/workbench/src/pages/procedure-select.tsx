import { editionsOf, procedureKeys } from '@yifa/law'
import { Select } from 'antd'

const options = procedureKeys.map((key) => ({ value: key as string, label: editionsOf(key)[0]?.title ?? key }))

interface ProcedureSelectProps {
  readonly value: string | undefined
  readonly onChange: (procedure: string | undefined) => void
}

/** Chooses one procedure, or all of them. */
export function ProcedureSelect({ value, onChange }: ProcedureSelectProps) {
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className="procedure-select"
      placeholder="全部程序"
      aria-label="程序"
      options={options}
      {...(value === undefined ? {} : { value })}
      onChange={(next: string | undefined) => onChange(next)}
    />
  )
}
