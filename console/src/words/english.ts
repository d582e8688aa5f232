import { audited } from './english/audited.ts'
import { blast } from './english/blast.ts'
import { bureau } from './english/bureau.ts'
import { clerk } from './english/clerk.ts'
import { clerkForms } from './english/clerkForms.ts'
import { dashboard } from './english/dashboard.ts'
import { deeds } from './english/deeds.ts'
import { desks } from './english/desks.ts'
import { desksMore } from './english/desksMore.ts'
import { draws } from './english/draws.ts'
import { frame } from './english/frame.ts'
import { office } from './english/office.ts'
import { overview } from './english/overview.ts'
import { parts } from './english/parts.ts'
import { everybody } from './english/public.ts'
import { requests } from './english/requests.ts'
import { subject } from './english/subject.ts'
import { tender } from './english/tender.ts'
import { today } from './english/today.ts'
import { values } from './english/values.ts'
import { verified } from './english/verified.ts'

/** The English of each text of the pages, by its Chinese, part by part. */
export const english: Readonly<Record<string, string>> = {
  ...values,
  ...today,
  ...frame,
  ...parts,
  ...everybody,
  ...draws,
  ...verified,
  ...dashboard,
  ...overview,
  ...clerk,
  ...clerkForms,
  ...subject,
  ...requests,
  ...tender,
  ...bureau,
  ...blast,
  ...audited,
  ...office,
  ...desksMore,
  ...desks,
  ...deeds,
}
