import { Redirect } from 'wouter'
import { useMe } from '../../session/session.tsx'
import { WorklistPage } from './worklist-page.tsx'

/** What an officer sees first: what is due, or for administrators the accounts, for the auditor who read what. */
export function FirstPage() {
  const { audits, supervises, posts } = useMe()
  const works = supervises || posts.some(({ administers }) => !administers)
  if (works || posts.length === 0) return <WorklistPage />
  return <Redirect to={audits ? '/audit' : '/accounts'} replace />
}
