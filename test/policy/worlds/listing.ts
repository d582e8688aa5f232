import { type Flip, flip } from './flips.ts'

const seen = 'dashboard'

/** What nobody but the units of the list, the subject and the audit may know of: who is a candidate, of whom a case is under way. */
export const beforeListing = (but: readonly string[] = []): readonly Flip[] => {
  const others = `kind = 'ENTERPRISE' and md5(id) between '5' and '7' and id not in (${["''", ...but.map((id) => `'${id}'`)].join(', ')})`
  return [
    flip('cases of the list that are under way', ['ROWS'], seen, casesOn(others), {
      subjects: `select id from registry.identity where ${others} order by 1 limit 2`,
    }),
    // Trucks and facts that no profile shows, of the running month, of which no figure is made: they are in the list of candidates alone.
    flip('candidates', ['ROWS'], seen, [
      `insert into overload.violation_statement (id, violation_id, weighing_id, at, vehicle_id, driver_id, operator_id, source_unit_id, station, excess_kg, tier, struck, said_by, known_from)
        select 'worlds_' || n, 'worlds_' || n, 'worlds_' || n, '2026-11-01T00:00:00Z'::timestamptz + n * interval '1 day', '0_worlds', '0_driver', null, null, 'a', 2000, 'ORDINARY', false,
          'wenshui-overload', '2026-11-10T00:00:00Z' from generate_series(1, 4) n`,
      `insert into overload.conduct_statement (id, conduct_id, source_ref, kind, subject_id, subject_type, particulars, evidence, content_hash, struck, said_by, by_person, valid_from, known_from)
        values ('worlds', 'worlds', 'worlds', 'PERMIT_BY_FRAUD', '0_worlds_firm', 'OTHER', '{}', '{a}', 'a', false, 'wenshui-overload', 'somebody', '2026-11-01', '2026-11-10T00:00:00Z')`,
    ]),
  ]
}

function casesOn(where: string): string[] {
  const at = `'2026-11-20T00:00:00Z'::timestamptz`
  const found = JSON.stringify({
    measure: 'VIOLATIONS',
    count: 4,
    measured: '4',
    threshold: '3',
    fleet: null,
    metOn: '2026-08-01',
    evidence: ['worlds'],
  })
  return [
    `insert into overload.listing_case (id, subject_id, subject_type, party_id, circumstance, quarter, said_by, known_from)
      select 'l_worlds' || id, id, 'ROAD_TRANSPORT_FIRM', id, 5, '2026-Q3', 'wenshui-overload', ${at} from registry.identity where ${where}`,
    `insert into overload.step (case_id, seq, flow, event, state, by_person, by_unit, known_from)
      select id, 1, 'LISTING', 'NOTICE', 'NOTIFIED', 'somebody', 'wenshui-overload', ${at} from overload.listing_case where id like 'l_worlds%'`,
    `insert into overload.listing_finding (id, case_id, event, found, known_from)
      select 'f' || id, id, 'NOTICE', '${found}'::jsonb, ${at} from overload.listing_case where id like 'l_worlds%'`,
  ]
}
