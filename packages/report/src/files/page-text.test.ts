import { describe, expect, test } from 'vitest'
import { textOf } from './text-of.ts'

const read = (page: string) => textOf({ name: 'a.html', bytes: new TextEncoder().encode(page) })
const sentence = (number: number) => `本年度受理行政复议申请${number}件，均在法定期限内审结，没有被纠正的情形。`

describe('a page', () => {
  test('gives its visible words, one line for each block and row', async () => {
    const page =
      '<html><head><title>x</title><style>p{}</style></head><body><p>受理<b>12</b>\n件。</p><script>var a=9</script><p style="display: none">88件</p><table><tr><td>办结</td><td>7&nbsp;件</td></tr><tr><td><p>其中</p><p>调解</p></td><td></td><td>3件</td></tr></table></body></html>'
    expect(await read(page)).toBe('受理12 件。\n办结\t7 件\n其中 调解\t\t3件')
  })

  test('gives the article without navigation, sidebar and footer', async () => {
    const links = '<a href="/a">2023年报告</a><a href="/b">共108篇</a>'
    const paragraphs = Array.from({ length: 12 }, (_, at) => `<p>${sentence(at)}</p>`).join('')
    const page = `<body><div class="header-nav">您是第9527位访客${links}</div><div class="wrap"><div class="left">${links}</div><div class="article"><h1>青川区2024年法治政府建设情况报告</h1>${paragraphs}<div class="share">分享到3个平台</div></div></div><div id="footer">ICP备12345678号 ${links}</div></body>`
    const text = await read(page)
    expect(text.split('\n')).toEqual([
      '青川区2024年法治政府建设情况报告',
      ...Array.from({ length: 12 }, (_, at) => sentence(at)),
    ])
  })

  test('that lays out its article in a table gives the paragraphs', async () => {
    const paragraphs = Array.from({ length: 20 }, (_, at) => `<p>${sentence(at)}</p>`).join('')
    const text = await read(`<table><tr><td><a href="/">首页</a></td><td>${paragraphs}</td></tr></table>`)
    expect(text.split('\n')).toHaveLength(20)
  })

  test('whose headline stands only in the head of the page begins with it', async () => {
    const title = '青川区2024年法治政府建设情况报告'
    expect(await read(`<head><title>${title}_青川区人民政府</title></head><body><p>${sentence(3)}</p></body>`)).toBe(
      `${title}\n${sentence(3)}`,
    )
    expect(await read(`<head><title>no title specified</title></head><p>${sentence(3)}</p>`)).toBe(sentence(3))
  })

  test('leaves out the marks of notes, and keeps the powers of units', async () => {
    const page = '<p>办理行政许可<sup>[1]</sup>18,642件，新增绿地900m<sup>2</sup>。</p>'
    expect(await read(page)).toBe('办理行政许可18,642件，新增绿地900m²。')
  })

  test('keeps the lines of preformatted text', async () => {
    expect(await read('<pre><span>一、受理\n二、审理</span></pre>')).toBe('一、受理\n二、审理')
  })

  test('in the charset it declares is understood', async () => {
    const head = new TextEncoder().encode('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>')
    const bytes = new Uint8Array([...head, 0xb8, 0xb4, 0xd2, 0xe9])
    expect(await textOf({ name: 'a.htm', bytes })).toBe('复议')
  })

  test('that declares the wrong charset is understood all the same', async () => {
    expect(await read('<meta charset="gbk"><p>复议</p>')).toBe('复议')
  })

  test('nested beyond reason is refused', async () => {
    await expect(read(`${'<div>'.repeat(20_000)}受理12件`)).rejects.toThrow('层次过深')
  })

  test('of nothing but tags is refused', async () => {
    await expect(read('<b></b>'.repeat(300_000))).rejects.toThrow('标签过多')
  })
})
