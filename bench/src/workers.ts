/** Lets each worker take the next piece of work as soon as it is free. */
export async function inTurn<Worker, Piece>(
  workers: readonly Worker[],
  pieces: readonly Piece[],
  work: (worker: Worker, piece: Piece) => Promise<unknown>,
): Promise<void> {
  const left = pieces.values()
  await Promise.all(
    workers.map(async (worker) => {
      for (const piece of left) await work(worker, piece)
    }),
  )
}
