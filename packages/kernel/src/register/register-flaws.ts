import { isOptional, meta } from '../facts.ts'
import { many } from '../many.ts'
import type { Register } from './any-register.ts'
import { referenceOf } from './field.ts'

type Registers = Readonly<Record<string, Register>>
type Check = (register: Register, all: Registers) => readonly string[]

const keyless: Check = ({ fields, key, name }) =>
  [key, name]
    .map(String)
    .filter((field) => isOptional(fields[field]))
    .map((field) => `${field} may be left out, but tells entries apart or names them`)

const unheaded: Check = ({ fields }) =>
  Object.keys(fields)
    .filter((field) => meta(fields[field]).title === undefined)
    .map((field) => `${field} has no title`)

const sameTitle: Check = ({ fields }) => {
  const titles = Object.values(fields).map((schema) => meta(schema).title)
  return titles.filter((title, at) => titles.indexOf(title) !== at).map((title) => `two fields are called ${title}`)
}

const unowned: Check = ({ kept, organ }) =>
  kept.by === 'organ' && organ === undefined ? ['kept by organs, but no field names the organ'] : []

const unknownRegister: Check = ({ fields, flags = [] }, all) => [
  ...Object.entries(fields).flatMap(([field, schema]) => {
    const reference = referenceOf(schema)
    return reference && all[reference.register] === undefined
      ? [`${field} refers to ${reference.register}, which is no register`]
      : []
  }),
  ...flags.flatMap(({ names }) =>
    names && all[names.register] === undefined ? [`a flag asks ${names.register}, which is no register`] : [],
  ),
]

/** A choice a reference asks for must be one of that register. */
const unknownChoice: Check = ({ fields }, all) =>
  Object.entries(fields).flatMap(([field, schema]) => {
    const { register = '', where = {} } = referenceOf(schema) ?? {}
    return Object.entries(where).flatMap(([choice, values]) => {
      const options = meta(all[register]?.fields[choice]).options ?? {}
      return many(values)
        .filter((value) => options[value] === undefined)
        .map((value) => `${field} asks for ${choice} ${value}, which ${register} does not know`)
    })
  })

/** Fields of this register or of others that rules speak of must be there, and name what the rule is about. */
const unknownField: Check = ({ heldBy = [], notTogether, fields }, all) => {
  const says = notTogether && all[referenceOf(fields[String(notTogether.by)])?.register ?? '']?.fields[notTogether.says]
  const lost = heldBy.filter((path) => {
    const [register = '', field = ''] = path.split('.')
    return all[register]?.fields[field] === undefined
  })
  return [
    ...lost.map((path) => `is held by ${path}, which is no field of a register`),
    ...(notTogether !== undefined && says === undefined ? [`${notTogether.says} is no field of what it names`] : []),
  ]
}

const published: Check = ({ fields, public: open = [] }) =>
  (open === 'all' ? Object.keys(fields) : open.map(String))
    .filter((field) => meta(fields[field]).personal)
    .map((field) => `${field} is personal, but public`)

/** Shares are of figures that can be counted themselves. */
const sharedShares: Check = ({ indicators }) =>
  Object.entries(indicators).flatMap(([name, { share, of }]) =>
    [share, of]
      .filter((one) => one !== undefined && indicators[one]?.share !== undefined)
      .map((one) => `${name} is a share of ${one}, which is a share itself`),
  )

const checks: readonly Check[] = [
  keyless,
  unheaded,
  sameTitle,
  unowned,
  unknownRegister,
  unknownChoice,
  unknownField,
  published,
  sharedShares,
]

/** What the compiler cannot see in a register among all others; empty for a sound one. */
export const registerFlaws: Check = (register, all) => checks.flatMap((check) => check(register, all))
