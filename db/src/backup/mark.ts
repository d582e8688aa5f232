import type { Sql } from 'postgres'

/** Leaves a mark in the database with the instant by its own clock, so that every instant up to it can be told from what came later. */
export async function leaveMark(admin: Sql): Promise<string> {
  await admin`create table if not exists migrations.backup_mark (one boolean primary key, at timestamptz not null)`
  const [mark] = await admin<{ at: string }[]>`
    insert into migrations.backup_mark values (true, clock_timestamp())
    on conflict (one) do update set at = excluded.at returning to_json(at) #>> '{}' as at`
  return new Date(mark?.at ?? '').toISOString()
}

/** The last mark in the database; null where none was left. */
export async function markIn(admin: Sql): Promise<string | null> {
  const [there] = await admin`select 1 from pg_tables where schemaname = 'migrations' and tablename = 'backup_mark'`
  if (!there) return null
  const [mark] = await admin<{ at: string }[]>`select to_json(at) #>> '{}' as at from migrations.backup_mark`
  return mark ? new Date(mark.at).toISOString() : null
}
