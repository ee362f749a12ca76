import { describe, expect, it } from 'vitest'
import { alone, broken, rebuild, region, scene, tamper, where } from './forgery.ts'

describe('numbers', () => {
  it('are missed in the register, named by the act that was given them', async () => {
    await tamper(`delete from number where region = $1 and series = '青复决'`, region)
    expect(broken(await alone())).toMatchObject({ kind: 'number-missing', ...where(scene.old[2]!) })
  })

  it.each([`text = 'x'`, 'n = 7', 'seq = 2', 'voided_by = 2'])(
    'are named when the register says %s',
    async (change) => {
      await tamper(`update number set ${change} where region = $1 and series = '青复决'`, region)
      expect(broken(await alone())).toMatchObject({ kind: 'number-altered', case: scene.old[0]!.case })
    },
  )

  it('are named when a void one was made good again', async () => {
    await tamper(`update number set voided_by = null where region = $1`, region)
    expect(broken(await alone())).toMatchObject({ kind: 'number-altered', case: scene.young[0]!.case, seq: 1 })
  })

  it('leave a gap when their case is gone, and show when one was given twice', async () => {
    const jump = { series: '青复决', year: 2026, n: 3, text: '青复决〔2026〕3号' }
    const given = async (n: number) => {
      const act = { ...scene.fresh[0]!, numbers: [{ ...jump, n }] }
      await rebuild([act])
      await tamper('delete from number where case_id = $1', act.case)
      await tamper(`alter table number drop constraint if exists number_pkey`)
      await tamper(`insert into number values ($1, '青复决', 2026, $2, $3, $4, 1)`, region, n, jump.text, act.case)
      await tamper('update act set numbers = $2 where case_id = $1', act.case, JSON.stringify(act.numbers))
    }
    await given(3)
    expect(broken(await alone()).message).toBe(`地区 ${region}:青复决 2026 年缺第 2 号`)
    await given(1)
    expect(broken(await alone()).message).toBe(`地区 ${region}:青复决 2026 年第 1 号重复`)
  })
})
