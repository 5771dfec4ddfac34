// What the demonstration's units have made of their feedback: some of it approved for the unit, thanks passed on to the
// worker who can sign in, and a meeting in which it was gone through.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Content } from '../src/feedback/case.ts'
import { naming } from '../src/feedback/named.sql.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { seal, teamKey, unseal, unwrapCaseKey } from '../src/privacy/sealing.ts'
import { dayOf, type Day } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'
import { units, type UnitKey } from './units.ts'

type Tx = Kysely<DB>

/** The unit of the worker and the supervisor who can sign in, and one where Swedish is spoken. */
const learning: UnitKey[] = ['social-station', 'tuulimylly']
const perUnit = 14

const cameOfIt: Partial<Record<string, string[]>> = {
  fi: ['Ajanvarauksen viesti kirjoitettiin uudelleen selkeämmäksi.', 'Sovimme, että takaisinsoitolle luvataan aina päivä.', 'Odotustilaan haettiin lisää tuoleja.'],
  sv: ['Meddelandet om bokade tider skrevs om så att det är tydligare.', 'Vi kom överens om att alltid lova en dag för återuppringning.'],
  en: ['The message about appointments was written anew, in plainer words.'],
}

export async function loadLearning(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  for (const unit of learning) await shareSome(tx, unit, ids, keys, now)
  await passThanksOn(tx, ids, keys, now)
  await goneThrough(tx, ids, keys, now)
}

const daysAgo = (now: Date, days: number): Day => dayOf(new Date(now.getTime() - days * 86_400_000))

async function answeredCases(tx: Tx, unitId: string) {
  return naming(tx, 'all', () => tx.selectFrom('feedback_case as c').innerJoin('keys.case_key as k', 'k.case_id', 'c.id')
    .innerJoin('body as b', (join) => join.onRef('b.case_id', '=', 'c.id').on('b.number', '=', 1))
    .innerJoin('body as a', (join) => join.onRef('a.case_id', '=', 'c.id').on('a.number', '=', 2).on('a.purpose', '=', 'answer'))
    .select(['c.id', 'c.kind', 'c.language', 'c.created_at', 'c.answered_at', 'k.key_version', 'k.wrapped_key', 'b.ciphertext', 'a.ciphertext as answer', 'a.written_by'])
    .where('c.unit_id', '=', unitId).where('c.reader', '=', 'handler').where('c.state', 'in', ['answered', 'closed'])
    .orderBy('c.created_at', 'desc').orderBy('c.reference').execute())
}

type Answered = Awaited<ReturnType<typeof answeredCases>>[number]

const keyOf = (keys: Keys, one: Answered) => unwrapCaseKey(keys, one.wrapped_key, one.key_version, one.id)

function wordsOf(keys: Keys, one: Answered): { said: string; gist: string } {
  const open = (number: number, purpose: string, writtenBy: string | null, sealed: Buffer): Content =>
    JSON.parse(unseal(keyOf(keys, one), one.id, { number, purpose, writtenBy }, sealed))
  const said = open(1, 'feedback', null, one.ciphertext)
  const sentences = open(2, 'answer', one.written_by, one.answer).text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const gist = sentences.toSorted((a, b) => b.length - a.length)[0]!
  return { said: said.text || (said.answers?.map(({ answer }) => answer).join(' ') ?? ''), gist }
}

async function shareSome(tx: Tx, key: UnitKey, ids: Ids, keys: Keys, now: Date): Promise<void> {
  const unitId = ids.unit.get(key)!
  const supervisorId = ids.person.get(units.find((unit) => unit.key === key)!.supervisor)!
  const cases = (await answeredCases(tx, unitId)).filter((one) => wordsOf(keys, one).said.length < 400).slice(0, perUnit)
  for (const [n, one] of cases.entries()) {
    const { said, gist } = wordsOf(keys, one)
    const came = cameOfIt[one.language] ?? []
    const approved = { text: said, gist, cameOfIt: one.kind !== 'thanks' && n % 3 === 0 ? came[(n / 3) % came.length] ?? '' : '' }
    await tx.insertInto('unit_share').values({
      case_id: one.id, number: 1, unit_id: unitId, month_on: `${dayOf(one.created_at).slice(0, 7)}-01`,
      ciphertext: seal(keyOf(keys, one), one.id, 'share 1', JSON.stringify(approved)), approved_by: supervisorId, approved_on: dayOf(one.answered_at ?? now),
    }).execute()
  }
}

async function passThanksOn(tx: Tx, ids: Ids, keys: Keys, now: Date): Promise<void> {
  const unitId = ids.unit.get('social-station')!
  const [personId, by] = [ids.person.get('noora-varvikkolahti')!, ids.person.get('samuli-ojakoski')!]
  const thanks = (await answeredCases(tx, unitId)).filter(({ kind, language }) => kind === 'thanks' && language === 'fi').slice(0, 3)
  for (const [n, one] of thanks.entries()) {
    const on = daysAgo(now, n * 20)
    await tx.insertInto('case_about').values({ case_id: one.id, person_id: personId, how: 'thanks', noted_by: by, noted_on: on }).execute()
    await tx.insertInto('thanks_letter').values({
      case_id: one.id, person_id: personId, month_on: `${dayOf(one.created_at).slice(0, 7)}-01`, sent_by: by, sent_on: on,
      ciphertext: n === 2 ? null : seal(keyOf(keys, one), one.id, `thanks ${personId}`, wordsOf(keys, one).said),
    }).execute()
  }
}

async function goneThrough(tx: Tx, ids: Ids, keys: Keys, now: Date): Promise<void> {
  const unitId = ids.unit.get('social-station')!
  const words = 'Moni odotti takaisinsoittoa tietämättä, milloin se tulee. Kokeilemme kaksi kuukautta niin, että jokaiselle luvataan päivä.'
  await tx.insertInto('unit_discussion').values({
    unit_id: unitId, number: 1, gone_on: daysAgo(now, 24), pressed_by: ids.person.get('samuli-ojakoski')!, pressed_on: daysAgo(now, 24),
    key_version: keys.current, ciphertext: seal(teamKey(keys, unitId, keys.current), unitId, 'team-words 1', words),
  }).execute()
}
