import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import { missingAlgorithms, sm3 } from './digest.ts'
import { merkleTree } from './merkle.ts'

describe('canonical JSON (RFC 8785)', () => {
  it('sorts members by UTF-16 units and writes numbers as ECMAScript does', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0],
      '\u20ac': 1,
      '\r': 2,
      '1': 3,
      '\ud83d\ude02': 4,
      '\ufb33': 5,
    }
    expect(canonical(value)).toBe(
      '{"\\r":2,"1":3,"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"€":1,"😂":4,"\ufb33":5}',
    )
  })

  it('does not depend on the order in which members were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })), (value) => {
        fc.pre(!JSON.stringify(value).includes('"__proto__":'))
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonical(turned)).toBe(canonical(value))
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
      }),
    )
  })

  it('leaves out what is undefined and refuses what JSON would lose', () => {
    expect(canonical({ a: undefined, b: null })).toBe('{"b":null}')
    for (const value of [Number.NaN, 1n, new Date(0), new Map(), [undefined], '\ud800', () => 1])
      expect(() => canonical({ value })).toThrow(TypeError)
    expect(() => canonical(JSON.parse('{"__proto__":1}'))).toThrow(TypeError)
  })
})

describe('SM3', () => {
  it('gives the vectors of GB/T 32905', () => {
    expect(missingAlgorithms()).toEqual([])
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
    expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
  })
})

describe('Merkle tree', () => {
  const root = (leaves: readonly string[]) => {
    const tree = merkleTree()
    for (const leaf of leaves) tree.add(leaf)
    return tree.root()
  }
  /** RFC 6962 2.1, by its recursive definition. */
  const defined = (leaves: readonly string[]): string => {
    if (leaves.length === 0) return sm3('')
    if (leaves.length === 1) return sm3(`\u0000${leaves[0]}`)
    let split = 1
    while (split * 2 < leaves.length) split *= 2
    return sm3(`\u0001${defined(leaves.slice(0, split))}${defined(leaves.slice(split))}`)
  }

  it('grows leaf by leaf into the tree RFC 6962 defines', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (leaves) => {
        expect(root(leaves)).toBe(defined(leaves))
      }),
    )
  })
})
