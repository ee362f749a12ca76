/** For ascending stretches of a text, what of `all`, in the order of the text, begins in each. */
export function startingIn<Placed extends { readonly start: number }>(
  all: readonly Placed[],
): (from: number, to: number) => readonly Placed[] {
  let next = 0
  const pass = (to: number) => {
    while ((all[next]?.start ?? Number.POSITIVE_INFINITY) < to) next += 1
    return next
  }
  return (from, to) => all.slice(pass(from), pass(to))
}
