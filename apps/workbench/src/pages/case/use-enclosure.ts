import type { CaseView, Enclosure } from '@yifa/api'
import { useFile } from '../../asking/fetch-file.ts'

/** Fetches a file enclosed in the case, where the reader may have it; every reading is logged. */
export function useEnclosure({ id, via, unmasked }: CaseView): ((file: Enclosure) => void) | undefined {
  const { fetchOne } = useFile()
  return unmasked
    ? ({ file, name }) => fetchOne(`/api/cases/${id}/files/${file}${via ? `?via=${via}` : ''}`, name)
    : undefined
}
