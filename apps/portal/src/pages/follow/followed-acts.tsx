import type { ActOption, Credentials, FollowedCase } from '@yifa/api'
import { useEffect, useRef, useState } from 'react'
import { ActPanel } from './act-panel.tsx'

interface FollowedActsProps {
  readonly followed: FollowedCase
  readonly credentials: Credentials
}

const nameOf = ({ act, by }: ActOption): string => `${act} ${by}`

/** What the party may do in the case now, each with its form. */
export function FollowedActs({ followed, credentials }: FollowedActsProps) {
  const [open, setOpen] = useState<string>()
  const [told, setTold] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (told) status.current?.focus()
  }, [told])
  const chosen = followed.acts.find((option) => nameOf(option) === open)
  return (
    <section aria-labelledby="acts" className="no-print">
      <p ref={status} tabIndex={-1} role="status" className={told ? 'notice notice-done' : 'unseen'}>
        {told}
      </p>
      {followed.acts.length > 0 && <h2 id="acts">您可以</h2>}
      <div className="actions">
        {followed.acts.map((option) => (
          <button
            key={nameOf(option)}
            type="button"
            className="yf-button"
            aria-expanded={nameOf(option) === open}
            onClick={() => {
              setTold('')
              setOpen(nameOf(option) === open ? undefined : nameOf(option))
            }}
          >
            {option.title}
          </button>
        ))}
      </div>
      {chosen && (
        <ActPanel
          key={nameOf(chosen)}
          option={chosen}
          followed={followed}
          credentials={credentials}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            setOpen(undefined)
            setTold(`“${chosen.title}”已经提交并记入案件。`)
          }}
        />
      )}
    </section>
  )
}
