import type { Command } from 'commander'
import { exportFile } from '../export.ts'
import { importFile } from '../import.ts'
import { writeBatch } from '../publicity.ts'
import { sendTags, startReconciliation } from '../reconcile.ts'
import { writeTags } from '../tags.ts'

/** 双公示: acts in, out, to the sites, and whether any was hidden. */
export function addActs(program: Command): void {
  program
    .command('import')
    .argument(
      '<file>',
      'a 双公示 file: CSV (UTF-8, GB18030) or XLSX in a template of 2018 or the generic one of other acts',
    )
    .option('--json', "print the mutation's result")
    .option(
      '--url <url>',
      'the address of the gateway; else the one running over this data folder, else one is started for the while',
    )
    .option('--token <token>', 'the token to ask with; else XINLU_TOKEN, else that of the sample clerk')
    .description('导入双公示: every row is accepted, already known, or kept in quarantine with the reason')
    .action(importFile)

  program
    .command('export')
    .argument('<file>', 'where to write: .csv or .xlsx')
    .requiredOption('--template <template>', 'PENALTY_2018, LICENCE_2018 or OTHER_ACT')
    .option('--encoding <encoding>', 'of a CSV: UTF-8 or GB18030', 'UTF-8')
    .option(
      '--kind <kind>',
      'of OTHER_ACT one kind alone: COMPULSION, REWARD, CONFIRMATION, ADJUDICATION or INSPECTION',
    )
    .option('--columns <province>', 'in the columns that a province has for that kind, such as shanxi')
    .option('--from <day>', 'decided on or after this day, YYYY-MM-DD')
    .option('--to <day>', 'decided on or before this day, YYYY-MM-DD')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with')
    .description('导出双公示: recorded decisions back into the template')
    .action(exportFile)

  program
    .command('publicity')
    .description('公示')
    .command('batch')
    .requiredOption('--site <site>', 'CREDIT_CHINA, CREDIT_LVLIANG or SHANXI_CREDIT_TRANSPORT')
    .requiredOption('--out <file>', 'where to write the sheet: .csv or .xlsx')
    .option('--action <action>', 'PUBLISH what is due, or WITHDRAW what must be taken off', 'PUBLISH')
    .option('--template <template>', 'PENALTY_2018, LICENCE_2018 or OTHER_ACT', 'PENALTY_2018')
    .option('--encoding <encoding>', 'of a CSV: UTF-8 or GB18030', 'UTF-8')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with')
    .description('生成公示批次: what one site must be told, in its template')
    .action(writeBatch)

  program
    .command('reconcile-start')
    .requiredOption('--from <day>', 'acts decided on or after this day, YYYY-MM-DD')
    .requiredOption('--to <day>', 'acts decided on or before this day, YYYY-MM-DD')
    .requiredOption('--key <file>', 'where to write the key of the run: a new file')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with')
    .description('开始瞒报核查: begins a run and writes its key, to be carried to the case system')
    .action(startReconciliation)

  program
    .command('reconcile')
    .argument('<file>', "the case system's acts: CSV (UTF-8, GB18030) or XLSX in a template")
    .requiredOption('--key <file>', 'the key of the run')
    .requiredOption('--out <file>', 'where to write the tags: .csv')
    .description('生成核查指纹: beside the case system, without a house; what is written says nothing without the key')
    .action(async (file, options) => {
      const { taggerOf } = await import('@xinlu/enforcement/tagger')
      await writeTags(file, options, taggerOf)
    })

  program
    .command('reconcile-send')
    .argument('<tags>', 'what `xinlu reconcile` wrote')
    .option('--json', 'print the findings as JSON')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with')
    .description('提交核查指纹: hands the tags in and says what was found')
    .action(sendTags)
}
