// What of the demonstration's feedback is public: two years of what givers let be shown, prepared by whoever answered, checked by
// the moderator or the coordinator; a little of it withheld; and what is on its way.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Content } from '../src/feedback/case.ts'
import { naming } from '../src/feedback/named.sql.ts'
import type { Reason } from '../src/feedback/publishing/publication.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { seal, unseal, unwrapCaseKey } from '../src/privacy/sealing.ts'
import { dayOf, daysAfter, startOfDay, type Day } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'
import { loadReports } from './reports-of-pieces.ts'
import { seeded } from './seeded.ts'
import { quietLine } from './weights.ts'

type Tx = Kysely<DB>

/** Prepared after all else that happened, and not before that many days; public a week later. */
const preparedAfterDays = 14

const unitsOwnWord: Partial<Record<string, string[]>> = {
  fi: ['Olemme sen jälkeen sopineet, että soitamme aina takaisin viimeistään seuraavana päivänä.', 'Kävimme tämän läpi koko tiimin kanssa. Kiitos, että se sanottiin ääneen.', 'Tässä on vielä työtä. Kerromme lisää syksyllä.'],
  sv: ['Vi har efter det kommit överens om att alltid ringa tillbaka senast nästa dag.', 'Vi gick igenom det här med hela teamet. Tack för att det sades högt.'],
  en: ['We went through this with the whole team. Thank you for saying it.'],
}
const withheld: Reason[] = ['recognisable', 'recognisable', 'recognisable', 'not-about-services', 'not-about-services', 'hurts', 'pending', 'accuses']

export async function loadPublishing(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const chance = seeded(71)
  const today = dayOf(now)
  const [moderator, coordinator] = [ids.person.get('mikael-sandsund')!, ids.person.get('tarja-kuusivaara')!]
  const tables = { publication: [] as object[], publication_version: [] as object[], published_item: [] as object[], event: [] as object[] }
  let young = 0
  for (const one of await allowed(tx)) {
    const key = unwrapCaseKey(keys, one.wrapped_key, one.key_version, one.id)
    const open = (number: number, purpose: string, writtenBy: string | null, sealed: Buffer): Content => JSON.parse(unseal(key, one.id, { number, purpose, writtenBy }, sealed))
    const said = open(1, 'feedback', null, one.first)
    const text = [...(said.answers ?? []).map(({ answer }) => answer), said.text].filter(Boolean).join('\n\n')
    const answer = open(one.number, 'answer', one.written_by, one.answer).text
    const given = dayOf(one.created_at)
    const dayAfter = daysAfter(dayOf(one.last_at), 1)
    const inTime = [daysAfter(given, preparedAfterDays), dayAfter].sort()[1]!
    const publicOn = daysAfter(inTime, 7)
    const checkedBy = one.written_by === moderator ? coordinator : moderator
    const row = {
      case_id: one.id, state: 'published', withheld_because: null as Reason | null, number: 1, shows_unit: false, prepared_by: one.written_by, checked_by: checkedBy as string | null,
      comment_until_on: daysAfter(publicOn, -1) as Day | null, public_from_on: publicOn as Day | null, state_on: publicOn,
      comment: null as Buffer | null, commented_by: null as string | null, comment_checked_by: null as string | null,
    }
    const isYoung = publicOn > today
    const preparedOn = isYoung ? dayAfter : inTime
    const chosen = preparedOn >= today ? 'to-prepare' : isYoung ? (['to-prepare', 'to-check', 'to-comment', 'to-prepare', 'to-check'] as const)[young++ % 5]! : chance.happens(0.04) ? 'withheld' : 'published'
    const isRecognisable = chosen === 'published' && one.service_line_id === ids.line.get(quietLine)
    const way = isRecognisable ? 'withheld' : chosen
    if (way === 'to-prepare') continue
    if (way === 'to-check') Object.assign(row, { state: 'to-check', checked_by: null, comment_until_on: null, public_from_on: null, state_on: preparedOn })
    if (way === 'to-comment') Object.assign(row, { state: 'to-comment', comment_until_on: daysAfter(today, 2), public_from_on: daysAfter(today, 5), state_on: daysAfter(today, -1) })
    if (way === 'withheld') Object.assign(row, { state: 'withheld', withheld_because: isRecognisable ? 'recognisable' : chance.pick(withheld), comment_until_on: null, public_from_on: null })
    const word = way === 'published' && one.kind !== 'thanks' && one.supervisor_id && one.supervisor_id !== one.written_by && chance.happens(0.08) ? chance.pick(unitsOwnWord[one.language] ?? []) : undefined
    if (word) Object.assign(row, { comment: seal(key, one.id, 'publication-comment 1', word), commented_by: one.supervisor_id, comment_checked_by: checkedBy })
    tables.publication.push(row)
    tables.publication_version.push({ case_id: one.id, number: 1, ciphertext: seal(key, one.id, 'publication 1', JSON.stringify({ text, answer })), prepared_by: one.written_by, prepared_on: preparedOn })
    if (way === 'published') {
      tables.published_item.push({
        case_id: one.id, service_line_id: one.service_line_id, service_id: one.service_id, unit_id: null, kind: one.kind, language: one.language, came_of_it: one.came_of_it,
        month_on: monthOf(given), published_on: monthOf(publicOn), text, answer, comment: word ?? null, me_too: one.kind === 'thanks' || chance.happens(0.6) ? 0 : chance.whole(1, 14),
      })
    }
    tables.event.push(...story(way, one, { by: one.written_by!, checkedBy, preparedOn }))
  }
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += 500) await tx.insertInto(table as 'event').values(rows.slice(from, from + 500) as never).execute()
  }
  await loadReports(tx, { keys, today, checkedBy: coordinator })
}

/** Answered, with the giver's leave, and not past the workers. */
const allowed = (tx: Tx) => naming(tx, 'all', () => tx.selectFrom('feedback_case as c').innerJoin('keys.case_key as k', 'k.case_id', 'c.id').leftJoin('unit as u', 'u.id', 'c.unit_id')
  .innerJoin('body as b', (join) => join.onRef('b.case_id', '=', 'c.id').on('b.number', '=', 1))
  .innerJoinLateral((e) => e.selectFrom('body as l').select(['l.ciphertext as answer', 'l.written_by', 'l.number']).whereRef('l.case_id', '=', 'c.id').where('l.purpose', '=', 'answer')
    .orderBy('l.number', 'desc').limit(1).as('a'), (join) => join.onTrue())
  .innerJoinLateral((e) => e.selectFrom('event as v').select((f) => [f.fn.max('v.number').as('events'), f.fn.max('v.happened_at').as('last_at')]).whereRef('v.case_id', '=', 'c.id').as('n'), (join) => join.onTrue())
  .select(['c.id', 'c.kind', 'c.language', 'c.state', 'c.came_of_it', 'c.created_at', 'c.service_line_id', 'c.service_id', 'u.supervisor_id', 'k.key_version', 'k.wrapped_key',
    'b.ciphertext as first', 'a.answer', 'a.written_by', 'a.number', 'n.events', 'n.last_at'])
  .where('c.publish', '=', true).where('c.reader', '=', 'handler').where('c.state', 'in', ['answered', 'closed']).where('c.kind', '<>', 'correction')
  .where((e) => e.not(e.exists(e.selectFrom('case_about as x').select('x.case_id').whereRef('x.case_id', '=', 'c.id').where('x.how', '=', 'concerns'))))
  .where((e) => e.not(e.exists(e.selectFrom('timed_case as t').select('t.case_id').whereRef('t.case_id', '=', 'c.id').where('t.drill', '=', true))))
  .orderBy('c.created_at').orderBy('c.reference').execute())

const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`

type Way = 'to-check' | 'to-comment' | 'withheld' | 'published'
function story(way: Way, one: { id: string; events: number }, { by, checkedBy, preparedOn }: { by: string; checkedBy: string; preparedOn: Day }): object[] {
  const happened: [string, string | null, Day][] = [['publishing-prepared', by, preparedOn]]
  if (way === 'withheld') happened.push(['publishing-withheld', checkedBy, daysAfter(preparedOn, 1)])
  if (way === 'to-comment' || way === 'published') happened.push(['publishing-approved', checkedBy, daysAfter(preparedOn, 1)])
  if (way === 'published') happened.push(['published', null, daysAfter(preparedOn, 7)])
  return happened.map(([name, actor, day], n) => ({ case_id: one.id, number: one.events + n + 1, name, actor_id: actor, detail: '{}', happened_at: startOfDay(day) }))
}
