import { alone, type Db, dayOf, refusal, typed, type Viewer } from '@xinlu/schema'
import { assertRecorder } from '../domain/county.ts'
import { writeStatements } from './intake/facts.ts'

type Client = Db['$client']

/**
 * 撤销信用行为: a further statement that it is no longer said, by a person of the unit that states such facts who did not state it.
 * NOT_FOUND, CONFLICT where it was struck already or the person stated it.
 */
export async function strikeConduct(db: Db, viewer: Viewer, id: string, reason: string): Promise<void> {
  const why = typed('reason', reason)
  assertRecorder(viewer.unit, dayOf(viewer.now))
  await alone(db, `construction.facts ${viewer.unit}`, async (tx) => {
    const said = await saidOf(tx, id)
    const last = said.at(-1)
    if (!last) throw refusal('NOT_FOUND', { expected: 'a conduct record', got: 'none of this id', todo: 'look it up' })
    if (last.whole.struck_on !== null)
      throw refusal('CONFLICT', {
        expected: 'a record that stands',
        got: `one that was struck on ${last.whole.struck_on}`,
        todo: 'leave it',
      })
    if (said.some(({ whole }) => whole.by_person === viewer.id))
      throw refusal('CONFLICT', {
        expected: 'another person than stated it',
        got: 'the same',
        todo: 'have a colleague strike it',
      })
    await writeStatements(tx, 'conduct_statement', [
      {
        ...last.whole,
        id: `${id}_${String(1 + Number(last.id.split('_').at(-1))).padStart(4, '0')}`,
        ...{ struck_on: dayOf(viewer.now), struck_reason: why },
        ...{ said_by: viewer.unit ?? '', by_person: viewer.id ?? '', known_from: viewer.now },
      },
    ])
  })
}

const saidOf = (tx: Client, id: string) =>
  tx<{ id: string; whole: Record<string, unknown> }[]>`
    select s.id, to_jsonb(s) as whole from conduct_statement s where s.conduct_id = ${id} order by s.known_from, s.id`
