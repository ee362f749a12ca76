import type { Credentials } from '@yifa/api'
import { createContext, type ReactNode, useContext, useState } from 'react'

type Held = readonly [Credentials | undefined, (credentials: Credentials | undefined) => void]

const HeldCredentials = createContext<Held>([undefined, () => undefined])

/** Holds the number and code of the case being followed in memory alone: never in an address, never in storage. */
export function CredentialsHolder({ children }: { readonly children: ReactNode }) {
  const held = useState<Credentials>()
  return <HeldCredentials value={held}>{children}</HeldCredentials>
}

export const useCredentials = (): Held => useContext(HeldCredentials)
