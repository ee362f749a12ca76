import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { watchDays } from './midnight.ts'

/** So long after midnight everybody has asked, and the law has acted; milliseconds. */
const spread = { least: 5_000, most: 60_000 }

/** Asks anew for what the page shows once a day has begun: acts open and close, lights turn, with time alone. */
export function useNewDay(): void {
  const client = useQueryClient()
  useEffect(() => {
    const delay = spread.least + Math.random() * (spread.most - spread.least)
    const watch = watchDays({ now: Date.now, delay, onNewDay: () => void client.invalidateQueries() })
    const seen = () => {
      if (document.visibilityState === 'visible') watch.look()
    }
    document.addEventListener('visibilitychange', seen)
    window.addEventListener('focus', seen)
    return () => {
      watch.stop()
      document.removeEventListener('visibilitychange', seen)
      window.removeEventListener('focus', seen)
    }
  }, [client])
}
