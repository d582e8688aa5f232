import type { CertificatePart } from '../../ask/generated.ts'

/** 证明内容: what a business may have certified of itself. */
export const businessParts: readonly CertificatePart[] = [
  'IDENTITY',
  'CONSTRUCTION_GRADES',
  'ROAD_TRANSPORT_ASSESSMENT',
  'OVERLOAD_LISTINGS',
  'PENALTIES',
]

/** What a driver may; nothing else goes with it. */
export const driverParts: readonly CertificatePart[] = ['DRIVER_GRADE']
