import { XinluError } from '@xinlu/schema'
import { layGround } from './laid.ts'

/** `pnpm ground`: what `xinlu ground` does, for units and containers, which start a file. */
try {
  await layGround()
} catch (error) {
  if (!(error instanceof XinluError)) throw error
  console.error(`${error.code}: ${error.message}`)
  process.exitCode = 1
}
