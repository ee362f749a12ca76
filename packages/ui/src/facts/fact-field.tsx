import { useId } from 'react'
import { type Problems, problemAt } from './check.ts'
import type { OrganChoice } from './controls.tsx'
import {
  LineControl,
  LinesControl,
  OrganControl,
  ProseControl,
  RadioControl,
  SelectControl,
  TickControl,
  YesControl,
} from './controls.tsx'
import { chosen, type Draft, keysIn, typed, within } from './draft.ts'
import type { Field } from './field.ts'
import { GroupFrame, LabelledFrame, type Naming, namingOf } from './field-frame.tsx'
import { FilesControl } from './files-control.tsx'
import { NameControl, NamesControl } from './name-controls.tsx'

interface FactFieldProps {
  readonly field: Field
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly problems: Problems
  readonly organs: readonly OrganChoice[]
  /** The path of the group the fact stands in. */
  readonly path?: string
}

const fewest = 5
const shortest = 14
/** Whether all values of a choice fit in sight. */
const inSight = ({ kind, choices, optional }: Field): boolean =>
  kind === 'yes' ||
  (kind === 'choice' &&
    !optional &&
    choices.length <= fewest &&
    choices.every(({ option }) => option.title.length < shortest))

/** Asks for one fact: its label, its control, its help and, below it, what is wrong with it. */
export function FactField(props: FactFieldProps) {
  const { field, problems, path } = props
  const id = useId()
  const at = path === undefined ? field.name : `${path}.${field.name}`
  const problem = problemAt(problems, at)
  const frame = { id, field, problem, path: at }
  const naming = namingOf(id, field, problem)
  if (field.kind === 'group')
    return (
      <GroupFrame {...frame}>
        <div className="yf-group">
          <InnerFields {...props} path={at} />
        </div>
      </GroupFrame>
    )
  const Frame = inSight(field) ? GroupFrame : LabelledFrame
  return (
    <Frame {...frame}>
      <Control {...props} naming={naming} />
    </Frame>
  )
}

function InnerFields({ field, draft, onDraft, ...rest }: FactFieldProps) {
  return field.inner.map((inner) => (
    <FactField
      key={inner.name}
      {...rest}
      field={inner}
      draft={within(draft, field.name)}
      onDraft={(group) => onDraft({ ...draft, [field.name]: group })}
    />
  ))
}

function Control({ field, draft, onDraft, organs, naming }: FactFieldProps & { readonly naming: Naming }) {
  const set = (value: string | boolean) => onDraft({ ...draft, [field.name]: value })
  const names = {
    field,
    naming,
    keys: keysIn(draft, field.name),
    onKeys: (keys: readonly string[]) => onDraft({ ...draft, [field.name]: keys }),
  }
  const line = { field, naming, value: typed(draft, field.name), onValue: set }
  switch (field.kind) {
    case 'boolean':
      return <TickControl field={field} naming={naming} checked={draft[field.name] === true} onValue={set} />
    case 'organ':
      return <OrganControl {...line} organs={organs} />
    case 'files': {
      const onFiles = (files: Draft[string]) => onDraft({ ...draft, [field.name]: files })
      return <FilesControl field={field} naming={naming} files={chosen(draft, field.name)} onFiles={onFiles} />
    }
    case 'officer':
    case 'entry':
      return <NameControl {...names} />
    case 'entries':
    case 'choices':
      return <NamesControl {...names} />
    case 'yes':
      return <YesControl {...line} />
    case 'lines':
      return <LinesControl {...line} />
    case 'prose':
      return <ProseControl {...line} />
    case 'choice':
      return inSight(field) ? <RadioControl {...line} /> : <SelectControl {...line} />
    case 'text':
    case 'date':
    case 'moment':
    case 'number':
    case 'group':
      return <LineControl {...line} />
  }
}

type FactFieldsProps = Omit<FactFieldProps, 'field' | 'path'> & { readonly fields: readonly Field[] }

/** Asks for several facts, in the order the act takes them. */
export function FactFields({ fields, ...rest }: FactFieldsProps) {
  return fields.map((field) => <FactField key={field.name} {...rest} field={field} />)
}
