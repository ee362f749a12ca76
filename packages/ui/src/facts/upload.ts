import { type Enclosure, type EnclosureKind, enclosureBounds, enclosureKinds } from '@yifa/kernel'
import { createContext } from 'react'

/** Sends a file to be enclosed; fails with words for its reader. */
export type Upload = (file: File) => Promise<Enclosure>

/** How a page sends files; forms that ask for some stand inside it. */
export const UploadContext = createContext<Upload | undefined>(undefined)

const kilobyte = 1024
const megabyte = kilobyte * kilobyte
const mostMegabytes = enclosureBounds.bytes / megabyte

/** `1.2兆字节` */
export const sizeText = (bytes: number): string =>
  bytes < megabyte ? `${Math.max(1, Math.round(bytes / kilobyte))}千字节` : `${(bytes / megabyte).toFixed(1)}兆字节`

const kinds = Object.values(enclosureKinds)

/** What may be chosen, for the browser's own list of files. */
export const acceptedFiles = [...Object.keys(enclosureKinds), ...kinds.flatMap(({ endings }) => endings)].join(',')

/** Which files are taken, in words. */
export const filesRule = `至多${enclosureBounds.files}个，每个不超过${mostMegabytes}兆字节；${kinds.map(({ title }) => title).join('、')}`

const isKind = (type: string): type is EnclosureKind => Object.hasOwn(enclosureKinds, type)

const endsKnown = (name: string): boolean =>
  kinds.some(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)))

/** Why a file cannot be sent at all; undefined when it can. */
export function unfit({ name, size, type }: File, already: number): string | undefined {
  if (already >= enclosureBounds.files) return `至多${enclosureBounds.files}个附件，“${name}”没有加入`
  if (size > enclosureBounds.bytes) return `“${name}”有${sizeText(size)}，每个附件不超过${mostMegabytes}兆字节`
  if (size === 0) return `“${name}”没有内容`
  if (!isKind(type) && !endsKnown(name))
    return `不收“${name}”这种文件：附件可以是${kinds.map(({ title }) => title).join('、')}`
  return undefined
}
