import { enclosure, routes } from '@yifa/api'
import type { Upload } from '@yifa/ui'
import { send } from './send.ts'

/** Sends a file to be enclosed with what is filed; it is thrown away unless it is. */
export const sendFile: Upload = async (file) => {
  const path = `${routes.sendFile.path}?name=${encodeURIComponent(file.name)}`
  const answer = await send(path, file, 'application/octet-stream')
  return enclosure.parse(await answer.json())
}
