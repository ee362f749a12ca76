import type { Mention } from '../../mentions.ts'

interface Slot<Value> {
  readonly mention: Mention
  readonly value: Value
}

const forgets: (() => void)[] = []

/** A property of a figure that many rules ask for, worked out once for each figure of the text being read. */
export function perMention<Value>(workOut: (mention: Mention) => Value): (mention: Mention) => Value {
  let slots: (Slot<Value> | undefined)[] = []
  forgets.push(() => {
    slots = []
  })
  return (mention) => {
    const slot = slots[mention.index]
    if (slot?.mention === mention) return slot.value
    const value = workOut(mention)
    slots[mention.index] = { mention, value }
    return value
  }
}

/** Has something cleared when a text has been read. */
export function afterReading(forget: () => void): void {
  forgets.push(forget)
}

/** Lets go of the figures of a text that has been read. */
export function forgetMentions(): void {
  for (const forget of forgets) forget()
}
