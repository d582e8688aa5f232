import { type Concealing, type Db, refusal, type Viewer } from '@xinlu/schema'
import { documentContent, documentHash, revealedFacts } from '../concealed.ts'
import type { Made } from '../documents/make.ts'
import type { DocumentOnly } from '../domain/case/documentOnly.ts'
import { docNoOf, issuingUnitOf } from '../domain/series.ts'
import { type ActFacts, type ActKind, kindOf } from '../domain/sheet/facts.ts'
import type { DocumentServiceInput } from '../generated.ts'
import type { CaseDocumentRow, CourseRow, ServiceRow } from '../rows.ts'

type Client = Db['$client']

/** A decision found by its number. */
export interface Numbered {
  id: string
  docNo: string
  facts: ActFacts
  repaired: boolean
}

/** The decision that bears the number of an act, however its brackets and zeros are written, with the facts in force; null where none does. */
export async function numberedAs(sql: Client, concealing: Concealing, facts: ActFacts): Promise<Numbered | null> {
  const kind = kindOf(facts)
  const unit = issuingUnitOf(kind, facts.docNo, facts.decidedOn)
  const wanted = docNoOf(facts.docNo)
  const rows = await sql<Numbered[]>`
    select d.id, d.doc_no as "docNo", s.facts,
      exists (select 1 from repaired where decision_id = d.id) as repaired from decision d
    join lateral (select facts from decision_statement where decision_id = d.id order by known_from desc, id desc limit 1) s on true
    where d.issuing_unit = ${unit} and d.kind = ${kind} and d.authority_code = ${facts.authorityCode}
      and d.doc_no like ${`%${wanted?.number ?? ''}号`}`
  const found = rows.find(({ docNo }) => {
    const one = docNoOf(docNo)
    return one?.series === wanted?.series && one?.year === wanted?.year && one?.number === wanted?.number
  })
  return found ? { ...found, facts: revealedFacts(concealing, found.facts) } : null
}

/** What was said for the document of a decision alone, when it was recorded. */
export async function documentOnlyOf(sql: Client, id: string): Promise<DocumentOnly> {
  const [row] = await sql<DocumentOnly[]>`
    select particulars->>'address' as address, particulars->>'evidence' as evidence, particulars->>'performance' as performance
    from step where case_id = ${id} and flow = 'DECISION' and event = 'RECORD'`
  const { address, evidence, performance } = row ?? {}
  return { ...(address && { address }), ...(evidence && { evidence }), ...(performance && { performance }) }
}

/** A decision as its own unit works on it. */
export interface OwnCase {
  id: string
  kind: ActKind
  facts: ActFacts
  publishedOn: string | null
}

/** A decision of the viewer's own unit, issued or stated by it; NOT_FOUND for others', and for one that was repaired. */
export async function ownCase(db: Db, viewer: Viewer, id: string): Promise<OwnCase> {
  const [found] = await db.$client<OwnCase[]>`
    select d.id, d.kind, s.facts, (select min(published_on)::text from (
      select distinct on (site) published_on from publication_statement where decision_id = d.id order by site, known_from desc, id desc) p) as "publishedOn"
    from decision d
    join lateral (select facts, said_by from decision_statement where decision_id = d.id order by known_from desc, id desc limit 1) s on true
    where d.id = ${id} and ${viewer.unit ?? ''} in (d.issuing_unit, s.said_by)
      and not exists (select 1 from repaired where decision_id = d.id)`
  if (found) return { ...found, facts: revealedFacts(db.concealing, found.facts) }
  throw refusal('NOT_FOUND', {
    expected: 'a decision of this unit',
    got: 'none of this id',
    todo: 'look at its id again',
  })
}

/** The last service of each document of decisions, in the order of the documents. */
export async function servicesOf(
  sql: Client,
  ids: readonly string[],
): Promise<(ServiceRow & { decisionId: string })[]> {
  return sql<(ServiceRow & { decisionId: string })[]>`
    select distinct on (decision_id, kind) decision_id as "decisionId", kind, served_on::text as "servedOn", method,
      evidence_hash as "evidenceSha256" from service
    where decision_id = any(${ids as string[]}::text[]) order by decision_id, kind, known_from desc, id desc`
}

/** How far each decision has come, for those who may meet it: the loader of decisions says who. */
export async function coursesOf(db: Db, ids: readonly string[]): Promise<CourseRow[]> {
  const sql = db.$client
  const [heads, services] = await Promise.all([
    sql<{ id: string; kind: ActKind; decidedOn: string; state: string | null }[]>`
      select d.id, d.kind, s.decided_on::text as "decidedOn",
        (select state from step where case_id = d.id and flow = 'DECISION' order by seq desc limit 1) as state
      from decision d
      join lateral (select decided_on from decision_statement where decision_id = d.id order by known_from desc, id desc limit 1) s on true
      where d.id = any(${ids as string[]}::text[])`,
    servicesOf(sql, ids),
  ])
  const byId = new Map(heads.map((head) => [head.id, head]))
  return ids.map((id) => {
    const { kind = 'PENALTY', decidedOn = '', state = null } = byId.get(id) ?? {}
    const own = services.filter((one) => one.decisionId === id).map((one) => ({ ...one, decidedOn }))
    return { kind, decidedOn, state, services: own }
  })
}

/** The standing documents of decisions without their bytes: of each kind and format the last one made. */
export async function documentsOf(
  { $client, concealing }: Pick<Db, '$client' | 'concealing'>,
  ids: readonly string[],
): Promise<CaseDocumentRow[][]> {
  const rows = await $client<CaseDocumentRow[]>`
    select distinct on (c.decision_id, c.kind, c.format) c.id, c.decision_id as "decisionId", c.kind, c.format,
      c.file_name as "fileName", c.template, c.sha256, c.said_by as "saidBy", c.known_from as "madeAt"
    from case_document c where c.decision_id = any(${ids as string[]}::text[])
    order by c.decision_id, c.kind, c.format, c.known_from desc, c.id desc`
  const found = rows.map((row) => revealedDocument(concealing, row))
  return ids.map((id) => found.filter((row) => row.decisionId === id))
}

/** One document without its bytes; null where there is none. Who may meet it hangs on its decision. */
export async function documentById(db: Db, id: string): Promise<CaseDocumentRow | null> {
  const [row] = await db.$client<CaseDocumentRow[]>`
    select id, decision_id as "decisionId", kind, format, file_name as "fileName", template, sha256, said_by as "saidBy",
      known_from as "madeAt" from case_document where id = ${id}`
  return row ? revealedDocument(db.concealing, row) : null
}

const revealedDocument = (concealing: Concealing, row: CaseDocumentRow): CaseDocumentRow => ({
  ...row,
  sha256: concealing.reveal(documentHash, row.sha256),
})

/** The bytes of documents, base64. */
export async function contentsOf(db: Db, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await db.$client<{ id: string; content: Buffer }[]>`
    select id, content from case_document where id = any(${ids as string[]}::text[])`
  const byId = new Map(
    rows.map(({ id, content }) => [id, db.concealing.revealBytes(documentContent, content).toString('base64')]),
  )
  return ids.map((id) => byId.get(id) ?? null)
}

/** Adds documents to a decision, bytes and all. */
export async function addDocuments(
  sql: Client,
  concealing: Concealing,
  { unit, now }: Viewer,
  decisionId: string,
  made: readonly (Made & { id: string })[],
): Promise<void> {
  for (const { id, kind, format, fileName, template, sha256, content } of made)
    await sql`insert into case_document (id, decision_id, kind, format, file_name, template, sha256, content, said_by, known_from)
      values (${id}, ${decisionId}, ${kind}, ${format}, ${fileName}, ${template}, ${concealing.conceal(documentHash, sha256)}, ${concealing.concealBytes(documentContent, content)}, ${unit ?? ''}, ${now})`
}

/** Adds services to a decision. */
export async function addServices(
  sql: Client,
  { unit, now }: Viewer,
  decisionId: string,
  services: readonly (DocumentServiceInput & { id: string })[],
): Promise<void> {
  const rows = services.map(({ id, kind, servedOn, method, evidenceSha256 }) => ({
    id,
    decision_id: decisionId,
    kind,
    served_on: servedOn,
    method,
    evidence_hash: evidenceSha256,
    said_by: unit ?? '',
    known_from: now,
  }))
  await sql`insert into service ${sql(rows)}`
}
