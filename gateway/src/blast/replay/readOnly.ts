import type { Database } from '@xinlu/db'

/** The same database, each of whose roles' connections begins every transaction as one that may not write. */
export function readOnly(database: Database): Database {
  return {
    ...database,
    connectAs(subgraph, options) {
      const sql = database.connectAs(subgraph, options)
      Object.assign(sql.options.connection, { default_transaction_read_only: 'on' })
      return sql
    },
  }
}
