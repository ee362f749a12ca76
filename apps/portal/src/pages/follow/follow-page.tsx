import { useCredentials } from '../../credentials/credentials.tsx'
import { CredentialsForm } from './credentials-form.tsx'
import { FollowedCase } from './followed-case.tsx'

/** Following one's own case: the number and code first, then the case. */
export function FollowPage() {
  const [credentials, hold] = useCredentials()
  if (!credentials) return <CredentialsForm onOpen={hold} />
  return <FollowedCase credentials={credentials} onLeave={() => hold(undefined)} />
}
