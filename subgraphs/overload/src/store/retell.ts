import { type Ask, alone, type Db, type Viewer } from '@xinlu/schema'
import { provenHandler } from '../domain/course/deciders.ts'
import { conductsOn, contentHash, sayConduct } from './conduct.ts'
import { isAsTold, linksTo, sayTold } from './consequences.ts'
import { standingOf, type Told, toldBy } from './told.ts'

/** Decisions after a place that were asked about again, and those of which something else was told. */
export interface Retold {
  ids: string[]
  changed: string[]
}

/** Asks enforcement again about linked decisions, by id after a place, at most so many; one more is named where there are more. */
export async function retell(db: Db, viewer: Viewer, ask: Ask, after: string | null, first: number): Promise<Retold> {
  provenHandler(viewer)
  const rows = await db.$client<{ id: string }[]>`
    select id from (select decision_id as id from consequence_statement union
      select decision_id from conduct_statement where decision_id is not null) d
    where ${after}::text is null or id collate "C" > ${after} order by id collate "C" limit ${first + 1}`
  const ids = rows.map(({ id }) => id)
  return { ids, changed: await retold(db, viewer, ask, ids.slice(0, first)) }
}

/** Asks about these decisions and states what is told otherwise than before; gives those of which that is so. */
export async function retold(db: Db, viewer: Viewer, ask: Ask, ids: readonly string[]): Promise<string[]> {
  const told = await toldBy(ask, ids)
  const changed: string[] = []
  for (const [i, id] of ids.entries()) if (await sayWhatChanged(db, viewer, id, told[i] ?? null)) changed.push(id)
  return changed
}

async function sayWhatChanged(db: Db, viewer: Viewer, id: string, told: Told | null): Promise<boolean> {
  return alone(db, `overload.link ${id}`, async (tx) => {
    let changed = false
    for (const link of await linksTo(tx, [id])) {
      if (isAsTold(link, told)) continue
      await sayTold(tx, viewer, link, told ?? { ...link, gone: true })
      changed = true
    }
    for (const fact of await conductsOn(tx, [id])) {
      const isGone = standingOf(told) !== 'STANDS' || told?.subjectId !== fact.subjectId
      const fine = told?.fine ?? undefined
      if (!isGone && fine === fact.particulars.fine && told?.decidedOn === fact.on) continue
      const { fine: _, ...others } = fact.particulars
      const particulars = isGone ? fact.particulars : { ...others, ...(fine !== undefined && { fine }) }
      const said = { ...fact, on: isGone ? fact.on : (told?.decidedOn ?? fact.on), particulars, struck: isGone }
      const reason = isGone ? '所依据的决定已撤销或者不再存在' : '所依据的决定已变更'
      await sayConduct(tx, viewer, fact.id, { ...said, hash: contentHash(said) }, reason)
      changed = true
    }
    return changed
  })
}
