import { agenda, agendaCounts } from './agenda.ts'
import { append } from './append.ts'
import { acts, awaiting, caseOfReceipt, clocks, links, loadCase, numbers } from './case-file.ts'
import { naming } from './case-naming.ts'
import type { CaseRecord } from './contract.ts'
import type { Database } from './database.ts'
import { disclosures } from './disclosures.ts'
import { search } from './search.ts'
import { standing, tallies } from './tallies.ts'
import { basisOf, openCases, replaceTurns, setBasis } from './turns.ts'
import { worklist } from './worklist.ts'

/** The record of cases on a database. `now` says when an act is taken in; only rehearsals set it. */
export function caseRecord(database: Database, now: () => Date = () => new Date()): CaseRecord {
  return {
    append: (asked, begun, entries) => append(database, asked, begun, entries, now),
    loadCase: (scope, id) => loadCase(database, scope, id),
    caseOfReceipt: (region, receipt) => caseOfReceipt(database, region, receipt),
    acts: (scope, id) => acts(database, scope, id),
    clocks: (scope, id) => clocks(database, scope, id),
    worklist: (scope, query) => worklist(database, scope, query),
    agenda: (scope, query) => agenda(database, scope, query),
    agendaCounts: (scope, query) => agendaCounts(database, scope, query),
    openCases: (region, paging) => openCases(database, region, paging),
    replaceTurns: (region, at, turns) => replaceTurns(database, region, at, turns),
    basisOf: (region, model) => basisOf(database, region, model),
    setBasis: (region, model, digest) => setBasis(database, region, model, digest),
    search: (scope, query) => search(database, scope, query),
    naming: (scope, asked) => naming(database, scope, asked),
    tallies: (scope, query) => tallies(database, scope, query),
    standing: (scope, query) => standing(database, scope, query),
    disclosures: (region, query) => disclosures(database, region, query),
    awaiting: (region, kinds, settled) => awaiting(database, region, kinds, settled),
    links: (scope, id) => links(database, scope, id),
    numbers: (scope, query) => numbers(database, scope, query),
  }
}
