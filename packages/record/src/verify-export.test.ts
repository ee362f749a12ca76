import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { alone, broken, changed, database, keys, published, rebuild, region, scene, where } from './forgery.ts'
import { exportRecord, verifyExport } from './verify.ts'

describe('an export', () => {
  const lines = async () => {
    const found: string[] = []
    for await (const line of exportRecord(database, region, [keys.signer.publicKey])) found.push(line)
    return found
  }
  const offline = (
    exported: readonly string[],
    belief: Parameters<typeof verifyExport>[1] = { publicKeys: [keys.signer.publicKey] },
  ) => verifyExport(() => Readable.from(exported), belief)

  it('is verified without the database, in chunks of any size', async () => {
    const exported = await lines()
    expect(await offline(exported)).toEqual(await alone())
    expect(await offline(exported, { publicKeys: [], published })).toEqual(await alone())
    const bytes = Buffer.from(exported.join(''))
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7))
    expect(await verifyExport(() => Readable.from(chunks), { publicKeys: [] })).toEqual(await alone())
  })

  it('is refused without any one of its lines, with one twice or two changed about', async () => {
    const exported = await lines()
    for (let i = 0; i < exported.length; i += 1) {
      expect((await offline(exported.toSpliced(i, 1))).sound).toBe(false)
      expect((await offline(exported.toSpliced(i, 0, exported[i]!))).sound).toBe(false)
      const [kind, before] = [exported[i], exported[i - 1]].map((line) => line?.slice(0, 15))
      if (before !== undefined && before !== kind)
        expect((await offline(exported.with(i, exported[i - 1]!).with(i - 1, exported[i]!))).sound).toBe(false)
    }
    for (const wrong of [[], ['x'], [''], ['{}'], exported.slice(1)]) expect((await offline(wrong)).sound).toBe(false)
  })

  it('names the place of an edit, as the database would', async () => {
    const exported = await lines()
    const i = exported.findIndex((line) => line.includes('"decide"'))
    const edited = exported.with(i, exported[i]!.replace('"amount":1.5', '"amount":1.6'))
    expect(broken(await offline(edited))).toMatchObject({ kind: 'act-altered', ...where(scene.old[2]!) })
  })

  it('names the case from what was published when the record was rebuilt before exporting', async () => {
    await rebuild(changed(scene.old, 2), { leaves: true })
    const exported = await lines()
    expect(broken(await offline(exported))).toMatchObject({ kind: 'checkpoint-leaves', checkpoint: 2 })
    expect(broken(await offline(exported, { publicKeys: [], published }))).toMatchObject({
      case: scene.old[0]!.case,
      seq: 4,
    })
  })

  it('may be left off early', async () => {
    for await (const line of exportRecord(database, region, [])) {
      expect(line).toContain('"record"')
      break
    }
    expect((await alone()).sound).toBe(true)
  })
})
