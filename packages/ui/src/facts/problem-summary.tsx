import { useEffect, useRef } from 'react'
import { factPath, type Problems } from './check.ts'

/** Puts the reader into the field a problem belongs to. */
function focusField(list: HTMLElement | null, path: string): void {
  const field = list?.closest('form')?.querySelector(`[data-path="${CSS.escape(path)}"]`)
  const control = field?.querySelector('input, select, textarea')
  if (control instanceof HTMLElement) control.focus()
}

/** All that is wrong with a form, at its head; each line leads to its field. */
export function ProblemSummary({ problems }: { readonly problems: Problems }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  return (
    <div className="yf-summary" role="alert" tabIndex={-1} ref={box}>
      <strong>有{problems.length}处需要修改</strong>
      <ul>
        {problems.map((one) => (
          <li key={`${one.path} ${one.problem}`}>
            <button type="button" className="yf-link" onClick={() => focusField(box.current, factPath(one.path))}>
              {one.problem}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
