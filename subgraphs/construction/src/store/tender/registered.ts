import type { Db } from '@xinlu/schema'
import type { BidderRow } from '../../tenderRows.ts'

type Client = Db['$client']

/** The bidders of a tender as they were known at an instant, by their codes; those that withdrew are none. */
export async function biddersAt(client: Client, tenderId: string, at: string): Promise<BidderRow[]> {
  return client<BidderRow[]>`
    select b."tenderId", b."bidderCode", b."memberCodes", b."memberIds" from (
      select distinct on (bidder_code) tender_id as "tenderId", bidder_code as "bidderCode", member_codes as "memberCodes",
        member_ids as "memberIds", withdrawn
      from bidder_statement where tender_id = ${tenderId} and known_from <= ${at}
      order by bidder_code, known_from desc, id desc) b
    where not b.withdrawn order by b."bidderCode" collate "C"`
}
