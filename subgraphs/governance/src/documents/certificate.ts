import { type Certificate, type PartName, partTitles, reportedLine, showing } from '@xinlu/db/certificate'
import { dayOf } from '@xinlu/schema'
import { type Block, type DocumentFile, filesOf, mediaTypes } from '@xinlu/schema/documents'
import { hiddenOf, linesIn, shownOf } from '../domain/certificate/check.ts'
import { codePng, partsInCode } from '../domain/certificate/qr.ts'

/** 证明文书: the parts in words, and the code by which a reader checks them; of the same parts always the same bytes. */
export async function certificateFile(
  certificate: Certificate,
  names: readonly PartName[],
  format: DocumentFile['format'],
) {
  const shown = showing(certificate, names)
  const files = await filesOf(`信用证明 ${certificate.id}`, blocksOf(shown, names), dayOf(certificate.issuedAt))
  const file = files.find((one) => one.format === format) as DocumentFile
  return {
    format,
    fileName: `信用证明 ${certificate.id}.${format.toLowerCase()}`,
    mediaType: mediaTypes[format],
    sha256: file.sha256,
    content: file.content.toString('base64'),
  }
}

/** An instant as people of the county read it. */
const minute = (instant: string) =>
  `${dayOf(instant)} ${new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)}`

function blocksOf(certificate: Certificate, names: readonly PartName[]): Block[] {
  const inCode = partsInCode(certificate, names)
  const notInCode = shownOf(certificate).filter(({ name }) => !inCode.includes(name))
  const titlesOf = (list: readonly PartName[]) => list.map((name) => partTitles[name]).join('、')
  const hidden = hiddenOf(certificate)
  return [
    { style: 'note', text: `编号 ${certificate.id}` },
    { style: 'title', text: '信用证明' },
    { style: 'line', text: `出具机关：${certificate.issuer}` },
    { style: 'line', text: `信息时点：${minute(certificate.knownAt)}　有效期至：${minute(certificate.validUntil)}` },
    ...shownOf(certificate).flatMap((row): Block[] => [
      { style: 'heading', text: partTitles[row.name] },
      ...[...linesIn(row), reportedLine(row.part) ?? []].flat().map((text): Block => ({ style: 'line', text })),
    ]),
    ...(hidden.length > 0 ? [{ style: 'body' as const, text: `未出示：${titlesOf(hidden)}。` }] : []),
    { style: 'image', text: '信用证明二维码', png: codePng(certificate, inCode), side: 80 },
    {
      style: 'body',
      text: '扫描二维码并核对签名与证明状态清单后方可采信；信息更正、信用修复或者新的决定作出后，本证明即行失效。',
    },
    ...(notInCode.length > 0
      ? [{ style: 'body' as const, text: `二维码未载：${titlesOf(notInCode.map(({ name }) => name))}。` }]
      : []),
    { style: 'right', text: certificate.issuer },
    { style: 'right', text: dayOf(certificate.issuedAt) },
  ]
}
