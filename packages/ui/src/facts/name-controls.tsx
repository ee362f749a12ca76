import { use, useCallback, useState } from 'react'
import type { Choice, Field } from './field.ts'
import type { Naming } from './field-frame.tsx'
import { type FoundNames, type NameChoice, type Names, NamesContext } from './names.ts'
import { Picker } from './picker.tsx'
import { type Find, useTitles } from './use-finding.ts'

interface NameControlProps {
  readonly field: Field
  readonly naming: Naming
  readonly keys: readonly string[]
  readonly onKeys: (keys: readonly string[]) => void
}

interface Lookup {
  readonly find: Find
  readonly nameOf: (key: string) => Promise<string | undefined>
}

const unreachable = (): Promise<FoundNames> => Promise.reject(new Error('这里不能查找，请刷新页面后再试'))
const unknown = (): Promise<undefined> => Promise.resolve(undefined)

/** So many of a fixed list are offered at once. */
const offered = 50

/** The values of a fixed list whose titles hold some words. */
function among(choices: readonly Choice[], words: string): FoundNames {
  const wanted = words.trim()
  const found = choices.filter(({ key, option }) => key === wanted || option.title.includes(wanted))
  return {
    choices: found.slice(0, offered).map(({ key, option }) => ({ key, title: option.title })),
    total: found.length,
  }
}

/** How the field's kind of names is found and told. */
function useLookup({ reference, kind, choices }: Field, names: Names | undefined): Lookup {
  const { register = '' } = reference ?? {}
  const find = useCallback<Find>(
    (words) => {
      if (kind === 'choices') return Promise.resolve(among(choices, words))
      if (kind === 'officer') return names?.officers?.(words) ?? unreachable()
      return (reference && names?.entries(reference, words)) ?? unreachable()
    },
    [kind, names, reference, choices],
  )
  const nameOf = useCallback(
    (key: string) => {
      if (kind === 'choices') return Promise.resolve(choices.find((one) => one.key === key)?.option.title)
      return kind === 'officer' ? (names?.officer?.(key) ?? unknown()) : (names?.entry(register, key) ?? unknown())
    },
    [kind, names, register, choices],
  )
  return { find, nameOf }
}

function usePicking({ field, keys }: NameControlProps) {
  const { find, nameOf } = useLookup(field, use(NamesContext))
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({})
  const told = useTitles(keys, nameOf)
  const titleOf = (key: string): string => picked[key] ?? told[key] ?? key
  const remember = ({ key, title }: NameChoice) => setPicked((all) => ({ ...all, [key]: title }))
  return { find, titleOf, remember }
}

/** One entry of a register, or one officer, found by name or code. */
export function NameControl(props: NameControlProps) {
  const { field, naming, keys, onKeys } = props
  const { find, titleOf, remember } = usePicking(props)
  const [key] = keys
  return (
    <>
      <Picker
        naming={naming}
        required={!field.optional}
        shown={key === undefined ? '' : titleOf(key)}
        placeholder={field.kind === 'officer' ? '输入姓名查找' : '输入名称或者编码查找'}
        find={find}
        taken={keys}
        onPick={(choice) => {
          remember(choice)
          onKeys([choice.key])
        }}
        onClear={() => onKeys([])}
      />
      {key !== undefined && field.kind === 'entry' && titleOf(key) !== key && <p className="yf-help">{key}</p>}
    </>
  )
}

/** Several entries of a register; each chosen one stands above the field and can be taken away. */
export function NamesControl(props: NameControlProps) {
  const { field, naming, keys, onKeys } = props
  const { find, titleOf, remember } = usePicking(props)
  const sought = field.kind === 'choices' ? '名称' : '名称或者编码'
  return (
    <div className="yf-names">
      {keys.length > 0 && (
        <ul aria-label={`${field.title}已选`}>
          {keys.map((key) => (
            <li key={key}>
              <span>
                {titleOf(key)}
                {field.kind === 'entries' && titleOf(key) !== key && <small>{key}</small>}
              </span>
              <button
                type="button"
                className="yf-link"
                aria-label={`移除${titleOf(key)}`}
                onClick={() => onKeys(keys.filter((one) => one !== key))}
              >
                移除
              </button>
            </li>
          ))}
        </ul>
      )}
      <Picker
        naming={naming}
        required={!field.optional && keys.length === 0}
        shown=""
        placeholder={keys.length > 0 ? `再加一项：输入${sought}查找` : `输入${sought}查找，可以选多项`}
        find={find}
        taken={keys}
        onPick={(choice) => {
          remember(choice)
          if (!keys.includes(choice.key)) onKeys([...keys, choice.key])
        }}
      />
    </div>
  )
}
