import type { Command } from 'commander'
import { verb } from '../verb.ts'

/** Changes: what a policy, an edition or a pack would do. */
export function addChanges(program: Command): void {
  program
    .command('policy')
    .description('权限政策: the policy')
    .command('diff')
    .argument('<old>', 'a policy (.yaml), a supergraph (.graphql), a folder of editions, or the folder of a release')
    .argument('<new>', 'another of the same kind')
    .option('--sample <number>', 'replay changed editions over so many subjects; else over all')
    .option('--json', 'print everything as JSON')
    .description('影响面: who would gain or lose which field, which grant breaks; ends with 2 when something changes')
    .action(
      verb(
        () => import('../policy.ts'),
        ({ policyDiff }) => policyDiff,
      ),
    )

  program
    .command('rules')
    .description('考核方案、评价标准、监管分类表、措施清单: the files by which firms and drivers are judged')
    .command('try')
    .argument(
      '<file>',
      'a changed pack, sheet, class table or catalogue (.yaml), wherever it stands; its words say which',
    )
    .option('--year <year>', 'for a pack or a sheet: the year whose facts it is tried on')
    .option('--against <file>', 'the file to compare with; else the one in force at the end of that year, or now')
    .option('--catalogue <name>', 'for a catalogue: of which it is an edition; else the folder in which it stands')
    .option('--json', 'print everything as JSON')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with')
    .description(
      '试行方案: who would move from which grade or class to which, which measures would end, by which clause; ends with 2 when somebody moves',
    )
    .action(async (file, options) => {
      const { tryRules } = await import('../rules.ts')
      await tryRules(file, options, {
        pack: async () => (await import('@xinlu/road-transport/trial')).trialOf,
        sheet: async () => (await import('@xinlu/construction/trial')).trialOf,
        classes: async () => (await import('@xinlu/supervision/trial')).classTrialOf,
        catalogue: async () => (await import('@xinlu/supervision/trial')).catalogueTrialOf,
      })
    })
}
