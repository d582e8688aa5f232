import { certificateText, compactText, type PartName, partNames, showing } from '@xinlu/db/certificate'
import { pageSize, sealedPage } from '@xinlu/schema'
import {
  certificateIn,
  checked,
  issued,
  keysGiven,
  ownNow,
  ownPageNow,
  statusGiven,
  withdrawn,
} from '../certificates.ts'
import { certificateFile } from '../documents/certificate.ts'
import { linesIn, shownOf } from '../domain/certificate/check.ts'
import { certificateState } from '../domain/certificate/parts.ts'
import { codeSvg, partsInCode } from '../domain/certificate/qr.ts'
import type { Resolvers } from '../generated.ts'

/** The most certificates of a page. */
const most = 100

/** The parts that are chosen; all where none is named. */
const chosen = ({ only }: { only?: readonly PartName[] | null | undefined }) => only ?? partNames

/** Word → deed of certificates. */
export const certificateResolvers = {
  Query: {
    certificate: (_, { id }, context) => ownNow(context, id),
    async myCertificates(_, { first, after }, context) {
      const size = pageSize(first, most)
      const places = context.cursors('myCertificates')
      const rows = await ownPageNow(context, size, places.read(after))
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { nodes: shown, pageInfo }
    },
    certificateStatus: (_, { list }, context) => statusGiven(context, list ?? null),
    verifyCertificate: (_, { text }, context) => checked(context, text),
    certificateKeys: (_, __, context) => keysGiven(context),
  },
  Mutation: {
    issueCertificate: (_, { parts, days, key }, context) => issued(context, parts, days, key),
    withdrawCertificate: (_, { id }, context) => withdrawn(context, id),
  },
  Certificate: {
    state: (row, _, { viewer }) => certificateState(row, viewer.now),
    issuedAt: (row) => certificateIn(row).issuedAt,
    knownAt: (row) => certificateIn(row).knownAt,
    revokedAt: ({ revoked }) => revoked?.at ?? null,
    changedParts: ({ revoked }) => revoked?.parts ?? [],
    shown: (row) => shownOf(certificateIn(row)),
    content: (row, args) => certificateText(showing(certificateIn(row), chosen(args))),
    compact: (row, args) => compactText(showing(certificateIn(row), chosen(args))),
    qr: (row, args) => codeSvg(certificateIn(row), partsInCode(certificateIn(row), chosen(args))),
    qrParts: (row, args) => partsInCode(certificateIn(row), chosen(args)),
    document: (row, args) => certificateFile(certificateIn(row), chosen(args), args.format),
  },
  ShownCertificatePart: {
    part: ({ name }) => name,
    lines: (row) => linesIn(row),
    freshAt: ({ part }) => part.freshAt,
  },
} satisfies Resolvers
