import { existsSync } from 'node:fs'
import { agreedBy, custodiansIn } from '@xinlu/db/custody'
import { aboutOf, clauseOf, type Due, destroyDue, destructions, dueOn, enterDestructions } from '@xinlu/db/retention'
import { grounds } from '@xinlu/gateway/terminal'
import { dayOf } from '@xinlu/schema'
import { agreedIn, askFor } from './custody.ts'
import { keysHereIn, onDatabase } from './ground.ts'

/** `xinlu retention due`: what is past its limit today, under which clause; changes nothing. */
export async function showDue({ json }: { json?: boolean }): Promise<void> {
  const due = await onDatabase(async (database) => dueOn(database, (await grounds()).keptKinds(), today()))
  if (json) console.log(JSON.stringify(due.map(wordOf), null, 2))
  else for (const one of due) console.log(lineOf(one))
}

const today = () => dayOf(new Date())

const wordOf = ({ kept, rows, hash, limit: { before, rule } }: Due) => ({
  ...{ kind: kept.kind, title: kept.title, rows, hash, before },
  ...{ clause: clauseOf(rule), text: rule.text, provisional: rule.provisional },
})

const lineOf = ({ kept, rows, hash, limit: { before, rule } }: Due) =>
  `${kept.title}\n  到期 due: ${rows}, before ${before} · ${clauseOf(rule)}${rule.provisional ? '（待核 provisional）' : ''}\n  SHA-256 ${hash}`

/**
 * `xinlu retention destroy`: what is due, once two custodians have agreed to exactly that; the proof stays, with an entry in the access
 * ledger. Backups that were made before still hold what went: they are to be removed as well.
 */
export async function destroy({ order: file }: { order: string }): Promise<void> {
  const keys = keysHereIn()
  await onDatabase(async (database) => {
    const agreed = existsSync(file) ? agreedIn(file) : null
    const on = String(agreed?.order.about.on ?? today())
    const due = await dueOn(database, (await grounds()).keptKinds(), on)
    const wanted = { deed: 'DESTROY', about: aboutOf(due, on) } as const
    for (const one of due) console.log(lineOf(one))
    if (!agreed) {
      if (due.some(({ rows }) => rows > 0)) return askFor(file, wanted)
      return console.log('没有到期数据 nothing is due')
    }
    const names = agreedBy(agreed, wanted, custodiansIn(keys), Date.now())
    await destroyDue(database, due, { order: agreed.order, names }, Date.now())
    const receipts = await enterDestructions(database, keys, Date.now)
    for (const receipt of receipts) console.log(`已销毁 destroyed; 日志回执 entry ${receipt}`)
    console.log('此前的备份仍含已销毁数据 backups made before still hold it: make one with --anew and remove those')
  })
}

/** `xinlu retention proofs`: every destruction there was. */
export const showProofs = () =>
  onDatabase(async ({ admin }) => {
    for (const { at, kind, rows, clause, hash, names, receiptId } of await destructions(admin))
      console.log(
        `${at.toISOString()} ${kind} ${rows} · ${clause} · SHA-256 ${hash} · ${names.join(' + ')} · 日志回执 ${receiptId}`,
      )
  })
