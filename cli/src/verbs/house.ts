import type { Command } from 'commander'
import { printSettings } from '../settings.ts'
import { verb } from '../verb.ts'

/** The house: sample tokens, keys, its ground, its parts apart and its settings. */
export function addHouse(program: Command): void {
  program
    .command('token')
    .requiredOption('--as <role>', 'clerk | dashboard | tender-evaluator | department | subject | auditor')
    .description('样例令牌: a token for a sample person, signed by the built-in issuer')
    .action(
      verb(
        () => import('../token.ts'),
        ({ token }) => token,
      ),
    )

  program
    .command('keys')
    .description('密钥: the keys of the data folder')
    .command('rotate')
    .argument('<name>', 'whose: gateway, issuer, a subgraph, or data: what encrypts numbers of persons')
    .option('--at-once', 'a key has leaked: none of before is accepted any more')
    .option(
      '--hold <minutes>',
      'of data: how long it is given out to parts that run apart before anything lies under it',
    )
    .description(
      "轮换密钥: makes a new key; the one before is accepted for ten minutes more, the issuer's for eight hours",
    )
    .action(
      verb(
        () => import('../keys.ts'),
        ({ rotate }) => rotate,
      ),
    )

  program
    .command('parts')
    .argument('<folder>', 'where to write')
    .description(
      '分置: what gateway and rooms need to run apart: a database URL and private keys each, public halves of the others',
    )
    .action(
      verb(
        () => import('../parts.ts'),
        ({ writeParts }) => writeParts,
      ),
    )

  program
    .command('ground')
    .description(
      '建表: lays the tables, months and roles of this release as the owner of DATABASE_URL, and ends; at any time, and again',
    )
    .action(
      verb(
        () => import('@xinlu/gateway/laid'),
        ({ layGround }) => layGround,
      ),
    )

  program
    .command('settings')
    .option('--of <part>', 'house, room or terminal', 'house')
    .description(
      '配置检查: what the environment says, secrets hidden, and all of it that cannot be used; starts nothing',
    )
    .action(printSettings)
}
