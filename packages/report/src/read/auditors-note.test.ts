import { expect, test } from 'vitest'
import { auditorsNote } from './auditors-note.ts'
import { readReport } from './read-report.ts'

const TITLE = '某县人民政府2022年法治政府建设情况报告'

test('a wrong figure is shown with its sentence, the computation and the verdict', () => {
  const note = auditorsNote(readReport(`${TITLE}\n\n调解纠纷300件，调解成功299件，调解成功率99.66%。`))
  expect(note).toContain(TITLE)
  expect(note).toContain('调解纠纷300件，调解成功299件')
  expect(note).toContain('299/300=99.66%')
  expect(note).toContain('算得 99.66667%，文中为 99.66%：只有截去尾数才相符')
  expect(note).toContain('不成立 1 项')
})

test('a clean report is told so', () => {
  expect(auditorsNote(readReport(`${TITLE}\n\n办结9件（维持5件，驳回4件）。`))).toContain('未发现不相符之处')
})

test('a hint stands apart from an error', () => {
  const note = auditorsNote(readReport(`${TITLE}\n\n落实“三统一”，统一登记、统一编号。`))
  expect(note).toContain('需要核对的关系')
  expect(note).not.toContain('不成立的关系')
})
