const key = 'yifa.figures.procedure'

/** The procedure whose figures were read last on this machine. */
export function chosenBefore(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps the choice for the next time; all of them when none is given. */
export function remember(procedure: string | undefined): void {
  try {
    if (procedure === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, procedure)
  } catch {
    // A browser that keeps nothing asks again.
  }
}
