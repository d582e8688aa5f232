#!/usr/bin/env node
import { XinluError } from '@xinlu/schema/errors'
import { Command } from 'commander'
import { exportAssessmentSheet } from './assessment.ts'
import { printCertificateKeys, rotateCertificateKey, selectParts } from './certificate.ts'
import { exportConstruction, importConstruction } from './construction.ts'
import { exportDraw, verifyDraw } from './draw.ts'
import { addResults } from './evaluation.ts'
import { exportFile } from './export.ts'
import { addFront } from './frontVerbs.ts'
import { importFile } from './import.ts'
import { printKeys, rotateKey } from './ledger.ts'
import { writeReport } from './overload.ts'
import { measurePlan } from './plan.ts'
import { policyDiff } from './policy.ts'
import { writeBatch } from './publicity.ts'
import { sendTags, startReconciliation } from './reconcile.ts'
import { tryRules } from './rules.ts'
import { addSafety } from './safety.ts'
import { printSettings } from './settings.ts'
import { writeTags } from './tags.ts'
import { token } from './token.ts'
import { verb } from './verb.ts'
import { verify } from './verify.ts'
import { weigh } from './weigh.ts'

/** 信路 from a terminal: the same front door as everybody's. */
const program = new Command('xinlu').description('信路 Xinlu: import, export, tokens and receipts')

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
  .command('weigh')
  .argument('<file>', "a station's feed: CSV (UTF-8, GB18030), NDJSON or XLSX; - for the standard input")
  .requiredOption('--station <name>', 'the station, as the county lists it')
  .option('--kind <kind>', 'FIXED, SOURCE_UNIT or MOBILE', 'FIXED')
  .option('--encoding <encoding>', 'of the standard input: UTF-8 or GB18030', 'UTF-8')
  .option('--json', 'print the counts as JSON')
  .option('--url <url>', 'the address of the gateway')
  .option('--token <token>', 'the token to ask with; else XINLU_TOKEN, else that of the sample clerk of 治超工作中心')
  .description('接收称重数据: every line is taken, known already, a correction, or kept in quarantine with the reason')
  .action(weigh)

program
  .command('export')
  .argument('<file>', 'where to write: .csv or .xlsx')
  .requiredOption('--template <template>', 'PENALTY_2018, LICENCE_2018 or OTHER_ACT')
  .option('--encoding <encoding>', 'of a CSV: UTF-8 or GB18030', 'UTF-8')
  .option('--kind <kind>', 'of OTHER_ACT one kind alone: COMPULSION, REWARD, CONFIRMATION, ADJUDICATION or INSPECTION')
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
  .action(measurePlan)

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

program
  .command('token')
  .requiredOption('--as <role>', 'clerk | dashboard | tender-evaluator | department | subject | auditor')
  .description('样例令牌: a token for a sample person, signed by the built-in issuer')
  .action(token)

program
  .command('keys')
  .description('密钥: the keys of the data folder')
  .command('rotate')
  .argument('<name>', 'whose: gateway, issuer, a subgraph, or data: what encrypts numbers of persons')
  .option('--at-once', 'a key has leaked: none of before is accepted any more')
  .description(
    "轮换密钥: makes a new key; the one before is accepted for ten minutes more, the issuer's for eight hours",
  )
  .action(
    verb(
      () => import('./keys.ts'),
      ({ rotate }) => rotate,
    ),
  )

program
  .command('verify')
  .argument('[file]', 'a certificate (JSON, or the text of its code), a receipt (JSON), or an exported log (.jsonl)')
  .option('--qr <text>', 'a certificate as the text of its code, in the place of a file')
  .option(
    '--keys <file>',
    "public keys: the JSON of `xinlu certificate keys` or `xinlu ledger keys`, or PEM; else this data folder's",
  )
  .option('--status <file>', 'for a certificate: a status list as it was saved')
  .option('--at <instant>', 'for a certificate: the instant to check it at; else now')
  .option('--checkpoint <file>', 'another checkpoint of the log, for a receipt with its consistency proof (JSON)')
  .option('--against <file>', 'for a log: a checkpoint from elsewhere, that must be of the same log')
  .option('--answer <file>', 'for a receipt: the answer as it was saved (JSON)')
  .option('--json', 'print the checks as JSON')
  .description('核验回执、信用证明: checks a certificate, a receipt or a log with public keys alone, without a house')
  .action(verify)

program
  .command('policy')
  .description('权限政策: the policy')
  .command('diff')
  .argument('<old>', 'a policy (.yaml), a supergraph (.graphql), a folder of editions, or the folder of a release')
  .argument('<new>', 'another of the same kind')
  .option('--sample <number>', 'replay changed editions over so many subjects; else over all')
  .option('--json', 'print everything as JSON')
  .description('影响面: who would gain or lose which field, which grant breaks; ends with 2 when something changes')
  .action(policyDiff)

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
  .action((file, options) =>
    tryRules(file, options, {
      pack: async () => (await import('@xinlu/road-transport/trial')).trialOf,
      sheet: async () => (await import('@xinlu/construction/trial')).trialOf,
      classes: async () => (await import('@xinlu/supervision/trial')).classTrialOf,
      catalogue: async () => (await import('@xinlu/supervision/trial')).catalogueTrialOf,
    }),
  )

const certificate = program
  .command('certificate')
  .description('信用证明: certificates, and the keys of this data folder')
certificate.command('keys').description('公钥: prints their public keys as JSON').action(printCertificateKeys)
certificate
  .command('rotate')
  .option('--algorithm <algorithm>', 'what it is for: Ed25519 or SM2-SM3（国密）; else XINLU_SIGNATURE, else as before')
  .description('更换密钥: a new key to sign with; certificates of the ones before hold')
  .action(rotateCertificateKey)
certificate
  .command('select')
  .argument('<file>', 'a certificate (JSON, or the text of its code)')
  .requiredOption('--parts <names>', 'which parts to show, by comma, such as IDENTITY,PENALTIES')
  .option('--compact', 'print the text of its code instead of JSON')
  .description('选择出示: the same certificate with fewer parts to be seen; its signature holds')
  .action(selectParts)

const ledger = program.command('ledger').description('访问日志: the access ledger of this data folder')
ledger.command('keys').description('公钥: prints its public keys as JSON').action(printKeys)
ledger
  .command('rotate')
  .option('--algorithm <algorithm>', 'what it is for: Ed25519 or SM2-SM3（国密）; else XINLU_SIGNATURE, else as before')
  .description('更换密钥: a new key to sign with; receipts of the ones before hold')
  .action(rotateKey)

addFront(program)

program
  .command('parts')
  .argument('<folder>', 'where to write')
  .description(
    '分置: what gateway and rooms need to run apart: a database URL and private keys each, public halves of the others',
  )
  .action(
    verb(
      () => import('./parts.ts'),
      ({ writeParts }) => writeParts,
    ),
  )

program
  .command('settings')
  .option('--of <part>', 'house, room or terminal', 'house')
  .description('配置检查: what the environment says, secrets hidden, and all of it that cannot be used; starts nothing')
  .action(printSettings)

addSafety(program)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof XinluError)) throw error
  console.error(`${error.code}: ${error.message}`)
  process.exitCode = 1
}
