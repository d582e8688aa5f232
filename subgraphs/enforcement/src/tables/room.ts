import { customType, pgSchema, timestamp } from 'drizzle-orm/pg-core'

/** The room's own schema. */
export const enforcement = pgSchema('enforcement')

/** An instant, to the microsecond, as text. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 6, mode: 'string' })

/** Bytes as they are. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
