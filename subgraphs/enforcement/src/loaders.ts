import {
  type Context,
  type Db,
  type ProfileKey,
  profileCacheKey,
  reportedUpTo,
  type Verdicts,
  type Viewer,
} from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { Change } from './domain/publicity/withdrawal.ts'
import type { Finding } from './domain/quality/reconcile.ts'
import type {
  Application,
  CaseDocumentRow,
  CaseRow,
  ConflictRow,
  CourseRow,
  DecisionRow,
  ExemptionRow,
  ObjectionRow,
} from './rows.ts'
import { openCasesOf } from './store/cases.ts'
import { type DecisionsKey, decisionsById, decisionsOf, inForceOf } from './store/decisions.ts'
import { contentsOf, coursesOf, documentsOf } from './store/documents.ts'
import { exemptionsOf } from './store/exemptions.ts'
import { disputedAmong, objectionsById, objectionsTo } from './store/objections.ts'
import { changesOf } from './store/publicity/changes.ts'
import { findingsOfRun } from './store/quality/reconciled.ts'
import { isFinished, type RunRow } from './store/quality/reconciliation.ts'
import { conflictsOf } from './store/quarantine.ts'
import { applicationsById, lastApplications } from './store/repair/applications.ts'
import { repairFacts } from './store/repair/repair.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer, verdicts: Verdicts | null) {
  return {
    decisions: new DataLoader<DecisionsKey, DecisionRow[], string>((keys) => decisionsOf(db, viewer, keys), {
      cacheKeyFn: (key) => `${key.first} ${profileCacheKey(key)}`,
    }),
    inForce: new DataLoader<ProfileKey, number, string>((keys) => inForceOf(db, viewer, keys), {
      cacheKeyFn: profileCacheKey,
    }),
    decision: new DataLoader<string, DecisionRow | null>((ids) => decisionsById(db, viewer, ids)),
    freshAt: new DataLoader<string, string | null>((instants) => reportedUpTo(db, instants)),
    openCases: new DataLoader<ProfileKey, CaseRow[], string>((keys) => openCasesOf(db, viewer, verdicts, keys), {
      cacheKeyFn: profileCacheKey,
    }),
    course: new DataLoader<string, CourseRow>((ids) => coursesOf(db, ids)),
    documents: new DataLoader<string, CaseDocumentRow[]>((ids) => documentsOf(db, ids)),
    content: new DataLoader<string, string | null>((ids) => contentsOf(db, ids)),
    findings: new DataLoader<RunRow, Finding[] | null, string>(
      (runs) => Promise.all(runs.map((run) => (isFinished(run) ? findingsOfRun(db, viewer, run) : null))),
      { cacheKeyFn: ({ id }) => id },
    ),
    exemptions: new DataLoader<ProfileKey, ExemptionRow[], string>((keys) => exemptionsOf(db, viewer, keys), {
      cacheKeyFn: profileCacheKey,
    }),
    disputed: new DataLoader<string, boolean>((ids) => disputedAmong(db, ids)),
    objections: new DataLoader<string, ObjectionRow[]>((ids) => objectionsTo(db.$client, ids)),
    objection: new DataLoader<string, ObjectionRow | null>((ids) => objectionsById(db.$client, ids)),
    changes: new DataLoader<string, Change[]>((ids) => changesOf(db, ids)),
    conflicts: new DataLoader<string, ConflictRow[]>((ids) => conflictsOf(db, viewer, ids)),
    repairFacts: new DataLoader<string, DecisionRow | null>((ids) => repairFacts(db, viewer, ids)),
    lastApplication: new DataLoader<string, Application | null>((ids) => lastApplications(db.$client, ids)),
    application: new DataLoader<string, Application | null>((ids) => applicationsById(db.$client, ids)),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
