import { type KeyboardEvent, useId, useState } from 'react'
import type { Naming } from './field-frame.tsx'
import type { NameChoice } from './names.ts'
import { PickerList } from './picker-list.tsx'
import { type Find, type Finding, useFinding } from './use-finding.ts'

interface PickerProps {
  readonly naming: Naming
  readonly required: boolean
  /** What the field shows while nothing is being typed: the title of what is chosen. */
  readonly shown: string
  readonly placeholder: string
  readonly find: Find
  /** Keys that are chosen already. */
  readonly taken: readonly string[]
  readonly onPick: (choice: NameChoice) => void
  /** The reader empties the field; where it is given, an emptied field chooses nothing. */
  readonly onClear?: () => void
}

const choicesIn = (finding: Finding): readonly NameChoice[] => (finding.state === 'found' ? finding.found.choices : [])

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** A field in which some words are typed and one of what they find is picked, by mouse or by keyboard. */
export function Picker({ naming, required, shown, placeholder, find, taken, onPick, onClear }: PickerProps) {
  const list = useId()
  const [words, setWords] = useState<string>()
  const [at, setAt] = useState(0)
  const open = words !== undefined
  const finding = useFinding(find, words === shown ? '' : (words ?? ''), open)
  const choices = choicesIn(finding)
  const current = Math.min(at, choices.length - 1)
  const close = () => setWords(undefined)
  const show = () => {
    if (!open) setWords(shown)
    setAt(0)
  }
  const pick = (choice: NameChoice) => {
    onPick(choice)
    close()
  }
  const pressed = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const chosen = choices[current]
    if (step !== undefined) {
      event.preventDefault()
      if (open) setAt(Math.max(0, Math.min(choices.length - 1, current + step)))
      else show()
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      if (chosen) pick(chosen)
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      close()
    }
  }
  return (
    <div className="yf-picker">
      <input
        id={naming.id}
        aria-describedby={naming.describedBy}
        aria-invalid={naming.invalid || undefined}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={open && current >= 0 ? `${list}-${current}` : undefined}
        className="yf-input"
        autoComplete="off"
        required={required}
        placeholder={placeholder}
        value={words ?? shown}
        onClick={show}
        onBlur={close}
        onKeyDown={pressed}
        onChange={({ target }) => {
          setWords(target.value)
          setAt(0)
          if (target.value === '') onClear?.()
        }}
      />
      {open && <PickerList id={list} finding={finding} current={current} taken={taken} onPick={pick} />}
    </div>
  )
}
