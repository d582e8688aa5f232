import type { Command } from 'commander'
import { verb } from '../verb.ts'

const frontVerbs = () => import('../front.ts')

/** The verbs of a front-end database (前置库): pull, push. */
export function addFront(program: Command): void {
  const front = program
    .command('front')
    .description('前置库: rows in and out by tables of a given PostgreSQL, FRONT_DATABASE_URL')
  const common = (command: Command) =>
    command
      .requiredOption('--mapping <file>', 'which tables and columns: YAML, as in the README of cli')
      .option('--json', 'print what became of the rows as JSON')
      .option('--url <url>', 'the address of the gateway')
      .option('--token <token>', 'the token to ask with; else XINLU_TOKEN, else that of the sample clerk')
  common(front.command('pull'))
    .description(
      '接收: what waits is taken through the front door; each row is acknowledged, or its faults are written into the error table',
    )
    .action(verb(frontVerbs, ({ pull }) => pull))
  common(front.command('push'))
    .description('报送: batches of 公示 go into the outgoing tables, each once, and are entered as sent')
    .action(verb(frontVerbs, ({ push }) => push))
}
