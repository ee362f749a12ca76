import { choice, choices, date, entry, officer, organ, register, text } from '@yifa/kernel'
import { postTitles, procedureTitles } from '../../post-titles.ts'

/** 任职: who holds which post in which organ, from which day; what somebody may do here follows from it. One person may hold several. */
export const appointments = (registerTitles: Readonly<Record<string, string>>) =>
  register({
    title: '任职',
    entry: '任职',
    about: '谁在哪个机构担任什么职位、办理哪些程序、管理哪些登记册，自何日起、至何日止；登录后的权限由此而来。',
    basis: '中共中央关于全面推进依法治国若干重大问题的决定（分事行权、分岗设权、分级授权、定期轮岗）；GB/T 22239-2019',
    unit: '项',
    fields: {
      code: text('任职编号').max(64),
      name: text('姓名'),
      officer: officer('账号'),
      organ: organ('任职机构'),
      role: choice('职位', postTitles),
      procedures: choices('办理的程序', procedureTitles, '不填即为有这一职位的全部程序').optional(),
      registers: choices(
        '管理的登记册',
        { ...registerTitles, appointments: '任职' },
        '登记员、主管登记员填写；不填即为全部，但机构、任职两册的主管登记员应当写明',
      ).optional(),
      position: text('职务').optional(),
      post: entry('所任岗位', 'posts').optional(),
      actingFor: entry('代行何项任职', 'appointments').optional(),
      document: text('任职文件').optional(),
      until: date('任职至').optional(),
    },
    key: 'code',
    name: 'name',
    organ: 'organ',
    kept: { by: 'organ', approved: true },
    notBy: 'officer',
    notTogether: { same: 'officer', by: 'post', says: 'incompatible' },
    expires: { on: 'until', remind: 30 },
    flags: [
      { untold: 'document', why: '没有写明任职文件' },
      { told: 'actingFor', untold: 'until', why: '代行没有写明截止之日' },
    ],
    indicators: {
      held: { title: '任职数', unit: '项', standing: 'at end', by: 'role' },
      persons: { title: '任职人数', unit: '人', standing: 'at end', distinct: 'officer' },
      organs: { title: '有人任职的机构数', unit: '个', standing: 'at end', distinct: 'organ' },
      appointed: { title: '新任职数', unit: '项', count: 'enter', by: 'role' },
      changed: { title: '任职变更次数', unit: '次', count: 'amend' },
      ended: { title: '免职数', unit: '项', count: 'end', by: 'role' },
    },
    columns: {
      code: '编号',
      name: ['任职人员', '人员姓名'],
      officer: ['登录账号', '系统账号'],
      organ: ['单位', '所在单位', '机构'],
      role: ['角色', '系统职位'],
      procedures: ['所办程序', '程序'],
      registers: ['所管登记册', '登记册'],
      post: '岗位',
      document: '任免文件',
      until: ['截止日期', '任期至'],
    },
  })
