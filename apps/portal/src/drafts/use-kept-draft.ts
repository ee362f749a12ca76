import type { Draft } from '@yifa/ui'
import { useState } from 'react'
import { dropDraft, freshKey, type KeptDraft, keepDraft, keptDraft } from './kept-draft.ts'

interface DraftInHand extends KeptDraft {
  /** Whether it came back from an earlier visit in this tab. */
  readonly restored: boolean
  readonly type: (draft: Draft) => void
  readonly clear: () => void
}

/** A draft that outlives a reload of the page; what is typed anew gets a key of its own. */
export function useKeptDraft(name: string, fresh: Draft): DraftInHand {
  const [restored, setRestored] = useState(() => keptDraft(name) !== undefined)
  const [kept, setKept] = useState<KeptDraft>(() => keptDraft(name) ?? { draft: fresh, key: freshKey() })
  const type = (draft: Draft) => {
    const next = { draft, key: freshKey() }
    keepDraft(name, next)
    setKept(next)
  }
  const clear = () => {
    dropDraft(name)
    setRestored(false)
    setKept({ draft: fresh, key: freshKey() })
  }
  return { ...kept, restored, type, clear }
}
