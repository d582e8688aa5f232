import { alone, type Db, newId, nothing, refusal, sql, typed, type Viewer } from '@xinlu/schema'
import type { ConflictRow, InspectorRow } from '../drawRows.ts'
import type { ConflictInput, InspectorInput } from '../generated.ts'

type Client = Db['$client']

/** What is said last of inspectors up to an instant; of ones by id, by certificate, or of all. */
async function saidOf(client: Client, now: string, which: ReturnType<Client>): Promise<InspectorRow[]> {
  return client<InspectorRow[]>`
    select s.inspector_id as id, s.certificate_no as "certificateNo", s.name, s.person, s.said_by as unit,
      s.from_on::text as from, s.until_on::text as until
    from inspector_statement s where s.known_from <= ${now} and ${which} and not exists (
      select 1 from inspector_statement later where later.inspector_id = s.inspector_id and later.known_from <= ${now}
      and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.certificate_no, s.inspector_id`
}

/** Every inspector who may be drawn on a day. */
export async function inspectorsOn(db: Db, { now }: Viewer, day: string): Promise<InspectorRow[]> {
  const all = await saidOf(db.$client, now, db.$client`true`)
  return all.filter(({ from, until }) => from <= day && (until === null || day <= until))
}

/** Inspectors by id; null for one that is not there. */
export async function inspectorsById(
  db: Db,
  { now }: Viewer,
  ids: readonly string[],
): Promise<(InspectorRow | null)[]> {
  const rows = await saidOf(db.$client, now, db.$client`s.inspector_id = any(${[...ids]}::text[])`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** A page of inspectors by id, one more than `first`. */
export async function inspectorPage(db: Db, { now }: Viewer, first: number, after: string | null) {
  return db.wide<InspectorRow>(sql`
    select s.inspector_id as id, s.certificate_no as "certificateNo", s.name, s.person, s.said_by as unit,
      s.from_on as from, s.until_on as until
    from inspector_statement s where s.known_from <= ${now} ${after === null ? nothing : sql`and s.inspector_id > ${after}`}
      and not exists (select 1 from inspector_statement later where later.inspector_id = s.inspector_id
      and later.known_from <= ${now} and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.inspector_id limit ${first + 1}`)
}

/** What is said last of whom inspectors may not visit; of all where none is named. */
export async function conflictsOf(db: Db, { now }: Viewer, inspectorIds: readonly string[] | null) {
  return db.wide<ConflictRow>(sql`
    select s.inspector_id as "inspectorId", s.subject_id as "subjectId", s.kind, s.from_on as from, s.until_on as until
    from conflict_statement s where s.known_from <= ${now}
      ${inspectorIds ? sql`and s.inspector_id = any(${inspectorIds}::text[])` : nothing}
      and not exists (select 1 from conflict_statement later where later.conflict_id = s.conflict_id
      and later.known_from <= ${now} and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.from_on, s.conflict_id`)
}

const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)

/** States an inspector of the viewer's unit and gives the id; CONFLICT for a certificate that another unit holds. */
export async function recordInspector(db: Db, viewer: Viewer, input: InspectorInput): Promise<string> {
  const certificateNo = typed('certificateNo', input.certificateNo, 4)
  const name = typed('name', input.name)
  const person = typed('person', input.person)
  const { from } = input
  const until = input.until ?? null
  if (until !== null && until < from) throw backwards(until)
  const unit = unitOf(viewer)
  return alone(db, `supervision.inspector ${certificateNo}`, async (tx) => {
    const [before] = await saidOf(tx, viewer.now, tx`s.certificate_no = ${certificateNo}`)
    if (before && before.unit !== unit)
      throw refusal('CONFLICT', {
        expected: 'a certificate of one inspector',
        got: 'one that another unit stated',
        todo: 'look at the number again, or have that unit end it',
      })
    const said = { id: before?.id ?? newId('i', viewer.now), certificateNo, name, person, unit, from, until }
    if (before && same(said, before)) return before.id
    const row = {
      id: newId(`${said.id}`, viewer.now),
      inspector_id: said.id,
      certificate_no: certificateNo,
      ...{ name, person, from_on: from, until_on: until },
      by_person: viewer.id ?? '',
      said_by: unit,
      known_from: viewer.now,
    }
    await tx`insert into inspector_statement ${tx(row)}`
    return said.id
  })
}

/** States whom an inspector may not visit: by the inspector, or a clerk of the same unit; NOT_FOUND for others. */
export async function declareInspectorConflict(db: Db, viewer: Viewer, input: ConflictInput): Promise<string> {
  const { inspectorId, kind, from } = input
  const subjectId = typed('subjectId', input.subjectId, 2)
  const until = input.until ?? null
  if (until !== null && until < from) throw backwards(until)
  const [inspector] = await inspectorsById(db, viewer, [inspectorId])
  if (!inspector || (inspector.person !== viewer.id && inspector.unit !== viewer.unit))
    throw refusal('NOT_FOUND', {
      expected: 'yourself, or an inspector of your unit',
      got: 'none of this id',
      todo: 'look at inspectors',
    })
  const conflictId = `${inspectorId} ${kind} ${subjectId}`
  await alone(db, `supervision.conflict ${conflictId}`, async (tx) => {
    const [before] = await tx<{ from: string; until: string | null }[]>`
      select from_on::text as from, until_on::text as until from conflict_statement
      where conflict_id = ${conflictId} order by known_from desc, id desc limit 1`
    if (before && same({ from, until }, before)) return
    const row = {
      id: newId('cf', viewer.now),
      conflict_id: conflictId,
      inspector_id: inspectorId,
      subject_id: subjectId,
      ...{ kind, from_on: from, until_on: until },
      by_person: viewer.id ?? '',
      said_by: unitOf(viewer),
      known_from: viewer.now,
    }
    await tx`insert into conflict_statement ${tx(row)}`
  })
  return inspectorId
}

const backwards = (until: string) =>
  refusal('BAD_INPUT', { expected: 'a last day that is not before the first', got: until, todo: 'correct it' })

function unitOf({ unit }: Viewer): string {
  if (unit) return unit
  throw refusal('PURPOSE_REFUSED', {
    expected: 'somebody of a unit',
    got: 'a token without one',
    todo: 'ask with the token of your unit',
  })
}
