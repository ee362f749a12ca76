import type { PublicRegister } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { isNarrowed, type ListAddress, standings } from './list-address.ts'

/** How many entries a list shows, of which day and which standing, in words. */
export function countText(register: PublicRegister, address: ListAddress, total: number, today: string): string {
  const { on = today, standing } = address
  const day = on === today ? '今天' : dayText(on)
  const found = isNarrowed(address) ? '符合条件的' : ''
  return `${day}${standings[standing]}的${register.entry}，${found}共${total}${register.unit}`
}
