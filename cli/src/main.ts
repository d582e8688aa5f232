#!/usr/bin/env node
import { XinluError } from '@xinlu/schema/errors'
import { Command } from 'commander'
import { addActs } from './verbs/acts.ts'
import { addChanges } from './verbs/changes.ts'
import { addDomains } from './verbs/domains.ts'
import { addFront } from './verbs/front.ts'
import { addHouse } from './verbs/house.ts'
import { addProofs } from './verbs/proofs.ts'
import { addSafety } from './verbs/safety.ts'

/** 信路 from a terminal: the same front door as everybody's. */
const program = new Command('xinlu').description('信路 Xinlu: import, export, tokens and receipts')
for (const add of [addActs, addDomains, addFront, addHouse, addProofs, addChanges, addSafety]) add(program)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof XinluError)) throw error
  console.error(`${error.code}: ${error.message}`)
  process.exitCode = 1
}
