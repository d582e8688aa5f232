import { type Db, newId, type Viewer } from '@xinlu/schema'

type Client = Db['$client']

/** What is said of decisions on sites: shown from a day, or with no day taken off, and why. */
export interface Said {
  publishedOn: string | null
  reason?: string
}

/**
 * States what became of decisions on sites, as the last word about each of them: two statements of one instant, or one that
 * waited for another, keep the order in which they were written. What is off already is not taken off again.
 */
export async function sayOnSites(
  sql: Client,
  viewer: Viewer,
  decisions: readonly string[],
  sites: readonly string[],
  { publishedOn, reason }: Said,
): Promise<void> {
  const said = decisions.flatMap((decision) => sites.map((site) => ({ id: newId('pb', viewer.now), decision, site })))
  // The id of the word before, with something after it, sorts after it.
  await sql`
    insert into publication_statement (id, decision_id, site, published_on, reason, said_by, known_from)
    select case when l.known_from >= ${viewer.now}::timestamptz then l.id || '0' else n.id end, n.decision, n.site,
      ${publishedOn}::date, ${reason ?? null}, ${viewer.unit ?? ''}, greatest(l.known_from, ${viewer.now}::timestamptz)
    from jsonb_to_recordset(${JSON.stringify(said)}::text::jsonb) as n(id text, decision text, site text)
    left join lateral (select id, published_on, known_from from publication_statement
      where decision_id = n.decision and site = n.site order by known_from desc, id desc limit 1) l on true
    where ${publishedOn !== null} or l.published_on is not null`
}

/** Holds decisions to the end of the transaction, in one order for everybody: what was found of them still holds when it is written. */
export async function held(sql: Client, decisions: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(key) from (
      select distinct hashtext('enforcement.decision ' || id) as key from unnest(${[...decisions]}::text[]) id order by 1) k`
}
