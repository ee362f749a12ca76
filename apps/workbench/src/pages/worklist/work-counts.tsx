import type { Light, WorkItem } from '@yifa/api'
import { lightWord } from '@yifa/ui'

const lights: readonly Light[] = ['red', 'yellow', 'green', 'grey']

/** Whether an item is a duty under this light, where one is asked for. */
export const isLit =
  (light: string | undefined) =>
  (item: WorkItem): boolean =>
    light === undefined || (item.kind === 'duty' && item.light === light)

interface WorkCountsProps {
  readonly items: readonly WorkItem[]
  /** Whether there are more items than were read, so that the counts are at least so many. */
  readonly more: boolean
  readonly light: string | undefined
  readonly onLight: (light: string | undefined) => void
}

/** How many duties stand under each light; a count is also the way to see only those. */
export function WorkCounts({ items, more, light, onLight }: WorkCountsProps) {
  return (
    <fieldset className="counts">
      <legend className="yf-hidden">按红黄绿灯筛选</legend>
      {lights.map((one) => {
        const count = items.filter(isLit(one)).length
        return (
          <button
            key={one}
            type="button"
            data-light={one}
            aria-pressed={light === one}
            onClick={() => onLight(light === one ? undefined : one)}
          >
            <b>
              {count}
              {more && count > 0 ? '+' : ''}
            </b>
            {lightWord(one)}
          </button>
        )
      })}
    </fieldset>
  )
}
