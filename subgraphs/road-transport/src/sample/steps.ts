import { type County, numbered } from '@xinlu/db'
import { cityRecorderOn } from '../domain/course/county.ts'

/** Steps that a result of before, or one that is being shown, must have taken: what is done next goes on from there. */
export function* courseSteps(county: County) {
  for (const [, { id, state, saidBy, validFrom, knownFrom }, nth] of numbered(county.assessments())) {
    const step = (seq: number, event: string, to: string, unit: string) => [
      id,
      seq,
      'ASSESSMENT',
      event,
      to,
      null,
      null,
      'sample',
      unit,
      knownFrom,
    ]
    const recorder = cityRecorderOn(validFrom)
    if (state === 'FINAL') yield step(nth, 'RECORD', 'FINAL', recorder)
    if (state === 'SUPERSEDED') yield step(nth, 'SUPERSEDE', 'SUPERSEDED', recorder)
    if (state !== 'PUBLICITY') continue
    yield step(1, 'ASSESS', 'COUNTY_ASSESSED', saidBy)
    yield step(2, 'AGREE', 'CITY_REVIEWED', recorder)
    yield step(3, 'SHOW', 'PUBLICITY', recorder)
  }
}
