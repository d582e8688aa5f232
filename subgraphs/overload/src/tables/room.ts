import { pgSchema } from 'drizzle-orm/pg-core'

export { instant } from '@xinlu/schema/tables'

/** The room's own schema. */
export const overload = pgSchema('overload')
