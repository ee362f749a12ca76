import { choice, creditCode, date, identityNumber, text } from '@yifa/kernel'

/** 双公示: what both tables ask of the party and the organ. Lengths and code lists beside the columns' names were not checked against the notice. */
export const notChecked = '国家发展改革委办公厅发改办财金〔2018〕424号的栏目名称；长度和代码以本级信用平台公布的为准，尚未逐项核对。'

/** Who the decision concerns. Numbers given before the unified code are kept for files that hold them. */
export const partyCells = {
  name: text('行政相对人名称').max(200).meta({ title: '行政相对人名称' }),
  kind: choice('行政相对人类别', { organisation: '法人及非法人组织', person: '自然人', household: '个体工商户' }),
  code: creditCode('统一社会信用代码'),
  registration: text('工商注册号').max(50).optional().meta({ title: '工商注册号' }),
  organisationCode: text('组织机构代码').max(9).optional().meta({ title: '组织机构代码' }),
  taxCode: text('税务登记号').max(15).optional().meta({ title: '税务登记号' }),
  institutionCode: text('事业单位证书号').max(12).optional().meta({ title: '事业单位证书号' }),
  societyCode: text('社会组织登记证号').max(50).optional().meta({ title: '社会组织登记证号' }),
  representative: text('法定代表人').max(50).meta({ title: '法定代表人' }),
  representativePaper: choice('法定代表人证件类型', { identity: '身份证', passport: '护照号', other: '其他' }).optional(),
  representativeNumber: identityNumber('法定代表人证件号码').optional(),
  paper: choice('自然人证件类型', { identity: '身份证', passport: '护照号', other: '其他' }),
  number: identityNumber('自然人证件号码'),
} as const

/** The decision and whoever made it. */
export const decisionCells = {
  numbered: text('文号').max(64),
  decidedOn: date('决定日期'),
  remark: text('备注').max(512).optional().meta({ title: '备注' }),
} as const

/** The code of an organ as the list of enforcement bodies has it. */
export const bodyCode = { organ: { register: 'enforcementBodies', field: 'code' } } as const
