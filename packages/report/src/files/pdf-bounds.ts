import { inflateSync } from 'node:zlib'
import { LIMITS } from './report-file.ts'

const STREAM = Buffer.from('stream')
const END = Buffer.from('endstream')
const DICTIONARY = 1024
const PACKING = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g

/** Whether the packed parts of a PDF, pictures aside, unpack to more than any report needs, or are packed several times over. */
export function isBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size = 0
  for (let at = file.indexOf(STREAM); at >= 0; ) {
    const end = file.indexOf(END, at)
    const dictionary = dictionaryBefore(file, at)
    const packed = dictionary.match(PACKING)?.length ?? 0
    if (packed > 1) return true
    if (packed === 1 && !/\/Image\b/.test(dictionary))
      size += unpackedSize(file.subarray(bodyStart(file, at), end < 0 ? undefined : end))
    if (size > LIMITS.unpacked) return true
    at = end < 0 ? -1 : file.indexOf(STREAM, end + END.length)
  }
  return false
}

/** The dictionary right before a stream, from the object that holds it. */
function dictionaryBefore(file: Buffer, stream: number): string {
  const before = file.toString('latin1', Math.max(0, stream - DICTIONARY), stream)
  return before.slice(Math.max(0, before.lastIndexOf(' obj')))
}

function bodyStart(file: Buffer, stream: number): number {
  const after = stream + STREAM.length
  return after + (file[after] === 13 ? 1 : 0) + (file[after] === 10 || file[after + 1] === 10 ? 1 : 0)
}

/** More than the limit when it does not fit; 0 for what is not deflated, which the reader itself will refuse. */
function unpackedSize(body: Buffer): number {
  try {
    return inflateSync(body, { maxOutputLength: LIMITS.unpacked, finishFlush: 2 }).length
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return tooLarge ? LIMITS.unpacked + 1 : 0
  }
}
