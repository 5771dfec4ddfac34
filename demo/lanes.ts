// Some of what waits is really something else, as its words tell; and one text of the guide is the county's own, for a time.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Content } from '../src/feedback/case.ts'
import { naming } from '../src/feedback/named.sql.ts'
import { laneDueOn, laneFirstRemindOn } from '../src/lanes/clock.ts'
import type { Lane } from '../src/lanes/lane.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { seal, unseal, unwrapCaseKey } from '../src/privacy/sealing.ts'
import { dayOf, type Day } from '../src/text/dates.ts'

const signs: [Lane, RegExp][] = [
  ['accessibility', /ruudunlukija|näppäimistöllä|skärmläsare|screen reader/i],
  ['wrong-office', /\bKela|\bFPA\b/],
  ['correction', /kirjau|journal|anteckning/i],
  ['appeal', /päätös|päätök|beslut|decision/i],
]

/** So many of each at most. */
const ofEach = 2

export async function loadLanes(tx: Kysely<DB>, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const waiting = await naming(tx, 'all', () => tx.selectFrom('feedback_case as c').innerJoin('keys.case_key as k', 'k.case_id', 'c.id').innerJoin('body as b', 'b.case_id', 'c.id')
    .select(['c.id', 'c.handler_id', 'c.created_at', 'k.key_version', 'k.wrapped_key', 'b.ciphertext'])
    .select((e) => e.selectFrom('event').whereRef('event.case_id', '=', 'c.id').select((f) => f.fn.max('event.number').as('last')).as('last'))
    .where('c.state', '=', 'waiting-for-handler').where('b.number', '=', 1).where('c.handler_id', 'is not', null).orderBy('c.created_at', 'desc').orderBy('c.id').execute())
  const marked = new Map<Lane, number>()
  const today = dayOf(now)
  for (const one of waiting) {
    const key = unwrapCaseKey(keys, one.wrapped_key, one.key_version, one.id)
    const { text } = JSON.parse(unseal(key, one.id, { number: 1, purpose: 'feedback', writtenBy: null }, one.ciphertext)) as Content
    const lane = signs.find(([name, sign]) => sign.test(text) && (marked.get(name) ?? 0) < ofEach)?.[0]
    if (!lane) continue
    const count = (marked.get(lane) ?? 0) + 1
    marked.set(lane, count)
    // The first of each was passed on; the second waits for it.
    const handed = lane === 'wrong-office' && count === 1
    const dueOn = laneDueOn(lane, { arrived: dayOf(one.created_at), marked: today })
    const { id } = await tx.insertInto('case_lane').values({
      case_id: one.id, lane, marked_by: one.handler_id!, marked_on: today, due_on: dueOn,
      remind_on: dueOn && laneFirstRemindOn(today, dueOn, { tellDirectorAfter: 4, closedDays: [] }),
    }).returning('id').executeTakeFirstOrThrow()
    if (handed) {
      const handOver = seal(key, one.id, 'hand-over', JSON.stringify({ to: 'Kela, asiakaspalvelu', number: '', markId: id }))
      await tx.updateTable('case_lane').set({ hand_over: handOver, handed_by: one.handler_id, handed_on: today, done_on: today }).where('id', '=', id).execute()
    }
    const names = handed ? ['lane-marked', 'transferred'] : ['lane-marked']
    await tx.insertInto('event').values(names.map((name, n) => (
      { case_id: one.id, name, actor_id: one.handler_id, detail: JSON.stringify({ lane }), happened_at: now, number: Number(one.last) + 1 + n }))).execute()
  }
  await ownText(tx, today)
}

/** Ends soon, so that the coordinator sees how that is told. */
async function ownText(tx: Kysely<DB>, today: Day): Promise<void> {
  const { person_id: writer } = await tx.selectFrom('role_grant').select('person_id').where('role', '=', 'administrator').orderBy('person_id').limit(1).executeTakeFirstOrThrow()
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + 21 * 86_400_000).toISOString().slice(0, 10)
  await tx.insertInto('lane_text').values({
    lane: 'contact-request',
    question: { fi: 'Tarvitsetko apua tai palvelua?', sv: 'Behöver du hjälp eller service?', en: 'Do you need help or a service?' },
    about: {
      fi: 'Kun tarvitset aikaa, tukea, etuutta tai arvion siitä, mitä tarvitset. Palaute ei pane asiaa vireille.',
      sv: 'När du behöver en tid, stöd, en förmån eller en bedömning av vad du behöver. Respons inleder inget ärende.',
      en: 'When you want an appointment, support, a benefit or an assessment of what you need. Feedback does not start a matter.',
    },
    receiver: { fi: 'Koivurannan neuvonta tai oma työntekijäsi.', sv: 'Björkstrands rådgivning eller din egen kontaktperson.', en: 'The guidance of Koivuranta, or your own worker.' },
    how: {
      fi: 'Soita neuvontaan 010 000 0100 arkisin klo 9–15. Sosiaaliasemalla voi käydä ilman ajanvarausta tiistaisin.',
      sv: 'Ring rådgivningen 010 000 0100 vardagar kl. 9–15. På socialstationen tas man emot utan tidsbokning på tisdagar.',
      en: 'Call 010 000 0100 on weekdays from 9 to 15. On Tuesdays you can come to the social services office without an appointment.',
    },
    clock: { fi: 'Kiireellinen tarve arvioidaan heti, muu tarve viipymättä.', sv: 'Ett brådskande behov bedöms genast, andra behov utan dröjsmål.', en: 'Urgent need is looked at at once, other need without delay.' },
    valid_from: today, valid_to: until, written_by: writer, written_on: today,
  }).execute()
}
