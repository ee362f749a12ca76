import { meta, type Register, titleOf } from '@yifa/kernel'
import { Button, Input, Select } from 'antd'
import { useOrgans } from '../../organs.ts'
import { DayField } from '../day-field.tsx'
import { choiceFields, type EntryFilter, markName, type Standing, standings } from './entry-filter.ts'

interface EntryFiltersProps {
  readonly register: Register
  readonly filter: EntryFilter
  readonly onFilter: (changes: Readonly<Record<string, string | undefined>>) => void
}

const nothing = (register: Register): Readonly<Record<string, undefined>> =>
  Object.fromEntries(
    ['on', 'standing', 'text', 'organ', 'ending', 'flagged', ...choiceFields(register).map(markName)].map((name) => [
      name,
      undefined,
    ]),
  )

const isNarrowed = ({ on, standing, text, organ, marks, endingBy, flagged }: EntryFilter): boolean =>
  [on, text, organ, endingBy].some((one) => one !== undefined) ||
  standing !== 'in force' ||
  flagged ||
  Object.keys(marks).length > 0

/** What narrows a list of entries: the day, words, standing, organ and choices. */
export function EntryFilters({ register, filter, onFilter }: EntryFiltersProps) {
  const { on, standing, text, organ, endingBy } = filter
  return (
    <search className="filters entry-filters">
      <Input.Search
        allowClear
        enterButton="搜索"
        className="filter-text"
        placeholder={`${register.entry}的名称、编码等处的词`}
        aria-label="搜索词"
        key={text ?? ''}
        defaultValue={text ?? ''}
        onSearch={(words) => onFilter({ text: words.trim() })}
      />
      <DayField label="查看哪一日" day={on} onDay={(day) => onFilter({ on: day })} />
      <Select<Standing>
        aria-label="状态"
        className="filter-select"
        value={standing}
        options={[...standings]}
        onChange={(next) => onFilter({ standing: next === 'in force' ? undefined : next })}
      />
      {register.organ !== undefined && <OrganFilter organ={organ} onOrgan={(next) => onFilter({ organ: next })} />}
      {choiceFields(register).map((field) => (
        <ChoiceFilter
          key={field}
          register={register}
          field={field}
          value={filter.marks[field]}
          onValue={(value) => onFilter({ [markName(field)]: value })}
        />
      ))}
      {register.expires && (
        <Button
          type={endingBy ? 'primary' : 'default'}
          aria-pressed={endingBy !== undefined}
          onClick={() => onFilter({ ending: endingBy ? undefined : 'soon' })}
        >
          {register.expires.remind}日内到期
        </Button>
      )}
      <Button
        type={filter.flagged ? 'primary' : 'default'}
        aria-pressed={filter.flagged}
        onClick={() => onFilter({ flagged: filter.flagged ? undefined : 'yes' })}
      >
        有疑点
      </Button>
      {isNarrowed(filter) && (
        <Button type="text" onClick={() => onFilter(nothing(register))}>
          清除条件
        </Button>
      )}
    </search>
  )
}

interface OrganFilterProps {
  readonly organ: string | undefined
  readonly onOrgan: (organ: string | undefined) => void
}

function OrganFilter({ organ, onOrgan }: OrganFilterProps) {
  const organs = useOrgans()
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className="filter-select filter-organ"
      placeholder="全部机关"
      aria-label="机关"
      options={organs.map(({ id, name }) => ({ value: id, label: name }))}
      {...(organ === undefined ? {} : { value: organ })}
      onChange={(next: string | undefined) => onOrgan(next)}
    />
  )
}

interface ChoiceFilterProps {
  readonly register: Register
  readonly field: string
  readonly value: string | undefined
  readonly onValue: (value: string | undefined) => void
}

function ChoiceFilter({ register, field, value, onValue }: ChoiceFilterProps) {
  const schema = register.fields[field]
  if (!schema) return null
  const title = titleOf(schema, field)
  const options = Object.entries(meta(schema).options ?? {}).map(([key, option]) => ({
    value: key,
    label: option.title,
  }))
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className="filter-select"
      placeholder={title}
      aria-label={title}
      popupMatchSelectWidth={false}
      options={options}
      {...(value === undefined ? {} : { value })}
      onChange={(next: string | undefined) => onValue(next)}
    />
  )
}
