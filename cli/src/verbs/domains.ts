import type { Command } from 'commander'
import { exportAssessmentSheet } from '../assessment.ts'
import { exportConstruction, importConstruction } from '../construction.ts'
import { exportDraw, verifyDraw } from '../draw.ts'
import { addResults } from '../evaluation.ts'
import { writeReport } from '../overload.ts'
import { verb } from '../verb.ts'
import { weigh } from '../weigh.ts'

/** The domains: assessments, construction, weighings, draws and the work plan. */
export function addDomains(program: Command): void {
  program
    .command('weigh')
    .argument('<file>', "a station's feed: CSV (UTF-8, GB18030), NDJSON or XLSX; - for the standard input")
    .requiredOption('--station <name>', 'the station, as the county lists it')
    .option('--kind <kind>', 'FIXED, SOURCE_UNIT or MOBILE', 'FIXED')
    .option('--encoding <encoding>', 'of the standard input: UTF-8 or GB18030', 'UTF-8')
    .option('--json', 'print the counts as JSON')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with; else XINLU_TOKEN, else that of the sample clerk of 治超工作中心')
    .description(
      '接收称重数据: every line is taken, known already, a correction, or kept in quarantine with the reason',
    )
    .action(weigh)

  program
    .command('assessment')
    .description('质量信誉考核')
    .command('export')
    .requiredOption('--site <site>', 'CREDIT_LVLIANG or SHANXI_CREDIT_TRANSPORT')
    .requiredOption('--scheme <scheme>', 'FREIGHT, COACH_LINE, COACH_CHARTER, TAXI, PLATFORM_TAXI, BUS or REPAIR')
    .requiredOption('--year <year>', 'the assessed year')
    .requiredOption('--out <file>', 'where to write: .csv or .xlsx')
    .option('--encoding <encoding>', 'of a CSV: UTF-8 or GB18030', 'UTF-8')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with')
    .description('导出考核结果: what is final or being shown, in the columns of one site; no score, no reason')
    .action(exportAssessmentSheet)

  const construction = program.command('construction').description('公路水运工程')
  construction
    .command('import')
    .argument('<file>', 'a table: CSV (UTF-8, GB18030) or XLSX, in the columns of `xinlu construction export`（样例）')
    .requiredOption('--table <table>', 'CONDUCT, CONTRACT or PERFORMANCE')
    .option('--json', 'print the counts and the rows that were kept in quarantine as JSON')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with; else XINLU_TOKEN, else that of the sample clerk of 建管股')
    .description('导入工程信用表格: every row is accepted, known, a correction, or kept in quarantine with the reason')
    .action(importConstruction)
  construction
    .command('export')
    .requiredOption('--table <table>', 'CONDUCT, CONTRACT or PERFORMANCE')
    .requiredOption('--out <file>', 'where to write: .csv or .xlsx')
    .option('--year <year>', 'of one year alone')
    .option('--encoding <encoding>', 'of a CSV: UTF-8 or GB18030', 'UTF-8')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with; else XINLU_TOKEN, else that of the sample clerk of 建管股')
    .description('导出工程信用表格: what is stated now, in the columns of a table（样例）')
    .action(exportConstruction)
  addResults(construction)

  program
    .command('overload')
    .description('治超')
    .command('report')
    .requiredOption('--quarter <quarter>', 'such as 2026-Q3')
    .requiredOption('--out <file>', 'where to write the report: .csv or .xlsx')
    .option('--encoding <encoding>', 'of a CSV: UTF-8 or GB18030', 'UTF-8')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with')
    .description('失信名单季度报告: candidates of a quarter and the cases made of them')
    .action(writeReport)

  const draw = program.command('draw').description('双随机抽查')
  draw
    .command('export')
    .argument('<id>', 'the draw')
    .requiredOption('--out <file>', 'where to write: a new file')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with')
    .description('导出公开文件: what replays a draw; before it is published, what was committed to')
    .action(exportDraw)
  draw
    .command('verify')
    .argument('<file>', 'the public file of a draw')
    .option('--committed <file>', 'what was exported when it was planned')
    .option('--opening <file>', 'which firm and class each entry is: for the audit')
    .option('--keys <file>', 'public keys of the access log, which signed the public part of the seed')
    .option('--json', 'print the checks as JSON')
    .description('重放抽查: replays a draw without a house; ends with 1 where something does not hold')
    .action(verifyDraw)

  program
    .command('plan')
    .description('工作要点')
    .command('measure')
    .requiredOption('--year <year>', 'the year of the plan')
    .option('--json', 'print what was measured as JSON')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with; else XINLU_TOKEN, else that of the sample clerk of 政策法规股')
    .description(
      '测量工作要点: runs each saved query once and submits its answer with its receipt; ends with 1 when something could not be measured',
    )
    .action(
      verb(
        () => import('../plan.ts'),
        ({ measurePlan }) => measurePlan,
      ),
    )
}
