import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readReport } from './read-report.ts'

const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url))
const reports = join(shared, 'reports')
const scorer = join(shared, 'tools', 'score-reader.mjs')

const Score = z.object({
  facts: z.object({ f1: z.number() }),
  items: z.number(),
  relations: z.object({ found: z.number(), caught: z.number(), falseAlarms: z.number() }),
})

const Labelled = z.object({ file: z.string(), title: z.string(), year: z.number() })

test.skipIf(!existsSync(scorer))('title and year of the five published reports', () => {
  const gold = readdirSync(join(reports, 'gold')).map((file) =>
    Labelled.parse(JSON.parse(readFileSync(join(reports, 'gold', file), 'utf8'))),
  )
  for (const { file, title, year } of gold) {
    const read = readReport(readFileSync(join(reports, file), 'utf8'), file)
    expect(read.year, file).toBe(year)
    expect(read.title.endsWith(title), read.title).toBe(true)
  }
})

test.skipIf(!existsSync(scorer))('the five published reports are read nearly without a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  const output = join(folder, 'out.json')
  const files = readdirSync(reports).filter((file) => file.endsWith('.txt'))
  writeFileSync(
    output,
    JSON.stringify(files.map((file) => ({ file, ...readReport(readFileSync(join(reports, file), 'utf8'), file) }))),
  )
  const printed = execFileSync('node', [scorer, join(reports, 'gold'), reports, output, '--json'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const { facts, items, relations } = Score.parse(JSON.parse(printed))
  expect(facts.f1).toBeGreaterThanOrEqual(0.98)
  expect(items).toBeGreaterThanOrEqual(0.9)
  expect(relations.found).toBeGreaterThanOrEqual(0.93)
  expect(relations).toMatchObject({ caught: 1, falseAlarms: 0 })
})
