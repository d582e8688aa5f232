import type { Command } from 'commander'
import { verb } from '../verb.ts'

const backupVerbs = () => import('../backup.ts')
const custodyVerbs = () => import('../custody.ts')
const restoreVerbs = () => import('../restore.ts')
const retentionVerbs = () => import('../retention.ts')

/** The verbs by which data is kept, brought back and destroyed: backup, restore, custodian, approve. */
export function addSafety(program: Command): void {
  const backups = program.command('backup').description('备份: the database, and what lies beside it, encrypted')
  backups
    .command('run', { isDefault: true })
    .requiredOption('--to <folder>', 'the folder of the backups: another disk or machine')
    .requiredOption('--recipient <file>', 'for whom they are encrypted: what `xinlu backup key` wrote as FILE.public')
    .option('--anew', 'a whole one, where else only what is new would be taken')
    .option('--every <seconds>', 'go on, with what is new each so many seconds, until told to end')
    .option('--json', 'print what was taken as JSON')
    .description('备份: everything at first, then what is new; any instant between can be restored')
    .action(verb(backupVerbs, (verbs) => verbs.backup))
  backups
    .command('key')
    .requiredOption('--out <file>', 'where to write the identity: a new file')
    .description('备份密钥: an identity that opens backups, and the recipient that they are encrypted to')
    .action(verb(backupVerbs, (verbs) => verbs.backupKey))

  program
    .command('restore')
    .argument('<folder>', 'the folder of the backups')
    .requiredOption('--identity <file>', 'the identity that opens them')
    .requiredOption('--trust <file>', 'what `xinlu custodian trust` wrote')
    .requiredOption('--order <file>', 'the order of this restore: written when it is not there, then approved by two')
    .option('--at <instant>', 'as it was then, such as 2026-11-23T09:00:00+08:00; else as it was last')
    .option(
      '--brought-back',
      'the database of DATABASE_URL is there, brought back to --at by its own office: put what lay beside it, and look whether both are of one instant',
    )
    .option('--json', 'print what was found as JSON')
    .description(
      '恢复: onto an empty data folder, as it was at an instant; the whole ledger is verified, ends with 1 where it does not hold',
    )
    .action(verb(restoreVerbs, (verbs) => verbs.restore))

  const custodian = program.command('custodian').description('密钥保管人: who may agree to what nobody does alone')
  custodian
    .command('key')
    .requiredOption('--out <file>', 'where to write the private key: a new file')
    .description("保管人密钥: a person's own key, and its public half for the house")
    .action(verb(custodyVerbs, (verbs) => verbs.custodianKey))
  custodian
    .command('name')
    .argument('<name>', 'such as zhang-wei')
    .requiredOption('--key <file>', 'the public half of the key')
    .option(
      '--order <file>',
      'from the third on: the order, NAME.order.json unless it is said; written when it is not there, then approved by two',
    )
    .description('指定保管人: a person who may agree')
    .action(verb(custodyVerbs, (verbs) => verbs.nameOne))
  custodian
    .command('trust')
    .requiredOption('--out <file>', 'where to write: a new file')
    .description('信任锚: the public keys by which a backup is known and a restore agreed to')
    .action(verb(custodyVerbs, (verbs) => verbs.writeTrust))

  program
    .command('approve')
    .argument('<order>', 'the order as it was written')
    .requiredOption('--key <file>', "the custodian's private key")
    .option('--trust <file>', 'where there is no house: what `xinlu custodian trust` wrote')
    .description('同意: one person agrees to an order; two are needed, within a day')
    .action(verb(custodyVerbs, (verbs) => verbs.approveOrder))

  const retention = program.command('retention').description('保存期限: what goes when its time or purpose is over')
  retention
    .command('due')
    .option('--json', 'print what is due as JSON')
    .description('到期清单: what is past its limit, by which clause; changes nothing')
    .action(verb(retentionVerbs, (verbs) => verbs.showDue))
  retention
    .command('destroy')
    .requiredOption('--order <file>', 'written when it is not there, then approved by two')
    .description('销毁: exactly what two agreed to; the proof stays, and the ledger verifies as before')
    .action(verb(retentionVerbs, (verbs) => verbs.destroy))
  retention
    .command('proofs')
    .description('销毁证明: every destruction there was')
    .action(verb(retentionVerbs, (verbs) => verbs.showProofs))
}
