import { many, type Procedure } from '@yifa/kernel'

/** Whether a party may begin it (依申请) or the office does so itself (依职权), in the terms of the lists of powers. */
export function begunBy({ acts, parties }: Procedure): '依申请' | '依职权' {
  const onRequest = Object.values(acts).some(
    ({ opens, by }) => opens !== undefined && many(by).some((role) => Object.hasOwn(parties, role)),
  )
  return onRequest ? '依申请' : '依职权'
}
