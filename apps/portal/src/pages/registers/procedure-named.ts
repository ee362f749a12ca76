import type { EntryField, PublicRegister } from '@yifa/api'
import { isProcedureKey, type ProcedureKey } from '@yifa/law'

/**
 * The procedure an entry names (运行流程、办理程序): the value of a choice of which every value is a procedure. None where
 * the register has no such choice or the entry does not say.
 */
export function procedureNamed(register: PublicRegister, fields: readonly EntryField[]): ProcedureKey | undefined {
  const choice = register.fields.find(({ options }) => options?.every(({ value }) => isProcedureKey(value)))
  const said = fields.find(({ field }) => field === choice?.field)?.text
  const value = choice?.options?.find(({ title }) => title === said)?.value
  return value !== undefined && isProcedureKey(value) ? value : undefined
}
