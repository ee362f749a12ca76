import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings, UnusableSettings } from './settings.ts'

describe('settings', () => {
  it('are the documented ones when nothing is said', () => {
    const expected = {
      host: '127.0.0.1',
      port: 8080,
      data: resolve('.yifa'),
      demonstration: true,
      secure: false,
      trustProxy: false,
    }
    expect(readSettings({})).toEqual(expected)
    expect(readSettings({ PORT: '', PATH: '/bin' })).toEqual(expected)
  })

  it('come from the environment', () => {
    const env = {
      PORT: '0',
      HOST: '::',
      DATABASE_URL: 'postgresql://a:b@db/yifa',
      YIFA_DEMO: 'off',
      YIFA_REGION: '990101',
    }
    expect(readSettings(env)).toMatchObject({
      port: 0,
      host: '::',
      databaseUrl: 'postgresql://a:b@db/yifa',
      demonstration: false,
      region: '990101',
    })
  })

  it('name the site as far as it is told', () => {
    expect(readSettings({ YIFA_SITE_CODE: '9901010001' }).site).toEqual({ code: '9901010001' })
    const whole = { YIFA_SITE_NAME: '清源区人民政府', YIFA_SITE_DOMAIN: 'www.qingyuan.gov.cn' }
    expect(readSettings(whole).site).toEqual({ name: '清源区人民政府', domain: 'www.qingyuan.gov.cn' })
  })

  it.each([
    [{ PORT: 'web' }, 'PORT：应为 0 至 65535 的整数，现为“web”'],
    [{ PORT: '65536' }, 'PORT：应为 0 至 65535 的整数，现为“65536”'],
    [{ YIFA_DEMO: 'yes' }, 'YIFA_DEMO：应为 on 或者 off，现为“yes”'],
    [{ YIFA_SITE_CODE: '99' }, 'YIFA_SITE_CODE：应为十位政府网站标识码，现为“99”'],
    [{ YIFA_REGION: '9901' }, 'YIFA_REGION：应为六位行政区划代码，现为“9901”'],
    [{ YIFA_DTAA: '/srv' }, 'YIFA_DTAA：没有这个变量'],
  ])('%j is refused by name and rule', (env, message) => {
    expect(() => readSettings(env)).toThrow(UnusableSettings)
    expect(() => readSettings(env)).toThrow(message)
  })

  it('does not repeat the password of a database address', () => {
    const env = { DATABASE_URL: 'mysql://root:secret@db' }
    expect(() => readSettings(env)).toThrow('DATABASE_URL')
    expect(() => readSettings(env)).not.toThrow('secret')
  })
})
