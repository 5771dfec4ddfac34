// What clients of the invented county said aloud and on paper: how each hears of an answer, one that waits to be told by telephone and one by
// letter, a run of forms of which some are back, and how many givers came back to an answer.
import { sql, type Transaction } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { sendTurn } from '../src/feedback/answer.ts'
import { findCase, lockCase } from '../src/feedback/cases.sql.ts'
import type { Draft } from '../src/feedback/draft.ts'
import { sheetReceipt, sheetToken } from '../src/feedback/forms/form-run.ts'
import { addRun, enterSheet, findRun, noteBack, noteGiven, noteVoid } from '../src/feedback/forms/forms.sql.ts'
import { findClaim } from '../src/feedback/intake.sql.ts'
import { receive } from '../src/feedback/receive.ts'
import type { AnswerBy } from '../src/feedback/spoken/way.ts'
import { claimKeys } from '../src/privacy/claim.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

type Tx = Transaction<DB>
type By = { keys: Keys; now: Date }

const blank: Omit<Draft, 'kind' | 'text'> = {
  language: 'fi', answers: [], reader: 'handler', publish: false, speaker: 'helped', pseudonym: null, contact: null, serviceLineId: null, serviceId: null, unitId: null, placeId: null, municipalityId: null,
}

/** Of a hundred whose feedback was answered so many have come back to read it. */
const cameBack = 58

export async function loadSpoken(tx: Tx, ids: Ids, { keys, now }: By): Promise<void> {
  await sql`insert into case_way (case_id, way, helped, written_by)
    select id, case channel when 'phone' then 'phone' when 'in-person' then 'service-point' else 'page' end, 'nobody', coalesce(handler_id, ${ids.person.get('noora-varvikkolahti')!}::uuid)
    from feedback_case where channel in ('phone', 'in-person', 'paper') and state in ('answered', 'closed')`.execute(tx)
  await sql`insert into answer_seen (case_id)
    select id from feedback_case where answered_at is not null and ('x' || substr(md5(reference), 1, 6))::bit(24)::int % 100 < ${cameBack}`.execute(tx)
  await spoken(tx, ids, {
    text: 'Soitin kolme kertaa, eikä kukaan soittanut takaisin, vaikka luvattiin. Haluaisin tietää, milloin voin soittaa niin, että joku vastaa.', kind: 'criticism',
    contact: { address: '040 000 0166', shared: true }, answerBy: 'phone',
    answer: 'Olet oikeassa, takaisinsoitto unohtui. Puheluihin vastataan varmimmin arkisin kello 9–11. Merkitsemme takaisinsoitot nyt listalle, jonka päivystäjä käy läpi joka iltapäivä.',
  }, { keys, now })
  await spoken(tx, ids, {
    text: 'Minulla ei ole tietokonetta. Toivon, että päätöksen perustelut selitettäisiin tavallisilla sanoilla.', kind: 'suggestion',
    contact: { address: 'Esko Esimerkki\nEsimerkkitie 3 A 5\n00000 Koivuranta', shared: true }, answerBy: 'letter',
    answer: 'Kiitos ehdotuksesta. Kirjoitamme päätösten alkuun tästä lähtien kolme lausetta tavallisilla sanoilla: mitä päätettiin, miksi ja mitä voit tehdä.',
  }, { keys, now: new Date(+now - 26 * 3_600_000) })
  await loadForms(tx, ids, { keys, now })
}

type Said = { text: string; kind: Draft['kind']; contact: Draft['contact']; answerBy: AnswerBy; answer: string }

/** Said at the station of adult social work, and answered there; nobody has told it yet. */
async function spoken(tx: Tx, ids: Ids, { text, kind, contact, answerBy, answer }: Said, { keys, now }: By): Promise<void> {
  const of = await tx.selectFrom('service_unit').select(['service_id', 'unit_id']).where('handler_id', '=', ids.person.get('noora-varvikkolahti')!).orderBy('service_id').executeTakeFirstOrThrow()
  const [token, by] = [`demonstration spoken ${answerBy}`, { personId: ids.person.get('noora-varvikkolahti')! }]
  const at = new Date(+now - 2 * 86_400_000)
  await receive(tx, { ...blank, text, kind, contact, serviceId: of.service_id, unitId: of.unit_id }, token, { channel: 'phone', now: at, keys, spoken: { answerBy, helped: 'nobody', by } })
  const claimed = (await findClaim(tx, claimKeys(keys, token).map(({ hash }) => hash)))!
  const one = (await lockCase(tx, claimed.caseId)) ?? (await findCase(tx, claimed.caseId))!
  await sendTurn(tx, one, { purpose: 'answer', text: answer, cameOf: { is: 'changed' } }, { by, now, keys })
}

const onPaper = ['Odotustilassa on liian vähän tuoleja. Jouduin seisomaan puoli tuntia.', 'Kiitos neuvojalle, joka täytti hakemuksen kanssani rauhassa.', 'Voisiko lomakkeita saada isommalla tekstillä?', 'Ovi on liian raskas rollaattorin kanssa.'] as const
const kindsOnPaper = ['criticism', 'thanks', 'suggestion', 'criticism'] as const

async function loadForms(tx: Tx, ids: Ids, { keys, now }: By): Promise<void> {
  const by = { personId: ids.person.get('noora-varvikkolahti')! }
  const { unit_id: unitId } = await tx.selectFrom('role_grant').select('unit_id').where('person_id', '=', by.personId).where('unit_id', 'is not', null).executeTakeFirstOrThrow()
  const [today, before] = [dayOf(now), daysAfter(dayOf(now), -1)]
  const id = await addRun(tx, { unitId, placeId: null, language: 'fi', sheets: 20, keyVersion: keys.current }, { by: by.personId, on: daysAfter(today, -7) })
  const run = (await findRun(tx, id))!
  await noteGiven(tx, id, Array.from({ length: 12 }, (_, at) => at + 1), daysAfter(today, -6))
  await noteBack(tx, id, [1, 2, 4, 5], before)
  await noteBack(tx, id, [7], today)
  await noteVoid(tx, id, [9], { because: 'spoiled', on: today })
  for (const [at, number] of [1, 2, 4, 5].entries()) {
    await enterSheet(tx, id, number, today)
    await receive(tx, { ...blank, text: onPaper[at]!, kind: kindsOnPaper[at]!, unitId }, sheetToken(run, number), {
      channel: 'paper', now: new Date(+now - (5 - at) * 900_000), keys, receipt: sheetReceipt(keys, run, number), spoken: { answerBy: 'page', helped: 'nobody', by },
    })
  }
}
