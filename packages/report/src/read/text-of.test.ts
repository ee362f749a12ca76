import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { textOf, UnreadableFile } from './text-of.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** 复议 in GB18030. */
const GB = new Uint8Array([0xb8, 0xb4, 0xd2, 0xe9])

test('a text file is given back as it is', async () => {
  const text = '一、受理 12 件。\n'
  expect(await textOf({ name: 'a.txt', bytes: utf8(text) })).toBe(text)
})

test('a text file in the old Chinese encoding is understood', async () => {
  expect(await textOf({ name: 'a.TXT', bytes: GB })).toBe('复议')
})

test('a page gives its visible words, one line for each block', async () => {
  const page =
    '<html><head><title>x</title><style>p{}</style></head><body><p>受理<b>12</b>件。</p><script>var a=9</script><table><tr><td>办结</td><td>7&nbsp;件</td></tr></table></body></html>'
  expect(await textOf({ name: 'a.html', bytes: utf8(page) })).toBe('受理12件。\n办结 7\u00a0件')
})

test('a Word file gives its paragraphs', async () => {
  const document =
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>受理12件。</w:t></w:r></w:p><w:p><w:r><w:t>办结7件。</w:t></w:r></w:p></w:body></w:document>'
  const bytes = stored([
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    [
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ],
    ['word/document.xml', document],
  ])
  expect(await textOf({ name: 'a.docx', bytes })).toBe('受理12件。\n办结7件。')
})

test.each([
  ['a.pdf', utf8('%PDF'), '只支持'],
  ['a', utf8('x'), '只支持'],
  ['a.txt', new Uint8Array(), '是空的'],
  ['a.html', utf8('<p> </p>'), '没有文字'],
  ['a.docx', utf8('不是压缩包'), '不是完好的'],
  ['a.txt', new Uint8Array([0xff, 0xff, 0xff]), '编码'],
])('%s is refused in Chinese', async (name, bytes, words) => {
  const refusal = await textOf({ name, bytes }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(UnreadableFile)
  expect(String(refusal)).toContain(words)
})

/** A ZIP archive without compression. */
function stored(files: readonly (readonly [string, string])[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [path, content] of files) {
    const [name, data] = [Buffer.from(path), Buffer.from(content)]
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(data.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, data])
    local.push(entry)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name]))
    offset += entry.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}
