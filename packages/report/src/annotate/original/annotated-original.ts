import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { LIMITS, type ReportFile } from '../../files/report-file.ts'
import { wordParts } from '../../files/word-parts.ts'
import type { Reading } from '../../read/reading.ts'
import { remarks } from '../remarks.ts'
import { commentsIn } from './comments-in.ts'
import { firstFree, withComments } from './comments-part.ts'
import { placesIn } from './places.ts'

const isText = (path: string) => path.endsWith('.xml') || path.endsWith('.rels')

/** A .docx file as it is, with a comment (批注) at each relation that does not hold; `text` is what was read of it. Undefined where its words are not found in it again. */
export function annotatedOriginal(file: ReportFile, text: string, reading: Reading): Uint8Array | undefined {
  const parts = wordParts(file)
  const all = unpacked(file)
  if (!all) return undefined
  const texts = new Map(
    Object.entries(all).flatMap(([path, bytes]) => (isText(path) ? [[path, strFromU8(bytes)]] : [])),
  )
  const placeOf = placesIn(text, parts)
  const free = firstFree(texts)
  const placed = remarks(text, reading, false).flatMap((remark) => {
    const place = placeOf(remark)
    return place ? [{ ...remark, ...place, id: free + remark.id }] : []
  })
  if (placed.length === 0) return undefined
  const changed = new Map([
    ...withComments(texts, parts.main, placed),
    [parts.main, commentsIn(parts.document, placed)],
  ])
  const written = Object.fromEntries([...changed].map(([path, xml]) => [path, strToU8(xml)]))
  return zipSync({ ...all, ...written })
}

/** All parts of a file, pictures included; undefined where they unpack to more than any report does. */
function unpacked({ bytes }: ReportFile): Record<string, Uint8Array> | undefined {
  let size = 0
  const fits = ({ originalSize }: { originalSize: number }) => {
    size += originalSize
    return size <= LIMITS.unpacked
  }
  const all = unzipSync(bytes, { filter: fits })
  return size <= LIMITS.unpacked ? all : undefined
}
