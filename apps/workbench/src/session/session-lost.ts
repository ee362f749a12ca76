type Listener = () => void
const listeners = new Set<Listener>()
let lost = false

const set = (value: boolean) => {
  if (lost === value) return
  lost = value
  for (const listener of listeners) listener()
}

/** Whether the server no longer knows the session; any refused call may tell. */
export const sessionLost = {
  tell: () => set(true),
  mend: () => set(false),
  now: () => lost,
  subscribe(listener: Listener) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
