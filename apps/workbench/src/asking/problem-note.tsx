import { Refused } from '@yifa/api'
import { Alert, Button } from 'antd'

interface ProblemNoteProps {
  readonly error: unknown
  readonly onRetry?: () => void
  readonly className?: string
}

const unexpected = '页面收到的内容与约定不符，请刷新后再试'

/** A refusal in the server's own words, with the article it rests on. */
export function ProblemNote({ error, onRetry, className }: ProblemNoteProps) {
  const problem = error instanceof Refused ? error.problem : undefined
  const detail = problem?.detail !== problem?.title ? problem?.detail : undefined
  const words = (
    <>
      {detail}
      {problem?.article && !detail?.includes(problem.article) && <span className="article">{problem.article}</span>}
    </>
  )
  return (
    <Alert
      type={problem?.status === 409 ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={problem?.title ?? unexpected}
      description={detail || problem?.article ? words : undefined}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            重试
          </Button>
        )
      }
      {...(className ? { className } : {})}
    />
  )
}
