import type { Db } from '@xinlu/schema'

type Client = Db['$client']

/** Deeds on one decision come one after another: what one has found still holds when it writes. */
export async function alone<T>(db: Db, id: string, deed: (tx: Client) => Promise<T>): Promise<T> {
  return db.$client.begin(async (sql) => {
    const tx = sql as unknown as Client
    await tx`select pg_advisory_xact_lock(hashtext(${`enforcement.decision ${id}`}))`
    return deed(tx)
  }) as Promise<T>
}
