import { body } from './body.ts'
import type { DocumentModel } from './document-model.ts'
import { letterhead } from './letterhead.ts'
import { packed } from './packed.ts'
import { officialPage, pageHeads, pageNumbers } from './page.ts'
import { signature } from './signature.ts'

/** A paper of a case as a .docx file in the layout of official papers (GB/T 9704-2012). */
export function officialDocument(model: DocumentModel): Promise<Uint8Array> {
  return packed({
    title: model.title,
    creator: model.organName,
    sections: [
      {
        properties: officialPage,
        headers: pageHeads(model.demonstration),
        footers: pageNumbers(),
        children: [...letterhead(model), ...body(model), ...signature(model.organName, model.date)],
      },
    ],
  })
}
