const surrogate = /\p{Surrogate}/u

/** JSON in the one form RFC 8785 allows, so that equal values give equal bytes; throws on what JSON cannot hold. */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'string') return canonicalString(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) return canonicalObject(value)
  throw new TypeError(`这个值不能写入记录:${String(value)}`)
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`这个数不能写入记录:${value}`)
  return JSON.stringify(value)
}

function canonicalString(value: string): string {
  const text = JSON.stringify(value)
  if (text.includes('\\ud') && surrogate.test(value)) throw new TypeError('文字中有残缺的字符,不能写入记录')
  return text
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  if (Object.hasOwn(value, '__proto__')) throw new TypeError('__proto__ 不能作为名称写入记录')
  let members = ''
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member !== undefined) members += `${members && ','}${canonicalString(key)}:${canonical(member)}`
  }
  return `{${members}}`
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
