import { Parser } from 'htmlparser2'

const CONTENTS = /^(?:toc\s*(?:\d|heading)|目录\s*\d?$|contents\s*\d)/i

/** The styles, by id, in which a table of contents is set. */
export function contentsStyles(xml: string): ReadonlySet<string> {
  const found = new Set<string>()
  let id = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:style') id = attributes['w:styleId'] ?? ''
        if (name === 'w:name' && CONTENTS.test(attributes['w:val'] ?? '')) found.add(id)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return found
}
