// What came after the answers of the demonstration county: what some givers said came of it, who asked for somebody to join,
// and one to whom something got worse.
import { sql, type Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { sealContact } from '../src/feedback/contact.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { seal, unwrapCaseKey } from '../src/privacy/sealing.ts'
import { dayOf, startOfDay, type Day } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

type Row = { id: string; handler_id: string | null; firstAnswered: Day; key_version: number; wrapped_key: Buffer; unit_id: string | null; language: string; dueOn: Day; state: string }

const later = (day: Day, days: number): Day => dayOf(new Date(startOfDay(day).getTime() + days * 86_400_000 + 43_200_000))

export async function loadAfterwards(tx: Kysely<DB>, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const { rows } = await sql<Row>`
    select c.id, c.handler_id, c.unit_id, c.language, c.state, c.due_on as "dueOn", k.key_version, k.wrapped_key, a.day as "firstAnswered"
    from feedback_case c join keys.case_key k on k.case_id = c.id
    left join lateral (select (min(e.happened_at) at time zone 'Europe/Helsinki')::date as day from event e where e.case_id = c.id and e.name = 'answered') a on true
    order by c.created_at, c.reference`.execute(tx)
  const today = dayOf(now)
  const answered = rows.filter(({ state, firstAnswered }) => firstAnswered && state === 'closed')
  const followUps = answered.flatMap(({ id, firstAnswered }, n) => [
    ...(n % 6 === 0 ? [{ case_id: id, weeks: 4, settled_on: later(firstAnswered, 28 + (n % 9)), ...said(n / 6) }] : []),
    ...(n % 9 === 0 ? [{ case_id: id, weeks: 12, settled_on: later(firstAnswered, 84 + (n % 11)), ...said(n / 9 + 3) }] : []),
  ]).filter(({ settled_on }) => settled_on <= today)
  await tx.insertInto('follow_up').values(followUps).execute()

  const brought = answered.filter((_, n) => n % 20 === 7).map((row, n) => {
    const id = crypto.randomUUID()
    return {
      id, case_id: row.id, wanted: (['support-person', 'other-worker', 'supervisor'] as const)[n % 3]!, concerns_handler: n % 4 === 0, from_number: 1,
      asked_on: row.firstAnswered, due_on: later(row.firstAnswered, 7), remind_on: later(row.firstAnswered, 7), decided_on: later(row.firstAnswered, 2),
      decided_by: ids.person.get('tarja-kuusivaara')!, decision: 'outside',
      reason_ciphertext: seal(keyOf(row), row.id, `beside decided ${id}`, 'Sovimme tapaamisen, johon saat ottaa tukihenkilön mukaan.'),
      change_of_worker: (['none', 'wanted', 'offered', 'none', 'decided-for-me', 'none', 'wanted'] as const)[n % 7]!, said_on: later(row.firstAnswered, 12),
    }
  }).filter(({ said_on }) => said_on <= today)
  await tx.insertInto('bring_request').values(brought).execute()

  const station = ids.unit.get('social-station')!
  const here = (state: string) => rows.filter((row) => row.unit_id === station && row.state === state && row.language === 'fi' && !followUps.some(({ case_id }) => case_id === row.id))
  const waiting = here('waiting-for-handler').find(({ dueOn }) => dueOn >= today) ?? here('waiting-for-handler').at(-1)
  if (waiting) await askForSomeone(waiting)
  const closed = here('closed').findLast(({ firstAnswered }) => firstAnswered <= later(today, -33))
  if (closed) await tellAbove(closed)

  function keyOf({ id, wrapped_key, key_version }: Row) {
    return unwrapCaseKey(keys, wrapped_key, key_version, id)
  }

  /** Of a worker's case, to their supervisor: it waits in his list. */
  async function askForSomeone(row: Row): Promise<void> {
    const id = crypto.randomUUID()
    await tx.insertInto('bring_request').values({
      id, case_id: row.id, wanted: 'other-worker', concerns_handler: true, concerns_id: row.handler_id, from_number: 1, decider_id: ids.person.get('samuli-ojakoski')!,
      asked_on: today, due_on: row.dueOn, remind_on: later(today, 2),
      ciphertext: seal(keyOf(row), row.id, `beside asked-for ${id}`, 'En saa sanottua asioitani, kun minua keskeytetään. Haluaisin, että joku toinen on mukana.'),
    }).execute()
    const { half, ...contact } = sealContact(keyOf(row), row.id, { address: 'jonna_h@posti.example', shared: true })
    await tx.deleteFrom('contact').where('case_id', '=', row.id).execute()
    await tx.insertInto('contact').values({ case_id: row.id, ...contact }).execute()
    await tx.insertInto('keys.contact_key').values({ case_id: row.id, half }).execute()
    await addEvent(row.id, 'asked-for-someone', {})
  }

  /** To their supervisor's superior, who alone reads it. */
  async function tellAbove(row: Row): Promise<void> {
    const personId = ids.person.get('petri-lahdenmaki')!
    await tx.insertInto('follow_up').values({ case_id: row.id, weeks: 4, settled_on: today, changed: 'no', worse: 'yes', wish: 'both' }).execute()
    await tx.insertInto('told_above').values({
      case_id: row.id, weeks: 4, person_id: personId, told_on: today, remind_on: later(today, 2),
      ciphertext: seal(keyOf(row), row.id, 'beside told-above 4', 'Palautteen jälkeen minulle ei ole enää soitettu takaisin, ja hakemukseni on maannut viikkoja.'),
    }).execute()
    await addEvent(row.id, 'told-above', { handler: personId })
  }

  /** The last that happened; of a closed case without the hour. */
  async function addEvent(caseId: string, name: string, detail: object): Promise<void> {
    await sql`
      insert into event (case_id, name, detail, happened_at, number)
      select ${caseId}::uuid, ${name}, ${JSON.stringify(detail)}::jsonb,
        greatest(max(e.happened_at), date_trunc('day', ${now}::timestamptz, 'Europe/Helsinki')), max(e.number) + 1 from event e where e.case_id = ${caseId}::uuid`.execute(tx)
  }
}

/** Most say that nothing got worse; some would rather not say; a few say that it did, and wanted nothing done about it. */
function said(n: number) {
  const changed = (['yes', 'a-little', 'no', 'a-little', 'cannot-say', 'yes', 'no'] as const)[n % 7]!
  const worse = n % 15 === 4 ? 'yes' as const : n % 6 === 2 ? 'unsaid' as const : 'no' as const
  return { changed, worse, wish: worse === 'yes' ? 'neither' as const : null }
}
