// What a council of the demonstration county did between its meetings: homework that is over, with its results; homework that is open; and a
// student who asks for volunteers for an interview.
import type { Tx } from '../src/db/db.ts'
import { giveHomework, closeHomework } from '../src/council/homework/give.ts'
import { tell } from '../src/council/homework/tell.ts'
import { agree } from '../src/council/research/consent.ts'
import { insertRequest } from '../src/council/research/research.sql.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { dayOf, daysAfter, startOfDay } from '../src/text/dates.ts'

/** `memberIds`: of seats, in the order in which they came. `meetingIds`: the one at which this was agreed on is the last. `by`: who leads it. */
type Council = { panelId: string; meetingIds: readonly string[]; memberIds: readonly string[]; by: string; keys: Keys; now: Date }

/** Minutes, whether it was found, and what was noticed. */
const found = [
  ['7', 'yes', 'Puhelinnumero löytyi yhteystiedoista, mutta vasta kolmannelta sivulta.'],
  ['14', 'yes', 'Hakukone vei ensin vanhalle sivulle, jossa numero oli väärä.'],
  ['25', 'no', 'En löytänyt neuvonnan numeroa. Soitin vaihteeseen, ja sieltä yhdistettiin.'],
  ['4', 'yes', ''],
]

export async function loadCouncilHomework(tx: Tx, { panelId, meetingIds, memberIds, by, keys, now }: Council): Promise<void> {
  const today = dayOf(now)
  const meetingId = meetingIds.at(-1) ?? null
  const past = daysAfter(today, -40)
  const over = crypto.randomUUID()
  await giveHomework(tx, { id: over, panelId, details: {
    kind: 'own', title: 'Etsi neuvontapuhelimen numero', words: 'Kuvittele, että tarvitset apua ensimmäistä kertaa. Etsi verkosta, mihin numeroon soitat. Ota aikaa.', meetingId, testId: null, dueOn: daysAfter(today, -8), forIds: null,
    questions: [{ form: 'minutes', words: 'Montako minuuttia etsit?' }, { form: 'yes-no', words: 'Löytyikö numero?' }, { form: 'text', words: 'Mitä huomasit?' }],
  } }, { by, keys, now: startOfDay(past) })
  for (const [at, answers] of found.entries()) {
    const memberId = memberIds[at]
    if (memberId) await tell(tx, keys, { panelId, id: over, memberId, today: daysAfter(today, -9) }, { answers, version: 1 })
  }
  await closeHomework(tx, keys, { id: over, panelId }, daysAfter(today, -7))
  await giveHomework(tx, { id: crypto.randomUUID(), panelId, details: {
    kind: 'findability', title: 'Etsi paikka, jossa palautetta annetaan', words: 'Aloita organisaation etusivulta. Etsi paikka, jossa palautetta voi antaa. Laske, montako kertaa painat jotakin.', meetingId, testId: null, dueOn: daysAfter(today, 12), forIds: null, questions: [],
  } }, { by, keys, now: startOfDay(daysAfter(today, -3)) })
  await giveHomework(tx, { id: crypto.randomUUID(), panelId, details: {
    kind: 'own', title: 'Kuuntele odotustilaa', words: 'Istu hetki jossakin odotustilassa, jossa muutenkin käyt. Mieti, mitä siellä kuulee ja näkee. Kenenkään asioita ei kirjoiteta.', meetingId, testId: null, dueOn: daysAfter(today, 12), forIds: null,
    questions: [{ form: 'number', words: 'Montako ihmistä odotti?' }, { form: 'text', words: 'Mikä oli hyvää, mikä huonoa?' }],
  } }, { by, keys, now: startOfDay(daysAfter(today, -3)) })
}

export async function loadCouncilResearch(tx: Tx, { panelId, meetingIds, memberIds, by, keys, now }: Council): Promise<void> {
  const today = dayOf(now)
  const requestId = crypto.randomUUID()
  await insertRequest(tx, requestId, panelId, {
    purpose: 'Opinnäytetyö siitä, miten sosiaalinen kuntoutus on auttanut arjessa. Sen voi lukea ammattikorkeakoulun julkaisuista.', researcher: 'Opiskelija Saarni Koivulampi', organisation: 'Lännen ammattikorkeakoulu',
    asks: 'Yksi noin tunnin haastattelu sinulle sopivassa paikassa. Saat lukea tekstin ennen kuin se julkaistaan.', mail: 'saarni.koivulampi@amk.example', passes: ['name', 'telephone'], untilOn: daysAfter(today, 75), meetingId: meetingIds.at(-1) ?? null,
  }, { by, on: daysAfter(today, -3) })
  for (const [at, [name, telephone]] of ([['Aune', '040 000 0001'], ['Pekka', '040 000 0002']] as const).entries()) {
    const memberId = memberIds[at]
    if (memberId) await agree(tx, keys, { panelId, requestId, memberId }, { contact: { name, telephone, mail: '' }, onPaper: false }, now)
  }
}
