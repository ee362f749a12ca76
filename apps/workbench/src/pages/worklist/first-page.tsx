import { Redirect } from 'wouter'
import { useMe } from '../../session/session.tsx'
import { works } from '../../session/works.ts'
import { WorklistPage } from './worklist-page.tsx'

/** What an officer sees first: what is due, or for administrators the accounts, for the auditor who read what. */
export function FirstPage() {
  const me = useMe()
  if (works(me)) return <WorklistPage />
  return <Redirect to={me.audits ? '/audit' : '/accounts'} replace />
}
