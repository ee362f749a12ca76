import * as z from 'zod'

declare module 'zod' {
  interface GlobalMeta {
    /** Files enclosed with the act. */
    enclosures?: true
  }
}

/** Which files may be enclosed, and how their names end. */
export const enclosureKinds = {
  'image/jpeg': { title: 'JPEG图片', endings: ['.jpg', '.jpeg'] },
  'image/png': { title: 'PNG图片', endings: ['.png'] },
  'application/pdf': { title: 'PDF文档', endings: ['.pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    title: 'Word文档（docx）',
    endings: ['.docx'],
  },
} as const
export type EnclosureKind = keyof typeof enclosureKinds

/** How large one file may be, in bytes, and how many a fact holds at most. */
export const enclosureBounds = { bytes: 10 * 1024 * 1024, files: 9 } as const

const kinds = Object.keys(enclosureKinds) as [EnclosureKind]

/**
 * A file enclosed with an act. `file` is the SM3 of what is kept of it, so the act fixes the content; until it enters the
 * record a mark stands behind it, by which whoever sent the file shows that it is theirs. `size` is in bytes.
 */
export const enclosure = z.strictObject({
  file: z.string().regex(/^[0-9a-f]{64}(?:\.[\w-]{43})?$/),
  name: z.string().trim().min(1).max(120),
  mediaType: z.enum(kinds),
  size: z.int().positive().max(enclosureBounds.bytes),
})
export type Enclosure = z.output<typeof enclosure>

/** Papers, pictures or other files enclosed (身份证明、证据、照片): at least one. */
export const enclosures = (title: string) =>
  z.array(enclosure).min(1).max(enclosureBounds.files).meta({ title, enclosures: true })

const list = z.array(enclosure)

/** The files a fact's value holds; none where it is no list of files. */
export const enclosuresIn = (value: unknown): readonly Enclosure[] => list.safeParse(value).data ?? []

/** The files without what their names may tell. */
export const nameless = (value: unknown): readonly Enclosure[] =>
  enclosuresIn(value).map((one, index) => ({
    ...one,
    name: `附件${index + 1}${enclosureKinds[one.mediaType].endings[0]}`,
  }))
