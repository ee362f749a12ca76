import { meta, type Register, requiredFields, titleOf } from '@yifa/kernel'
import type { CellValue, DataValidation } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import * as z from 'zod'
import type { Place, RegisterDeps } from './register-deps.ts'
import { tableNaming } from './table-names.ts'
import { optionsOf } from './tables.ts'

/** The rows for which a column offers its choices. */
const offered = 5000
/** Longer lists are looked up by hand. */
const longest = 1000

/** `0` is A, `26` is AA. */
export const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCodePoint(65 + (at % 26))

const sheets = { choices: '可选值', notes: '填写说明' } as const

type Choices = ReadonlyMap<string, readonly string[]>

async function choicesOf({ region, register }: Place, deps: RegisterDeps): Promise<Choices> {
  const today = deps.clockwork.now().slice(0, 10)
  const { organ, entries } = await tableNaming(region, register, today, deps)
  const found = Object.entries(register.fields).map(([field, schema]) => {
    const { organ: isOrgan, entry } = meta(schema)
    if (isOrgan) return [field, [...organ.byId.values()]] as const
    const named = entry && !(meta(schema).lines ?? false) ? [...(entries.get(entry.register)?.byId.values() ?? [])] : []
    return [field, entry ? named : optionsOf(register, field)] as const
  })
  return new Map(found.filter(([, values]) => values.length > 0 && values.length <= longest))
}

function validations(register: Register, choices: Choices): DataValidation[] {
  const listed = [...choices.keys()]
  return Object.keys(register.fields).flatMap((field, at) => {
    const values = choices.get(field)
    if (!values) return []
    const [column, source] = [columnName(at), columnName(listed.indexOf(field))]
    return [
      {
        type: 'list',
        formula1: `${sheets.choices}!$${source}$2:$${source}$${values.length + 1}`,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: '不在可选范围内',
        errorMessage: `请从下拉列表或者“${sheets.choices}”表中选择`,
        errorStyle: 'warning',
        range: `${column}2:${column}${offered + 1}`,
      } as const,
    ]
  })
}

const titleIn = (register: Register, field: string): string => titleOf(register.fields[field] ?? z.never(), field)

function choiceRows(register: Register, choices: Choices): CellValue[][] {
  const columns = [...choices]
  const most = Math.max(0, ...columns.map(([, values]) => values.length))
  const rows = Array.from({ length: most }, (_, at) => columns.map(([, values]) => values[at] ?? null))
  return [columns.map(([field]) => titleIn(register, field)), ...rows]
}

const bare = (schema: z.ZodType | undefined): z.ZodType | undefined =>
  schema instanceof z.ZodOptional ? bare(schema.unwrap() as z.ZodType) : schema

function ruleOf(register: Register, field: string): string {
  const { help, unit, lines, entry, organ, officer, options, yes, personal } = meta(register.fields[field])
  const rules = [
    help,
    unit && `数字，单位：${unit}`,
    lines && '可以有多项，一行一项（单元格内换行）或者用分号隔开',
    entry && '填写名称或者编码，应当已经在册；多项用分号隔开',
    organ && '填写机关全称',
    officer && '填写人员姓名，有人同名的填写登录账号',
    options &&
      `${bare(register.fields[field]) instanceof z.ZodArray ? '从下列选一项或者多项，用分号隔开' : '从下列选一'}：${Object.values(
        options,
      )
        .map(({ title }) => title)
        .join('、')}`,
    yes && '是、否',
    personal && '个人信息，加密保存',
  ]
  return rules.filter(Boolean).join('；')
}

/** An empty workbook to fill in: headings with what must be told marked by `*`, choices as drop-downs, and what each column wants. */
export async function templateOf(place: Place, deps: RegisterDeps): Promise<Uint8Array> {
  const { register } = place
  const required = requiredFields(register)
  const fields = Object.keys(register.fields)
  const choices = await choicesOf(place, deps)
  const header = fields.map((field) => `${titleIn(register, field)}${required.includes(field) ? '*' : ''}`)
  const notes = fields.map((field) => [
    titleIn(register, field),
    required.includes(field) ? '必填' : '',
    ruleOf(register, field),
  ])
  return writeXlsx({
    sheets: [
      {
        name: register.title.slice(0, 31),
        rows: [header],
        columns: header.map((text) => ({ width: Math.min(40, Math.max(14, text.length * 2 + 4)) })),
        freezePane: { rows: 1 },
        dataValidations: validations(register, choices),
      },
      { name: sheets.choices, rows: choiceRows(register, choices) },
      {
        name: sheets.notes,
        rows: [['栏目', '必填', '填写要求'], ...notes],
        columns: [{ width: 24 }, { width: 8 }, { width: 80 }],
      },
    ],
  })
}
