import { randomBytes } from 'node:crypto'
import { type Db, dayOf, hashOf, newId, refusal, type Viewer } from '@xinlu/schema'
import { runKey } from '../../concealed.ts'
import { keyProof } from '../../domain/quality/tags.ts'
import { caseDesk } from '../../domain/repair/repairFlow.ts'
import type { ReconcileActsInput } from '../../generated.ts'

/** 瞒报核查 as its table has it, with what has come of it. */
export interface RunRow {
  id: string
  decidedFrom: string
  decidedTo: string
  key: Buffer
  partsReceived: number
  parts: number | null
  lines: number
}

/** The most tags of a part, and the most parts of a run. */
const [mostTags, mostParts] = [2_000, 500]
/** The most years of a run: every series of each is tried. */
const mostDays = 3 * 366

type Client = Db['$client']

/** Begins a run with a key of its own, which is given back here alone. BAD_INPUT for days that cannot be; only the case desk may. */
export async function startRun(db: Db, viewer: Viewer, decidedFrom: string, decidedTo: string) {
  ofCaseDesk(viewer)
  const days = (Date.parse(decidedTo) - Date.parse(decidedFrom)) / 86_400_000
  if (days < 0 || days > mostDays || decidedFrom > dayOf(viewer.now))
    throw refusal('BAD_INPUT', {
      expected: 'days from an earlier one to a later one, three years at most, begun already',
      got: `${decidedFrom} to ${decidedTo}`,
      todo: 'choose other days',
    })
  const id = newId('rc', viewer.now)
  const key = randomBytes(32)
  const { $client, concealing } = db
  await $client`insert into reconciliation ${$client({
    id,
    decided_from: decidedFrom,
    decided_to: decidedTo,
    key: concealing.concealBytes(runKey, key),
    said_by: viewer.unit ?? '',
    known_from: viewer.now,
  })}`
  return { id, key: key.toString('base64'), decidedFrom, decidedTo }
}

/** A run of the viewer's unit; null where there is none. */
export async function runOf(
  { $client, concealing }: Pick<Db, '$client' | 'concealing'>,
  viewer: Viewer,
  id: string,
): Promise<RunRow | null> {
  const [run] = await $client<RunRow[]>`
    select r.id, r.decided_from::text as "decidedFrom", r.decided_to::text as "decidedTo", r.key,
      (select count(*)::int from reconciliation_part where reconciliation_id = r.id) as "partsReceived",
      (select max(parts) from reconciliation_part where reconciliation_id = r.id) as parts,
      (select count(*)::int from reconciliation_tag where reconciliation_id = r.id) as lines
    from reconciliation r where r.id = ${id} and r.said_by = ${viewer.unit ?? ''}`
  return run ? { ...run, key: concealing.revealBytes(runKey, run.key) } : null
}

/** Whether every part of a run has come. */
export const isFinished = ({ partsReceived, parts }: RunRow) => parts !== null && partsReceived === parts

/**
 * Takes one part of the case system's tags; the same part again changes nothing. NOT_FOUND for a run that is not the unit's,
 * BAD_INPUT for tags of another key or run, and for lines that came before, CONFLICT for another part of a number that came.
 */
export async function takeTags(db: Db, viewer: Viewer, input: ReconcileActsInput): Promise<RunRow> {
  ofCaseDesk(viewer)
  const { runId, proof, part, parts, tags } = input
  checked(input)
  return db.$client.begin(async (transaction) => {
    const sql = transaction as unknown as Client
    // Two parts at once wait for each other: the first of them says how many there are.
    await sql`select pg_advisory_xact_lock(hashtext(${`reconciliation ${runId}`}))`
    const room = { $client: sql, concealing: db.concealing }
    const run = await runOf(room, viewer, runId)
    if (!run) throw refusal('NOT_FOUND', { expected: 'a run of your unit', got: 'none', todo: 'begin one' })
    if (proof !== keyProof(run.key, run.id))
      throw refusal('BAD_INPUT', {
        expected: 'tags made with the key of this run',
        got: 'tags of another key or run',
        todo: 'make them with the key that was given for this run',
      })
    const hash = hashOf(tags)
    const [same] = await sql<{ hash: string; parts: number }[]>`
      select hash, parts from reconciliation_part where reconciliation_id = ${runId} and part = ${part}`
    if (same?.hash === hash && same.parts === parts) return run
    if (same || isFinished(run) || (run.parts !== null && run.parts !== parts))
      throw refusal('CONFLICT', {
        expected: isFinished(run)
          ? 'nothing more: every part is here'
          : 'each part once, all of the same number of parts',
        got: `part ${part} of ${parts}`,
        todo: 'begin a new run for another export',
      })
    await sql`insert into reconciliation_part ${sql({ reconciliation_id: runId, part, parts, hash, said_by: viewer.unit ?? '', known_from: viewer.now })}`
    const rows = tags.map(({ line, identity, content, complete }) => ({
      reconciliation_id: runId,
      line,
      identity: identity ?? null,
      content: content ?? null,
      complete,
    }))
    const written = rows.length
      ? await sql`insert into reconciliation_tag ${sql(rows)} on conflict do nothing returning line`
      : []
    if (written.length < rows.length) throw twice()
    return (await runOf(room, viewer, runId)) as RunRow
  })
}

const hex = /^[0-9a-f]{64}$/

function checked({ part, parts, tags, proof }: ReconcileActsInput): void {
  if (tags.length > mostTags)
    throw refusal('TOO_LARGE', {
      expected: `at most ${mostTags} tags`,
      got: String(tags.length),
      todo: 'send them in parts',
    })
  if (!(part >= 1 && part <= parts && parts <= mostParts))
    throw refusal('BAD_INPUT', {
      expected: `parts from 1, at most ${mostParts}`,
      got: `part ${part} of ${parts}`,
      todo: 'number the parts',
    })
  const isTag = (one: string | null | undefined) => one === null || one === undefined || hex.test(one)
  if (!hex.test(proof) || !tags.every(({ line, identity, content }) => line >= 1 && isTag(identity) && isTag(content)))
    throw refusal('BAD_INPUT', {
      expected: 'lines from 1 and tags of 64 hexadecimal digits',
      got: 'at least one that is not',
      todo: 'send what `xinlu reconcile` wrote',
    })
  if (new Set(tags.map(({ line }) => line)).size < tags.length) throw twice()
}

const twice = () =>
  refusal('BAD_INPUT', { expected: 'each line once', got: 'one that came before', todo: 'send each line in one part' })

/** A run looks at the acts of every unit: the case desk's to begin. */
function ofCaseDesk(viewer: Viewer): void {
  if (viewer.unit === caseDesk) return
  throw refusal('PURPOSE_REFUSED', {
    expected: 'a clerk of the case desk 案管股',
    got: viewer.unit ? `one of ${viewer.unit}` : 'nobody of a unit',
    todo: 'ask the case desk',
  })
}
