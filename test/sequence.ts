import { join } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What takes longest, dearest first: begun last, each would keep one worker busy while the others have nothing left to do. Within a
 * project the order of the rest stays vitest's own.
 */
const dearest = [
  'browser/everyPage.test.ts',
  'policy/worlds/worlds.test.ts',
  'house/commands.test.ts',
  'conformance/equality.test.ts',
  'policy/repairedNowhere.test.ts',
  'browser/clerk.test.ts',
  'policy/blast.test.ts',
  'policy/worlds/proof.test.ts',
  'conformance/shortWay.test.ts',
  'house/runbook.test.ts',
  'stories/files.test.ts',
].map((file) => join(import.meta.dirname, file))

export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files)
    const place = ({ moduleId }: TestSpecification) => {
      const at = dearest.indexOf(moduleId)
      return at < 0 ? dearest.length : at
    }
    return rest.sort((a, b) => place(a) - place(b))
  }
}
