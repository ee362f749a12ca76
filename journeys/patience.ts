/** How long a whole case may take on a busy machine; reached only when it stands still. */
export const patient = { timeout: 240_000 } as const
