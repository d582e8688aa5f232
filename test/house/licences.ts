import { licenceFaults, licences } from './licenceFaults.ts'
import { partsOf } from './parts.ts'

/** `node test/house/licences.ts`: whether every package of what runs is under a licence that a bureau may use; ends with 1 where one is not. */
const parts = partsOf()
const faults = licenceFaults(parts, licences())
for (const fault of faults) console.error(fault)
console.log(`${parts.length} packages, ${faults.length} without a licence that may stand`)
process.exitCode = faults.length === 0 ? 0 : 1
