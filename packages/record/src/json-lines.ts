/** Values as JSON, one a line. */
export async function* jsonLines(values: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`
}

/**
 * The values of JSON lines, whatever chunks they come in; a line that is no JSON comes as its text. Only a line feed
 * ends a line: other separators of Unicode may stand inside JSON strings.
 */
export async function* parsedLines(source: AsyncIterable<string | Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of source) {
    const lines = `${rest}${typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield parsed(line)
  }
  if (rest !== '') yield parsed(rest)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return line
  }
}
