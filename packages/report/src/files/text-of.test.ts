import { expect, test } from 'vitest'
import { UnreadableFile } from './report-file.ts'
import { textOf } from './text-of.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: readonly number[]) => new Uint8Array(values)
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

/** 复议12 in the old Chinese encoding. */
const GB = bytes(0xb8, 0xb4, 0xd2, 0xe9, 0x31, 0x32)

const refusal = async (name: string, content: Uint8Array) => {
  const refused = await textOf({ name, bytes: content }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(UnreadableFile)
  return String(refused)
}

test('a text file is given back as it is, its byte order mark included', async () => {
  const text = '\ufeff一、受理 12 件。\r\n'
  expect(await textOf({ name: 'a.txt', bytes: utf8(text) })).toBe(text)
})

test.each([
  ['GB18030', GB],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x0d, 0x59, 0xae, 0x8b, 0x31, 0, 0x32, 0)],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0x59, 0x0d, 0x8b, 0xae, 0, 0x31, 0, 0x32)],
  ['UTF-16 without a mark', bytes(0x0d, 0x59, 0xae, 0x8b, 0x31, 0, 0x32, 0)],
])('a text in %s is understood', async (_name, content) => {
  expect(await textOf({ name: 'a.TXT', bytes: content })).toBe('复议12')
})

test('what a file is shows in its content, whatever its name says', async () => {
  const page = utf8('<!DOCTYPE html><html><body><p>受理12件。</p></body></html>')
  expect(await textOf({ name: '报告.doc', bytes: page })).toBe('受理12件。')
  expect(await textOf({ name: '报告.docx', bytes: page })).toBe('受理12件。')
})

test.each([
  ['a', utf8('x'), '可以核对的是 .txt、.docx、.html'],
  ['a.txt', bytes(), '是空的'],
  ['a.html', utf8('<p> </p>'), '没有文字'],
  ['a.docx', utf8('不是压缩包'), '不是完好的 .docx'],
  ['a.docx', latin('PK\x03\x04broken'), '不是完好的 .docx'],
  ['a.pdf', utf8('%PDF-1.4 broken'), '不是完好的 .pdf'],
  ['a.txt', bytes(0xff, 0xff, 0xff), '编码'],
  ['a.txt', utf8('ab\0cd\0\0e'), '不是文字'],
  ['a.doc', latin('\xd0\xcf\x11\xe0old'), '另存为 .docx'],
  ['a.docx', latin('\xd0\xcf\x11\xe0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'), '打开密码'],
  ['a.wps', latin('\xd0\xcf\x11\xe0old'), '另存为 .docx'],
  ['a.rtf', utf8('{\\rtf1 x}'), '另存为 .docx'],
  ['a.txt', latin('\x89PNG\r\n'), '文字识别'],
  ['a.jpg', utf8('x'), '文字识别'],
  ['a.zip', latin('PK\x03\x04'), '先解压'],
  ['a.xlsx', latin('PK\x03\x04'), '不是文字稿'],
  ['a.ofd', latin('PK\x03\x04'), '另存为 .docx'],
])('%s is refused in Chinese with a way out', async (name, content, words) => {
  expect(await refusal(name, content)).toContain(words)
})

test('a text far longer than any report is refused', async () => {
  expect(await refusal('a.txt', utf8('9'.repeat(2_000_001)))).toContain('200 万字')
})
