import { masked, type Participant, type Procedure, roleTitle } from '@yifa/kernel'

/** What a party is called, masked for those who may not read it in full. */
export function nameOf(procedure: Procedure, { role, facts }: Participant, mask: boolean): string {
  const shown: unknown = mask ? masked(procedure, { [role]: facts })[role] : facts
  const name = typeof shown === 'object' && shown !== null && 'name' in shown ? shown.name : undefined
  return typeof name === 'string' ? name : roleTitle(procedure, role)
}
