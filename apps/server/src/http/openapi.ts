import { openApiDocument } from '@yifa/api/openapi'
import type { Web } from './desk.ts'

/** The contract as it is printed for machines. */
export function openapi(app: Web): void {
  const document = openApiDocument()
  app.get('/api/openapi.json', (c) => c.json(document))
}
