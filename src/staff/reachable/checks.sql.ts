// The tables of what people say about their own contact details, and of the links by which they say it.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { timeZone, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Asked } from './asking.ts'
import { isResponsible } from './responsible.sql.ts'

export type Check = {
  askedOn: Day | null
  confirmedOn: Day | null
  refusedOn: Day | null
  unreachableFrom: Day | null
  correction: string | null
}

const columns = [
  'asked_on as askedOn', 'confirmed_on as confirmedOn', 'refused_on as refusedOn', 'unreachable_from as unreachableFrom', 'correction',
] as const

export const checkOf = async (db: Db, personId: string): Promise<Check | null> =>
  (await db.selectFrom('contact_check').select(columns).where('person_id', '=', personId).executeTakeFirst()) ?? null

/** By the person's id; who was never asked is not in it. */
export const allChecks = async (db: Db): Promise<Map<string, Check>> =>
  new Map((await db.selectFrom('contact_check').select(['person_id', ...columns]).execute()).map(({ person_id, ...check }) => [person_id, check]))

export type Responsible = Asked & { language: Language }

export async function responsible(db: Db, today: Day): Promise<Responsible[]> {
  const rows = await db.selectFrom('person as p').leftJoin('contact_check as k', 'k.person_id', 'p.id')
    .select(['p.id as personId', 'p.language', 'k.asked_on as askedOn', 'k.confirmed_on as confirmedOn'])
    .where(isResponsible(today)).execute()
  return rows.map((row) => ({ ...row, language: row.language as Language }))
}

export const isAnswering = async (db: Db, personId: string, today: Day): Promise<boolean> =>
  (await db.selectFrom('person as p').select('p.id').where('p.id', '=', personId).where(isResponsible(today)).executeTakeFirst()) !== undefined

export const noteAsked = (tx: Tx, personId: string, today: Day) =>
  tx.insertInto('contact_check').values({ person_id: personId, asked_on: today })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ asked_on: today })).execute()

/** Whoever reacts has been reached, whatever they say. A correction that was told before stays until it is mended. */
export const noteReaction = (tx: Tx, personId: string, { today, correction }: { today: Day; correction: string | null }) =>
  tx.insertInto('contact_check').values({ person_id: personId, confirmed_on: today, correction })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({
      confirmed_on: today, refused_on: null, unreachable_from: null, ...(correction !== null && { correction }),
    })).execute()

export const forgetCorrection = (tx: Tx, personId: string) =>
  tx.updateTable('contact_check').set({ correction: null }).where('person_id', '=', personId).execute()

/** The day on which a mail server took the last request. Not where mail is only shown, and counts as sent. */
export const noteWentOut = (tx: Tx) => sql`
  update contact_check k set went_out_on = m.day from (
    select distinct on (person_id) person_id, (sent_at at time zone ${timeZone})::date as day from outgoing_message
    where kind = 'confirm-contact' and sent_at is not null order by person_id, sent_at desc) m
  where m.person_id = k.person_id and m.day >= k.asked_on and m.day is distinct from k.went_out_on`.execute(tx)

/**
 * A mail server refuses mail to them for good, and nothing has got through since. It is only said of them while mail to
 * others gets through: else it is our own server, or our address as the sender, that is refused. And not where they have
 * reacted since, or were asked about on a page.
 */
export const noteRefusals = (tx: Tx, today: Day) => sql`
  insert into contact_check (person_id, refused_on)
  select distinct on (m.person_id) m.person_id, (m.failed_at at time zone ${timeZone})::date
  from outgoing_message m join person p on p.id = m.person_id
  where m.failed_at is not null and m.last_error ~ '^5[0-9][0-9] ' and m.last_error !~ 'EAUTH' and ${isResponsible(today)}
    and not exists (select from outgoing_message later where later.person_id = m.person_id and later.sent_at >= m.failed_at)
    and exists (select from outgoing_message other where other.person_id <> m.person_id and other.sent_at >= m.failed_at)
    and not exists (select from contact_check k where k.person_id = m.person_id
      and (k.refused_on is not null or k.confirmed_on >= (m.failed_at at time zone ${timeZone})::date))
  order by m.person_id, m.failed_at desc
  on conflict (person_id) do update set refused_on = excluded.refused_on`.execute(tx)

/** Something has got through since, such as to a new address. */
export const forgetRefusals = (tx: Tx) => sql`
  update contact_check k set refused_on = null where refused_on is not null and exists (
    select from outgoing_message m where m.person_id = k.person_id and m.sent_at is not null and not exists (
      select from outgoing_message later where later.person_id = k.person_id and later.failed_at > m.sent_at)
      and (m.sent_at at time zone ${timeZone})::date >= k.refused_on)`.execute(tx)

/** From when on feedback goes past each of them. `afterDays` 0: for want of a confirmation never. */
export const setUnreachable = (tx: Tx, afterDays: number) => sql`
  update contact_check k set unreachable_from = c.day from (
    select person_id, least(refused_on, case when ${afterDays}::int > 0 and went_out_on > coalesce(confirmed_on, '-infinity')
      then went_out_on + ${afterDays}::int end) as day from contact_check) c
  where c.person_id = k.person_id and c.day is distinct from k.unreachable_from`.execute(tx)

export const insertLink = (tx: Tx, link: { hash: Buffer; personId: string; expiresOn: Day }) =>
  tx.insertInto('contact_link').values({ token_hash: link.hash, person_id: link.personId, expires_on: link.expiresOn }).execute()

export const deleteLinksOf = (tx: Tx, personId: string) => tx.deleteFrom('contact_link').where('person_id', '=', personId).execute()

export const deleteLinksExpired = (tx: Tx, today: Day) => tx.deleteFrom('contact_link').where('expires_on', '<', today).execute()

/** Whose link it is, while it works. */
export const findLink = async (db: Db, hash: Buffer, today: Day): Promise<string | null> =>
  (await db.selectFrom('contact_link').innerJoin('person as p', 'p.id', 'contact_link.person_id').select('person_id')
    .where('token_hash', '=', hash).where('expires_on', '>=', today)
    .where((e) => e.or([e('p.left_on', 'is', null), e('p.left_on', '>', today)])).executeTakeFirst())?.person_id ?? null

/** Uses the link up. Of two who try at once, one gets it. */
export const takeLink = async (tx: Tx, hash: Buffer): Promise<boolean> =>
  (await tx.deleteFrom('contact_link').where('token_hash', '=', hash).executeTakeFirst()).numDeletedRows > 0n

/** Where somebody works, by the unit or the service line of their roles, for their own page. */
export const placesOf = async (db: Db, personId: string, today: Day) =>
  (await db.selectFrom('role_grant as g').leftJoin('unit as u', 'u.id', 'g.unit_id').leftJoin('service_line as l', 'l.id', 'g.service_line_id')
    .select(['u.name as unit', 'l.name as line']).where('g.person_id', '=', personId).where('g.valid_from', '<=', today)
    .where((e) => e.or([e('g.valid_to', 'is', null), e('g.valid_to', '>=', today)])).execute())
    .flatMap(({ unit, line }) => unit ?? line ?? [])
