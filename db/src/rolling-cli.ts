import { migrationsFolder } from './migrate.ts'
import { contractsIn, migrationsIn, rollingFaults } from './rolling/faults.ts'

/** `pnpm rolling`: whether every migration since the first release can run while the release before still serves. */
const faults = await rollingFaults(migrationsIn(migrationsFolder), contractsIn(migrationsFolder))
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
