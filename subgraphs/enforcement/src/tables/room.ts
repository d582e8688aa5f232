import { customType, pgSchema } from 'drizzle-orm/pg-core'

export { instant } from '@xinlu/schema/tables'

/** The room's own schema. */
export const enforcement = pgSchema('enforcement')

/** Bytes as they are. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
