import { useQuery } from '@tanstack/react-query'
import { call, type ImportView, routes, type SavedColumns } from '@yifa/api'
import { Alert, Button, Select } from 'antd'
import { useState } from 'react'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { type Column, Rows } from '../../rows.tsx'
import { fieldTitle } from '../field-title.ts'
import type { OfRegister } from '../of-register.ts'
import { useImporting } from './use-import.ts'

interface HeadingMapProps extends OfRegister {
  readonly view: ImportView
  readonly onMapped: () => void
  readonly onAgain: () => void
}

type Heading = ImportView['headings'][number]

/** How a heading that is not taken in stands in what is saved. */
const left = ''

const told = ({ heading, field, ignored }: Heading): readonly [string, string][] =>
  field ? [[heading, field]] : ignored ? [[heading, left]] : []

const how: Readonly<Record<NonNullable<Heading['by']>, string>> = {
  title: '与栏目名称相同',
  synonym: '本登记册认得的叫法',
  saved: '本区以前所定',
}

/** What each heading of the table means; told once, it is remembered for the next table. */
export function HeadingMap({ name, register, view, onMapped, onAgain }: HeadingMapProps) {
  const [meant, setMeant] = useState<SavedColumns>(() => Object.fromEntries(view.headings.flatMap(told)))
  const fields = useQuery({
    queryKey: ['registers', 'columns', name],
    queryFn: () => call(routes.columnsOfRegister, { params: { register: name } }),
  })
  const { map, cancel } = useImporting(name, view.id)
  const taken = Object.values(meant)
  const missing = (fields.data?.fields ?? []).filter(({ field, required }) => required && !taken.includes(field))
  const unkeyed = missing.some(({ field }) => field === String(register.key))
  const open = view.headings.filter(({ heading }) => meant[heading] === undefined)
  const undecided = Object.fromEntries(open.map(({ heading }) => [heading, left]))
  const columns: readonly Column<Heading>[] = [
    { title: '表中的栏目', className: 'cell-main', plain: true, cell: ({ heading }) => <b>{heading || '（空白）'}</b> },
    {
      title: '对应登记册的栏目',
      cell: ({ heading }) => (
        <Select
          className="heading-select"
          aria-label={`“${heading}”对应`}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="请选择"
          status={meant[heading] === undefined ? 'warning' : ''}
          options={[
            { value: left, label: '不导入这一栏' },
            ...(fields.data?.fields ?? []).map(({ field, title, required }) => ({
              value: field,
              label: required ? `${title}（必填）` : title,
              disabled: taken.includes(field) && meant[heading] !== field,
            })),
          ]}
          {...(meant[heading] === undefined ? {} : { value: meant[heading] })}
          onChange={(field: string) => setMeant((all) => ({ ...all, [heading]: field }))}
        />
      ),
    },
    { title: '如何认出', cell: ({ by, heading, field }) => (by && meant[heading] === field ? how[by] : '—') },
  ]
  return (
    <section className="import-map" aria-label="对应栏目">
      {missing.length > 0 && (
        <Alert
          type={unkeyed ? 'warning' : 'info'}
          showIcon
          title={`表中没有${missing.map(({ title }) => `“${title}”`).join('、')}`}
          description={
            unkeyed
              ? `请指出哪一栏是“${fieldTitle(register)(String(register.key))}”，没有它认不出是哪一项。`
              : `新增的${register.entry}必须有这些栏目；只变更已在册的，可以没有。`
          }
        />
      )}
      {open.length > 0 && <p className="quiet">还有{open.length}栏没有指定，继续即为不导入这些栏。</p>}
      {fields.isError && <ProblemNote error={fields.error} onRetry={() => void fields.refetch()} />}
      <Rows columns={columns} rows={view.headings} keyOf={({ heading }, index) => `${index} ${heading}`} />
      {map.isError && <ProblemNote error={map.error} />}
      <div className="yf-actions">
        <Button
          type="primary"
          loading={map.isPending}
          disabled={unkeyed}
          onClick={() => map.mutate({ ...undecided, ...meant }, { onSuccess: onMapped })}
        >
          记住并核对
        </Button>
        <Button loading={cancel.isPending} onClick={() => cancel.mutate(undefined, { onSuccess: onAgain })}>
          换一个文件
        </Button>
      </div>
    </section>
  )
}
