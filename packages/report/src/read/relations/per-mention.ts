import type { Mention } from '../mentions.ts'

/** A property of a figure that many rules ask for, worked out once for each figure. */
export function perMention<Value>(workOut: (mention: Mention) => Value): (mention: Mention) => Value {
  const known = new WeakMap<Mention, { readonly value: Value }>()
  return (mention) => {
    const found = known.get(mention)
    if (found) return found.value
    const value = workOut(mention)
    known.set(mention, { value })
    return value
  }
}
