import type { EntryField } from '@yifa/api'
import { Link } from 'wouter'
import * as z from 'zod'
import { entryPath } from './list-address.ts'

const texts = z.array(z.string())

/** Several texts that stand in one field, each on its own; keys of entries are none. */
function linesOf({ text, value }: EntryField): readonly string[] {
  const lines = texts.safeParse(value).data ?? []
  return lines.join('\n') === text ? [...new Set(lines)] : []
}

const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text)

interface FieldValueProps {
  readonly field: EntryField
  readonly on: string | undefined
}

type Named = NonNullable<EntryField['names']>[number]

function NamedEntry({ named, on }: { readonly named: Named; readonly on: string | undefined }) {
  return (
    <li>
      <Link href={entryPath(named.register, named.key, on)}>{named.title}</Link>
      {named.standing === 'ended' && <span className="standing-mark">已停用</span>}
      {named.standing === 'to come' && <span className="standing-mark">尚未生效</span>}
    </li>
  )
}

/** The value of a field: entries it names as links, several texts as a list, an address of the web as a link. */
export function FieldValue({ field, on }: FieldValueProps) {
  const { text, names = [] } = field
  const lines = linesOf(field)
  if (names.length > 0)
    return (
      <ul className="named">
        {names.map((named) => (
          <NamedEntry key={`${named.register} ${named.key}`} named={named} on={on} />
        ))}
      </ul>
    )
  if (lines.length > 1)
    return (
      <ol className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    )
  if (isWebAddress(text))
    return (
      <a href={text} rel="noreferrer">
        {text}
      </a>
    )
  return text
}
