import { areas, editionsOf } from '@yifa/law'
import { Select } from 'antd'
import { useMe } from '../session/session.tsx'
import { serves } from './served.ts'

interface ProcedureSelectProps {
  readonly value: string | undefined
  readonly onChange: (procedure: string | undefined) => void
  /** The procedures to choose from; those the reader serves or oversees unless told. */
  readonly among?: (procedure: string) => boolean
  readonly placeholder?: string
}

/** Chooses one procedure, or all of them; they are listed by area and found by a word of their title. */
export function ProcedureSelect({ value, onChange, among, placeholder = '全部程序' }: ProcedureSelectProps) {
  const me = useMe()
  const offered = among ?? ((key: string) => serves(me, key) || key === value)
  const options = areas
    .map(({ title, procedures }) => ({
      title,
      label: title,
      options: procedures
        .filter(offered)
        .map((key) => ({ value: key as string, label: editionsOf(key)[0]?.title ?? key })),
    }))
    .filter((area) => area.options.length > 0)
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className="procedure-select"
      placeholder={placeholder}
      aria-label="程序"
      options={options}
      listHeight={420}
      notFoundContent="没有这样的程序"
      {...(value === undefined ? {} : { value })}
      onChange={(next: string | undefined) => onChange(next)}
    />
  )
}
