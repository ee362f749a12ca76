import { addDays, type Day } from '@yifa/calendar'
import { listed, powersOf } from './powers.ts'
import { amended, ended, padded, type RegisterSeed, round, type SeedEntry } from './seed.ts'

const cancelled = [
  ['无违章建筑证明', 'circular', 'check', '村居'],
  ['户口簿遗失证明', 'absurd', 'none', '派出所'],
  ['健在证明', 'absurd', 'check', '村居'],
  ['未婚未育声明公证', 'baseless', 'promise', '公证机构'],
  ['无固定职业证明', 'baseless', 'promise', '村居'],
  ['同一人证明', 'repeated', 'share', '派出所'],
  ['经营场所产权关系证明', 'replaced', 'promise', '村居'],
  ['企业无欠税盖章证明', 'replaced', 'share', '税务部门'],
  ['社保缴纳盖章证明', 'replaced', 'share', '社保经办机构'],
  ['居住满一年证明', 'circular', 'check', '村居'],
  ['品行良好证明', 'baseless', 'none', '单位'],
  ['贫困状况证明', 'replaced', 'share', '村居'],
] as const

const document = '清源区关于取消证明事项的公告（演示）'

/** 已取消的证明: those of earlier years and of this one. */
export const cancelledProofs = (today: Day): RegisterSeed => ({
  register: 'cancelledProofs',
  entries: cancelled.map(([name, kind, replacement, issuer], at): SeedEntry => {
    const day = at < 8 ? listed : addDays(today, -26 + at)
    return {
      from: day,
      basis: document,
      fields: { code: `QZ-${padded(at + 1, 3)}`, name, kind, replacement, issuer, basis: document, cancelledOn: day },
      ...(at === 2
        ? { changes: [amended(addDays(today, -13), { note: '由社保经办机构数据比对' }, '补充办理方式')] }
        : {}),
    }
  }),
})

const kept = [
  '无犯罪记录证明',
  '亲属关系公证书',
  '学历学位认证',
  '房屋安全鉴定报告',
  '环境影响评价批复',
  '消防验收意见',
  '资产评估报告',
  '不动产权属证明',
  '健康证明',
  '从业资格证明',
  '工程竣工验收报告',
  '特种作业操作证',
] as const

/** 保留的证明事项; one left the list lately. */
export const proofs = (today: Day): RegisterSeed => ({
  register: 'proofs',
  entries: [...kept, '流动人口婚育证明'].map(
    (name, at): SeedEntry => ({
      from: listed,
      fields: {
        code: `ZM-${padded(at + 1, 2)}`,
        name,
        organ: round(['market', 'housing', 'urban', 'land'], at),
        issuer: round(['公安机关', '公证机构', '鉴定机构', '主管部门'], at),
        basis: `《清源区演示证明管理规定》第${at + 1}条`,
        level: round(['law', 'regulation', 'local'], at),
        purpose: '核实申请条件',
        commitment: at % 3 === 0 ? 'yes' : 'no',
        guide: ['携带身份证件到开具单位办理'],
      },
      ...(at === kept.length ? { changes: [ended(addDays(today, -24), '没有法律法规依据，取消', document)] } : {}),
      ...(at === 4 ? { changes: [amended(addDays(today, -24), { commitment: 'yes' }, '实行告知承诺', document)] } : {}),
    }),
  ),
})

const services = [
  '施工图审查',
  '环境影响报告编制',
  '地质灾害危险性评估',
  '安全评价报告编制',
  '测绘成果编制',
  '消防设施检测',
  '防雷装置检测',
  '资产评估',
  '验资报告',
  '水土保持方案编制',
  '工程造价咨询',
  '房屋安全鉴定',
  '特种设备检验',
  '职业病危害评价',
  '节能评估',
  '建筑能效测评',
] as const

/** 中介服务: sixteen today; one was taken out lately. */
export const intermediaries = (today: Day): RegisterSeed => ({
  register: 'intermediaries',
  entries: [...services, '项目可行性研究报告代编'].map((name, at): SeedEntry => {
    const organ = round(['housing', 'land', 'emergency', 'market'] as const, at)
    const power = powersOf('approval').find((one) => one.organ === organ)
    return {
      from: listed,
      fields: {
        code: `ZJ-${padded(at + 1, 2)}`,
        name,
        organ,
        ...(power === undefined ? {} : { powers: [power.code] }),
        basis: `《清源区演示中介服务管理规定》第${at + 1}条`,
        provider: '具有相应资质的机构',
        choosing: at % 4 === 0 ? 'organ' : 'applicant',
        pricing: at % 4 === 0 ? 'organ' : 'market',
        days: 10,
        result: '报告书',
      },
      ...(at === services.length
        ? { changes: [ended(addDays(today, -23), '没有法定依据，清理', '清源区中介服务清单调整通知（演示）')] }
        : {}),
      ...(at === 5 ? { changes: [amended(addDays(today, -23), { days: 5 }, '压缩服务时限')] } : {}),
    }
  }),
})
