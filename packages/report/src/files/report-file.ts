export interface ReportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file the reader cannot take, with the reason and the way out in Chinese. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

/** What one file may cost before it is refused: bytes as stored, bytes once unpacked, signs of text, pages of a PDF, tags of a page and how deep they nest. */
export const LIMITS = {
  bytes: 64 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
  signs: 2_000_000,
  pages: 2000,
  tags: 500_000,
  depth: 400,
} as const
