export type * from './agenda-contract.ts'
export type { Announcement, EntriesChanged } from './announce.ts'
export { type Attachment, attachmentOf, enterAttachment } from './attachment-register.ts'
export { type Attachments, attachments } from './attachments.ts'
export { canonical } from './canonical.ts'
export { newCaseId } from './case-id.ts'
export { caseRecord } from './case-record.ts'
export { genesis } from './chain.ts'
export { type Checkpoint, takeCheckpoints } from './checkpoint.ts'
export type * from './contract.ts'
export { asOne, type Bounds, type Database, type DatabaseOptions, openDatabase, type Session } from './database.ts'
export { missingAlgorithms, sm3 } from './digest.ts'
export { type Embedded, type EmbeddedOptions, startEmbedded } from './embedded/start.ts'
export type { Flaw } from './flaw.ts'
export { type DataKeys, type Keys, openKeys, type Signer } from './keys.ts'
export { migrate } from './migrate.ts'
export { openCasesIn } from './open-cases-in.ts'
export { UnusableCursor } from './page.ts'
export {
  type AccountAct,
  type AccountActFilter,
  type AccountActName,
  accountActs,
  accountLog,
  type Said,
} from './people/account-act.ts'
export {
  type AccountFilter,
  type AccountKind,
  type AccountRow,
  accountKinds,
  accounts,
  countAccounts,
  idleDays,
} from './people/accounts.ts'
export { type Authenticated, authenticate } from './people/authenticate.ts'
export {
  accountFault,
  disableAccount,
  enableAccount,
  type Issued,
  type Kept,
  makeAccounts,
  type NewAccount,
  renameAccount,
  resetAccount,
  unlockAccount,
} from './people/manage-account.ts'
export { changePassword, createOfficer, type NewOfficer, type Officer, officers } from './people/officer.ts'
export {
  createOrgan,
  dropOrgans,
  keepOrgans,
  type NewOrgan,
  nameOn,
  type Organ,
  organs,
  standsOn,
} from './people/organ.ts'
export { weakness } from './people/password.ts'
export { everyPostOf, openCasesOf, type StandIn, standIns } from './people/person.ts'
export {
  allPosts,
  appoint,
  type Held,
  keepPosts,
  type NewPost,
  type Post,
  postsIn,
  postsOf,
} from './people/post.ts'
export { logRead, type NewRead, type Read, type ReadFilter, reads } from './people/read-audit.ts'
export { createRegion, type Region, regions } from './people/region.ts'
export { endSession, type SignIn, sessionOf, startSession } from './people/sign-in.ts'
export type { Written } from './people/written.ts'
export { openPublished, type Published, publishCheckpoints } from './published.ts'
export {
  figuresOfQuotation,
  keepQuotation,
  type NewQuotation,
  type NewQuotedFigure,
  type Quotation,
  type Quoted,
  type QuotedFigure,
  quotations,
  quotedFigures,
  withdrawQuotation,
} from './quotation-store.ts'
export type * from './register/contract.ts'
export { registerRecord } from './register/register-record.ts'
export { type EntryFold, type PeriodsVerdict, verifyPeriods } from './register/verify-periods.ts'
export {
  casesBehind,
  type FrozenReport,
  freezeReport,
  frozenReport,
  frozenReports,
  type NewReport,
} from './report-store.ts'
export { isSealed, openFacts, type Sealed, seal, sealFacts, searchKey, unseal } from './seal.ts'
export { UnusableDatabase } from './unusable-database.ts'
export { type Belief, exportRecord, type Verdict, verify, verifyExport } from './verify.ts'
export type { Account } from './walk.ts'
