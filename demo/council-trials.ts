// What the invented council has tried out: a checklist for visits, through a summer and August, as councils do; how that went, what was decided,
// and its second version, which is being tried now. And greetings, there and back.
import { addVersion, addChecklist } from '../src/council/trials/checklists.sql.ts'
import type { ChecklistDraft } from '../src/council/trials/checklist.ts'
import { insertComment, insertTap } from '../src/council/trials/taps.sql.ts'
import type { Reason } from '../src/council/trials/trial.ts'
import { insertTrial, setAnswer, setDecision } from '../src/council/trials/trials.sql.ts'
import { sealWords } from '../src/council/trials/words.ts'
import { insertGreeting, noteRead, noteToldOf, setReply } from '../src/council/greetings/greetings.sql.ts'
import { sealGreeting } from '../src/council/greetings/words.ts'
import type { Tx } from '../src/db/db.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { dayOf, daysAfter, weekdayOf, type Day } from '../src/text/dates.ts'

/** `meetingIds`: in the order in which they are held. `unitIds`: three at least; the third says no. */
export type CouncilPlace = { panelId: string; meetingIds: readonly string[]; unitIds: readonly string[]; keys: Keys; now: Date }

const first: ChecklistDraft = {
  name: { fi: 'Muistilista kotikäynnille', sv: 'Minneslista för hembesök', en: 'Checklist for home visits' },
  items: [
    { fi: 'Kerron, kuka olen ja miksi tulin.', sv: 'Jag berättar vem jag är och varför jag kom.', en: 'I say who I am and why I came.' },
    { fi: 'Kysyn, mitä asiakkaalle kuuluu tänään.', sv: 'Jag frågar hur klienten mår i dag.', en: 'I ask how the client is today.' },
    { fi: 'Kuuntelen loppuun asti.', sv: 'Jag lyssnar till slut.', en: 'I listen to the end.' },
    { fi: 'Sovin, mitä seuraavaksi tapahtuu ja milloin.', sv: 'Jag kommer överens om vad som händer härnäst och när.', en: 'I agree what happens next, and when.' },
    { fi: 'Kerron, miten palautetta voi antaa.', sv: 'Jag berättar hur man ger respons.', en: 'I tell how feedback can be given.' },
  ],
}
const second: ChecklistDraft = {
  name: first.name,
  items: [
    ...first.items.slice(0, 3),
    { fi: 'Jos työntekijä vaihtuu, kerron ajoissa, kuka tulee tilalleni.', sv: 'Om den anställda byts berättar jag i god tid vem som kommer i stället.', en: 'If the worker changes, I say in time who comes instead of me.' },
    ...first.items.slice(3),
  ],
}
const comments = [
  'Lista auttoi muistamaan, että kuuntelee ensin.', 'Kiireessä listaa ei ehdi katsoa, mutta seinällä se muistuttaa.', 'Siirtotilanteet puuttuvat listalta. Ne ovat asiakkaalle vaikeimpia.',
  'Palautteesta kertominen tuntui aluksi oudolta, nyt se on jo tapa.',
]

/** Deterministic: so many marks on each working day of a period. */
function* marks(from: Day, until: Day): Generator<{ on: Day; because: Reason | null }> {
  const whys: Reason[] = ['time', 'forgot', 'time', 'fit', 'time', 'unsaid']
  let n = 0
  for (let day = from; day <= until; day = daysAfter(day, 1)) {
    if (weekdayOf(day) > 5) continue
    for (let mark = 0; mark < 3; mark++) {
      n++
      yield { on: day, because: n % 3 === 0 ? whys[n % whys.length]! : null }
    }
  }
}

export async function loadCouncilTrials(tx: Tx, { panelId, meetingIds, unitIds, keys, now }: CouncilPlace): Promise<void> {
  const today = dayOf(now)
  const [one, two, three] = unitIds as [string, string, string]
  // The last summer that is over, with its August.
  const year = today > `${today.slice(0, 4)}-09-20` ? Number(today.slice(0, 4)) : Number(today.slice(0, 4)) - 1
  const [fromOn, untilOn, commentsUntilOn, decidedOn] = [`${year}-06-01`, `${year}-08-31`, `${year}-09-10`, `${year}-09-16`]
  const checklistId = await addChecklist(tx, panelId, first, daysAfter(fromOn, -14))
  const seal = (to: string, words: string) => sealWords(keys, { panelId, to }, words)
  const comment = async (trialId: string, words: string) => {
    const id = crypto.randomUUID()
    await insertComment(tx, trialId, { id, kind: 'comment', ...seal(id, words) })
  }
  const mark = async (trialId: string, of: readonly string[], from: Day, until: Day) => {
    let n = 0
    for (const each of marks(from, until)) await insertTap(tx, { id: crypto.randomUUID(), trialId, unitId: of[n++ % of.length]!, ...each })
  }

  const summer = await insertTrial(tx, { panelId, checklistId, version: 1, fromOn, untilOn, commentsUntilOn, unitIds: [one, two, three], begunInId: meetingIds[0] ?? null, meetingId: meetingIds[1] ?? null, afterId: null, on: daysAfter(fromOn, -10) })
  for (const unitId of [one, two]) await setAnswer(tx, { trialId: summer, unitId, answer: 'accepted', why: null, on: daysAfter(fromOn, -5) })
  await setAnswer(tx, { trialId: summer, unitId: three, answer: 'refused', why: seal(`${summer} ${three}`, 'Meillä on kesällä paljon sijaisia. Haluamme kokeilla syksyllä.'), on: daysAfter(fromOn, -4) })
  await mark(summer, [one, two], fromOn, untilOn)
  for (const words of comments) await comment(summer, words)
  await setDecision(tx, summer, { decision: 'change', why: seal(summer, 'Lista auttoi, mutta siirtotilanteet puuttuivat. Lisätään niistä yksi lause ja kokeillaan uudestaan.'), meetingId: meetingIds[1] ?? null, on: decidedOn })
  await addVersion(tx, checklistId, second, { seen: 1, on: decidedOn })

  const [begins, ends] = [daysAfter(today, -24), daysAfter(today, 18)]
  const autumn = await insertTrial(tx, { panelId, checklistId, version: 2, fromOn: begins, untilOn: ends, commentsUntilOn: daysAfter(ends, 7), unitIds: [one, two, three], begunInId: meetingIds[1] ?? null, meetingId: meetingIds.at(-1) ?? null, afterId: summer, on: daysAfter(begins, -7) })
  for (const unitId of [one, two]) await setAnswer(tx, { trialId: autumn, unitId, answer: 'accepted', why: null, on: daysAfter(begins, -3) })
  await mark(autumn, [one, two], begins, daysAfter(today, -1))
}

export async function loadCouncilGreetings(tx: Tx, { panelId, unitIds, keys, now }: CouncilPlace): Promise<void> {
  const today = dayOf(now)
  const [one, two] = unitIds as [string, string]
  const id = crypto.randomUUID()
  const words = 'Siirtotilanteet ovat asiakkaalle vaikeimpia. Kertokaa ajoissa, kun työntekijä vaihtuu, ja kuka tulee tilalle.'
  await insertGreeting(tx, { id, panelId, kind: 'greeting', fromUnitId: null, pointId: null, unitIds: [one, two], on: daysAfter(today, -30), ...sealGreeting(keys, panelId, id, words) })
  for (const to of await tx.selectFrom('panel_greeting_to').select(['id', 'unit_id as unitId']).where('greeting_id', '=', id).execute()) {
    await noteToldOf(tx, [to.id], 'arrived', daysAfter(today, -30))
    if (to.unitId !== one) continue
    await noteRead(tx, to.id, daysAfter(today, -26))
    const reply = 'Esitelty muistilistaa ja sovittu, että kaikki pitävät sen esillä. Puhuttu siirtotilanteiden merkityksestä; hyvä muistutus työntekijöille.'
    await setReply(tx, to.id, { answer: 'presented', presentedOn: daysAfter(today, -22), words: sealGreeting(keys, panelId, to.id, reply), on: daysAfter(today, -22) })
  }
  const note = crypto.randomUUID()
  await insertGreeting(tx, { id: note, panelId, kind: 'note', fromUnitId: null, pointId: null, unitIds: [two], on: daysAfter(today, -3), ...sealGreeting(keys, panelId, note, 'Voisiko aulaan saada hyllyn, josta löytää palautelomakkeet?') })
  const own = crypto.randomUUID()
  await insertGreeting(tx, { id: own, panelId, kind: 'greeting', fromUnitId: one, pointId: null, unitIds: [], on: daysAfter(today, -8), ...sealGreeting(keys, panelId, own, 'Kiitos muistilistasta. Meillä se on nyt kahvihuoneen seinällä.') })
}
