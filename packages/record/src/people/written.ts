import { DatabaseError } from 'pg'

/** What became of a row to be written: the row, or why not, in Chinese. */
export type Written<Row> = { readonly ok: true; readonly value: Row } | { readonly ok: false; readonly message: string }

const broken: Readonly<Record<string, string>> = {
  region_pkey: '该地区已经登记',
  region_region_check: '地区代码只能由小写字母、数字和连字符组成，不超过 32 个字符',
  region_name_check: '请填写地区名称',
  organ_pkey: '该机关编号已被使用',
  organ_region_fkey: '地区尚未登记',
  organ_region_parent_fkey: '上级机关不存在',
  organ_check: '机关不能是自己的上级',
  organ_organ_check: '机关编号只能由小写字母、数字和连字符组成，不超过 64 个字符',
  organ_name_check: '请填写机关名称',
  officer_pkey: '该人员编号已被使用',
  officer_region_account_key: '该账号已被使用',
  officer_region_fkey: '地区尚未登记',
  officer_officer_check: '人员编号只能由小写字母、数字和连字符组成，不超过 64 个字符',
  officer_account_check: '账号只能由字母、数字和 . _ @ - 组成，不超过 64 个字符',
  officer_name_check: '请填写姓名',
  post_region_officer_fkey: '人员不存在',
  post_region_organ_fkey: '机关不存在',
  post_role_check: '请填写岗位',
  post_procedures_check: '请至少指定一项程序，或用 * 表示全部',
  post_check: '任职的止日不能早于起日',
  certificate_pkey: '该执法证号已经登记',
  certificate_number_check: '执法证号只能由字母、数字和连字符组成，不超过 32 个字符',
  certificate_region_officer_fkey: '人员不存在',
  certificate_check: '执法证的止日不能早于起日',
  account_act_region_officer_fkey: '没有这个账号',
  account_act_reason_check: '请写明理由',
  read_audit_region_officer_fkey: '人员不存在',
  read_audit_subject_check: '请写明查看的对象',
  read_audit_fields_check: '请写明查看的内容',
  read_audit_reason_check: '请写明查看的理由',
}

/** Gives what `write` gives, or the Chinese wording of the constraint it would break. */
export async function written<Row>(write: () => Promise<Row>): Promise<Written<Row>> {
  try {
    return { ok: true, value: await write() }
  } catch (error) {
    const message = error instanceof DatabaseError ? broken[error.constraint ?? ''] : undefined
    if (message === undefined) throw error
    return { ok: false, message }
  }
}
