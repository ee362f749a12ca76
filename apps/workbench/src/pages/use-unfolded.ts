import { useState } from 'react'

const keyOf = (part: string): string => `yifa.unfolded.${part}`

function kept(part: string): boolean {
  try {
    return localStorage.getItem(keyOf(part)) === 'yes'
  } catch {
    return false
  }
}

/** Whether a part of the pages stands unfolded, as this browser left it last. */
export function useUnfolded(part: string) {
  const [unfolded, setUnfolded] = useState(() => kept(part))
  const remember = (open: boolean): void => {
    setUnfolded(open)
    try {
      localStorage.setItem(keyOf(part), open ? 'yes' : 'no')
    } catch {
      // A browser that keeps nothing shows it folded the next time.
    }
  }
  return { unfolded, remember }
}
