import type { Command } from 'commander'
import { verb } from '../verb.ts'

/** Proof: receipts, certificates and the access ledger. */
export function addProofs(program: Command): void {
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
    .action(
      verb(
        () => import('../verify.ts'),
        ({ verify }) => verify,
      ),
    )

  const certificate = program
    .command('certificate')
    .description('信用证明: certificates, and the keys of this data folder')
  certificate
    .command('keys')
    .description('公钥: prints their public keys as JSON')
    .action(
      verb(
        () => import('../certificate.ts'),
        ({ printCertificateKeys }) => printCertificateKeys,
      ),
    )
  certificate
    .command('rotate')
    .option(
      '--algorithm <algorithm>',
      'what it is for: Ed25519 or SM2-SM3（国密）; else XINLU_SIGNATURE, else as before',
    )
    .description('更换密钥: a new key to sign with; certificates of the ones before hold')
    .action(
      verb(
        () => import('../certificate.ts'),
        ({ rotateCertificateKey }) => rotateCertificateKey,
      ),
    )
  certificate
    .command('select')
    .argument('<file>', 'a certificate (JSON, or the text of its code)')
    .requiredOption('--parts <names>', 'which parts to show, by comma, such as IDENTITY,PENALTIES')
    .option('--compact', 'print the text of its code instead of JSON')
    .description('选择出示: the same certificate with fewer parts to be seen; its signature holds')
    .action(
      verb(
        () => import('../certificate.ts'),
        ({ selectParts }) => selectParts,
      ),
    )

  const ledger = program.command('ledger').description('访问日志: the access ledger of this data folder')
  ledger
    .command('keys')
    .description('公钥: prints its public keys as JSON')
    .action(
      verb(
        () => import('../ledger.ts'),
        ({ printKeys }) => printKeys,
      ),
    )
  ledger
    .command('rotate')
    .option(
      '--algorithm <algorithm>',
      'what it is for: Ed25519 or SM2-SM3（国密）; else XINLU_SIGNATURE, else as before',
    )
    .description('更换密钥: a new key to sign with; receipts of the ones before hold')
    .action(
      verb(
        () => import('../ledger.ts'),
        ({ rotateKey }) => rotateKey,
      ),
    )
}
