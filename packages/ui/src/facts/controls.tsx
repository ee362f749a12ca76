import { articlePlace } from '@yifa/kernel'
import type { ComponentProps } from 'react'
import type { Choice, Field } from './field.ts'
import type { Naming } from './field-frame.tsx'

interface ControlProps {
  readonly field: Field
  readonly naming: Naming
  readonly value: string
  readonly onValue: (value: string) => void
}

export interface OrganChoice {
  readonly id: string
  readonly name: string
}

/** What every control is told about its own state. */
const state = ({ id, describedBy, invalid }: Naming) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
})

type InputProps = Pick<ComponentProps<'input'>, 'type' | 'inputMode'>
const inputs: Readonly<Record<string, InputProps>> = {
  date: { type: 'date' },
  moment: { type: 'datetime-local' },
  number: { type: 'text', inputMode: 'decimal' },
}
const telephone: InputProps = { type: 'tel', inputMode: 'tel' }

/** A text, a date or a number with its unit, on one line. */
export function LineControl({ field, naming, value, onValue }: ControlProps) {
  const kind = field.complete === 'tel' ? telephone : (inputs[field.kind] ?? { type: 'text' })
  const input = (
    <input
      {...state(naming)}
      {...kind}
      className="yf-input"
      autoComplete={field.complete ?? 'off'}
      required={!field.optional}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  )
  if (!field.unit) return input
  return (
    <span className="yf-measured">
      {input}
      <span className="yf-unit">{field.unit}</span>
    </span>
  )
}

/** A text over several lines. */
export function ProseControl({ field, naming, value, onValue }: ControlProps) {
  return (
    <textarea
      {...state(naming)}
      className="yf-input yf-prose"
      rows={4}
      required={!field.optional}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  )
}

/** Several texts, each on a line of its own. */
export function LinesControl(props: ControlProps) {
  return (
    <>
      <ProseControl {...props} />
      <p className="yf-help">每行一项</p>
    </>
  )
}

const choiceText = ({ option }: Choice): string =>
  option.art ? `${option.title}（${articlePlace(option.art)}）` : option.title

/** One of many values, from a list. */
export function SelectControl({ field, naming, value, onValue }: ControlProps) {
  return (
    <select
      {...state(naming)}
      className="yf-input"
      required={!field.optional}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    >
      <option value="">{field.optional ? '（不填）' : '请选择'}</option>
      {field.choices.map((choice) => (
        <option key={choice.key} value={choice.key}>
          {choiceText(choice)}
        </option>
      ))}
    </select>
  )
}

/** One of few values, all in sight. */
export function RadioControl({ field, naming, value, onValue }: ControlProps) {
  return (
    <div className="yf-radios">
      {field.choices.map(({ key, option }) => (
        <label key={key} className="yf-radio">
          <input
            type="radio"
            name={naming.id}
            value={key}
            checked={value === key}
            aria-invalid={naming.invalid || undefined}
            onChange={() => onValue(key)}
          />
          {option.title}
        </label>
      ))}
    </div>
  )
}

const yesOrNo: readonly Choice[] = [
  { key: 'yes', option: { title: '是' } },
  { key: 'no', option: { title: '否' } },
]
const unsaid: Choice = { key: '', option: { title: '不填' } }

/** Yes or no, or nothing said where nothing need be. */
export function YesControl(props: ControlProps) {
  const choices = props.field.optional ? [...yesOrNo, unsaid] : yesOrNo
  return <RadioControl {...props} field={{ ...props.field, choices }} />
}

/** One organ of the region. */
export function OrganControl({ organs, ...rest }: ControlProps & { readonly organs: readonly OrganChoice[] }) {
  const choices = organs.map(({ id, name }) => ({ key: id, option: { title: name } }))
  return <SelectControl {...rest} field={{ ...rest.field, choices }} />
}

interface TickProps extends Omit<ControlProps, 'value' | 'onValue'> {
  readonly checked: boolean
  readonly onValue: (value: boolean) => void
}

/** Yes or no. */
export function TickControl({ field, naming, checked, onValue }: TickProps) {
  return (
    <label className="yf-radio">
      <input {...state(naming)} type="checkbox" checked={checked} onChange={(event) => onValue(event.target.checked)} />
      {field.title}
    </label>
  )
}
