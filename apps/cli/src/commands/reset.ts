import { command } from '../command.ts'
import { onFoundation, regionIn } from '../operating.ts'
import { type ExitCode, Unusable } from '../terminal.ts'

/** `yifa reset`: another one-time password, for whom nobody at a workbench may give one. */
export const reset = command({
  name: 'reset',
  summary: '重置账号的密码，给出一次性密码；供管理员忘记密码时在服务器上使用',
  usage: ['shenji --reason 忘记密码'],
  words: '账号',
  options: {
    reason: { type: 'string', value: '文字', title: '理由，记入账号操作记录' },
    region: { type: 'string', value: '代码', title: '行政区划；只有一个时不必给' },
  },
  notes: ['工作台上由系统管理员重置一般账号；安全管理员和审计管理员的账号只能在这里重置。'],
  run: async ({ values: { reason, region: asked }, positionals: [account, ...more] }, terminal): Promise<ExitCode> => {
    if (account === undefined || more.length > 0) throw new Unusable('应当写明一个账号')
    if (reason === undefined) throw new Unusable('缺少 --reason：给出重置的理由')
    await onFoundation(async ({ database }) => {
      const { officers, resetAccount } = await import('@yifa/record')
      const region = await regionIn(database, asked)
      const known = (await officers(database, region)).find((one) => one.account === account)
      if (!known) throw new Unusable(`没有账号“${account}”`)
      const done = await resetAccount(database, region, known.officer, { by: undefined, reason })
      if (!done.ok) throw new Unusable(done.message)
      terminal.say(`${done.value.name}（${account}）的一次性密码：${done.value.password}`)
      terminal.say('只显示这一次；首次登录时须改为自己的密码。')
    })
    return 0
  },
})
