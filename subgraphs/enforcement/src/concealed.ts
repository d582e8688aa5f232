import { type ConcealedColumn, type Concealing, keyedSaid, textsConcealed, textsRevealed } from '@xinlu/schema'
import type { ActFacts } from './domain/sheet/facts.ts'

const of = (table: string, column: string, more: Partial<ConcealedColumn> = {}): ConcealedColumn => ({
  table: `enforcement.${table}`,
  column,
  key: ['id'],
  findable: false,
  ...more,
})

/** Findable, for two statements that say the same are told by their facts as they lie. */
const ofFacts = (path: readonly string[], more: Partial<ConcealedColumn> = {}) =>
  of('decision_statement', 'facts', { path, findable: true, ...more })

/** 证件号码 of who a decision is about, and of who stands for it. */
const idNumbers = [['party', 'idNo'] as const, ['party', 'legalRepresentativeIdNo'] as const].map((path) =>
  ofFacts(path),
)

/** Texts of a template in which a file may bring a number of a person; a 从业资格证号 or 驾驶证号 is often the citizen id number itself. */
const texts = ['breachFacts', 'content', 'remark', 'matter', 'certificateNo', 'suspendedLicence'].map((name) =>
  ofFacts([name], { numbersOnly: true }),
)

const factTexts = [...idNumbers, ...texts]

/** Facts as they are written: what is a number of a person in them, or holds one, is concealed; what the room finds decisions by is not. */
export const concealedFacts = (concealing: Concealing, facts: ActFacts): ActFacts =>
  textsConcealed(concealing, factTexts, facts)

/** Facts, or a part of them, as they were said. */
export const revealedFacts = <Facts extends object>(concealing: Concealing, facts: Facts): Facts =>
  textsRevealed(concealing, factTexts, facts)

/** The same of the rows of a question, where it asked for their facts. */
export const withFacts = <Row extends { facts: object }>(concealing: Concealing, rows: readonly Row[]): Row[] =>
  rows.map((row) => (row.facts ? { ...row, facts: revealedFacts(concealing, row.facts) } : row))

/** 三书, each as DOCX and PDF. */
const mostDocuments = 6

/** Hashes of what holds such a number beside words that lie in the clear: by them alone every number could be tried. */
export const factsHash = of('decision_statement', 'facts_hash', { only: `facts_hash <> ''` })
export const quarantinedHash = of('quarantined_row', 'row_hash', { findable: true })
export const sheetHash = of('publicity_batch', 'sheet_hash')
export const documentHash = of('case_document', 'sha256')

/** The same in the particulars of a step: of the facts that were recorded, of what an objection corrects, of the documents that were made. */
const ofStep = (path: readonly string[], only: string) =>
  of('step', 'particulars', { path, key: ['case_id', 'seq'], only })
export const recordedHash = ofStep(['facts'], `flow = 'DECISION' and event = 'RECORD'`)
export const correctedHash = ofStep(['asked'], `flow = 'OBJECTION'`)
export const documentHashes = Array.from({ length: mostDocuments }, (_, i) =>
  ofStep(['documents', String(i)], `flow = 'DECISION' and event = 'DOCUMENT'`),
)

/** The key of a run: with it what the case system sent could be tried as well. */
export const runKey = of('reconciliation', 'key', { bytes: true })

export const saidUnderKey = keyedSaid('enforcement')

/** 隔离行 as it came; what a retention has emptied stays empty. */
export const quarantinedCells = of('quarantined_row', 'cells', { path: [], only: `cells::text <> '[]'` })
export const quarantinedFaults = of('quarantined_row', 'faults', { path: [], only: `faults::text <> '[]'` })
export const quarantinedFacts = of('quarantined_row', 'facts', { path: [] })

/** 批次内容: the cells of an act as they were sent to a site. */
export const sentCells = of('publicity_batch_row', 'cells', { path: [], key: ['batch_id', 'decision_id'] })

/** 法律文书 and 证明材料 as bytes. */
export const documentContent = of('case_document', 'content', { bytes: true })
export const proofContent = of('proof_part', 'content', { bytes: true, key: ['proof_id', 'part'] })

export const concealed = [
  ...factTexts,
  quarantinedCells,
  quarantinedFaults,
  quarantinedFacts,
  sentCells,
  documentContent,
  proofContent,
  factsHash,
  quarantinedHash,
  sheetHash,
  documentHash,
  recordedHash,
  correctedHash,
  ...documentHashes,
  runKey,
  saidUnderKey,
]
