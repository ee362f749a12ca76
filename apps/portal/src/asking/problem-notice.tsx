import type { ReactNode } from 'react'
import { adviceOn, isPassing, problemOf } from './problem-of.ts'

interface ProblemNoticeProps {
  readonly error: unknown
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

/** Says what went wrong, under which article, and what to do now. */
export function ProblemNotice({ error, onRetry, children }: ProblemNoticeProps) {
  const problem = problemOf(error)
  const advice = adviceOn(problem)
  return (
    <div className="notice notice-problem" role="alert">
      <p className="notice-title">{problem.title}</p>
      {advice && advice !== problem.title && <p>{advice}</p>}
      {problem.article && <p>依据：{problem.article}</p>}
      {children}
      {onRetry && isPassing(problem) && (
        <button type="button" className="yf-button" onClick={onRetry}>
          重试
        </button>
      )}
    </div>
  )
}
