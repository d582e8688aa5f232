import type { Db } from '../context.ts'

type Client = Db['$client']

/** Deeds on one thing, named by its kind and id, come one after another in a transaction each: what one has found still holds when it writes. */
export async function alone<T>(db: Db, thing: string, deed: (tx: Client) => Promise<T>): Promise<T> {
  return db.$client.begin(async (sql) => {
    const tx = sql as unknown as Client
    await tx`select pg_advisory_xact_lock(hashtext(${thing}))`
    return deed(tx)
  }) as Promise<T>
}
