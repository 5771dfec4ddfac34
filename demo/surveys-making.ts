// Surveys of the invented county, made as their supervisors and the coordinator would make them: from ready sets, from nothing, one
// that the clients' council is looking through just now, and one whose questions have been asked and are being changed.
import type { Kysely } from 'kysely'
import type { Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import type { Actor, Grant } from '../src/staff/actor.ts'
import { findSet } from '../src/surveys/ready/sets.ts'
import { askCouncil } from '../src/surveys/making/ask-council.ts'
import { settleSurvey } from '../src/surveys/making/change-survey.ts'
import { saveQuestion, seenOf, setCondition, type Written } from '../src/surveys/making/edit-questions.ts'
import { markQuestions, sendToReview, wordsSeen, writeReason, type Said } from '../src/surveys/making/look-through.ts'
import { makeSurvey } from '../src/surveys/making/make-survey.ts'
import type { NewSurvey } from '../src/surveys/making/survey-form.ts'
import { freezeVersion, versionsOf } from '../src/surveys/surveys.sql.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import { beginUkrainian, tryDraft } from './survey-tongues.ts'
import type { LineKey } from './lines.ts'
import type { Ids } from './load-directory.ts'
import type { Trilingual } from './organisation.ts'
import type { UnitKey } from './units.ts'

type Place = { unit: UnitKey } | { line: LineKey } | 'whole'

/** `from`: the key of a ready set; null: from nothing, with these questions. */
type DemoSurvey = { from: string | null; of: Place; by: string; daysAgo: number; name?: Trilingual; about?: Trilingual }

export const demoSurveys = {
  'after-meeting-station': {
    from: 'after-meeting', of: { unit: 'social-station' }, by: 'samuli-ojakoski', daysAgo: 12,
    name: { fi: 'Tapaamisen jälkeen sosiaaliasemalla', sv: 'Efter mötet på socialstationen', en: 'After a meeting at the social services station' },
  },
  'phone-line': {
    from: 'by-phone', of: { line: 'working-age' }, by: 'tarja-kuusivaara', daysAgo: 120,
    name: { fi: 'Miten saat meidät kiinni?', sv: 'Hur får du tag i oss?', en: 'How do you get hold of us?' },
  },
  'end-of-help-families': { from: 'end-of-help', of: { line: 'families' }, by: 'tarja-kuusivaara', daysAgo: 60 },
  'social-work-harjula': {
    from: 'social-work', of: { unit: 'harjula-team' }, by: 'anniina-koskenpirtti', daysAgo: 33,
    name: { fi: 'Aikuissosiaalityö Harjulassa', sv: 'Vuxensocialarbetet i Harjula', en: 'Adult social work in Harjula' },
  },
  'close-person-home-care': {
    from: 'close-person', of: { line: 'older' }, by: 'tarja-kuusivaara', daysAgo: 25,
    name: { fi: 'Läheiset ja kotihoito', sv: 'Närstående och hemvården', en: 'Those close to clients of home care' },
  },
  'children': { from: 'child-feedback', of: { line: 'child-welfare' }, by: 'tarja-kuusivaara', daysAgo: 48 },
  'words-day': { from: 'station-words', of: 'whole', by: 'tarja-kuusivaara', daysAgo: 20 },
  'service-point': {
    from: null, of: { unit: 'myllykyla-service-point' }, by: 'gun-britt-kvarnudd', daysAgo: 9,
    name: { fi: 'Lähipalvelupiste kylällä', sv: 'Servicepunkten i byn', en: 'The service point in the village' },
    about: { fi: 'Mietimme aukioloaikoja ja sitä, mitä täällä pitäisi voida hoitaa.', sv: 'Vi funderar på öppettiderna och på vad man borde kunna sköta här.', en: 'We are thinking about our opening hours, and about what one should be able to do here.' },
  },
  'fear-last-year': { from: 'councils-own', of: 'whole', by: 'tarja-kuusivaara', daysAgo: 400 },
} satisfies Record<string, DemoSurvey>

export type DemoSurveyKey = keyof typeof demoSurveys

/** Ids by key, for rounds that come after. */
export async function loadSurveys(db: Kysely<DB>, ids: Ids, now: Date): Promise<Map<DemoSurveyKey, string>> {
  const tx = db as Tx
  const made = new Map<DemoSurveyKey, string>()
  for (const [key, survey] of Object.entries(demoSurveys) as [DemoSurveyKey, DemoSurvey][]) made.set(key, await make(tx, survey, ids, now))
  await writeOwn(tx, made.get('service-point')!, whoMakes(demoSurveys['service-point'], ids), ago(now, 9))
  await lookThrough(tx, made.get('after-meeting-station')!, ids, now)
  await changeAsked(tx, made.get('phone-line')!, ids, now)
  await settleSurvey(tx, made.get('fear-last-year')!, 'end', { actor: whoMakes(demoSurveys['fear-last-year'], ids), now: ago(now, 200) })
  return made
}

const ago = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000)

async function make(tx: Tx, { from, of, by, daysAgo, name, about }: DemoSurvey, ids: Ids, now: Date): Promise<string> {
  const supervisorId = of !== 'whole' && 'unit' in of ? ids.person.get(by)! : null
  const details: Omit<NewSurvey, 'name' | 'about'> = {
    of: { unitId: of !== 'whole' && 'unit' in of ? ids.unit.get(of.unit)! : null, serviceLineId: of !== 'whole' && 'line' in of ? ids.line.get(of.line)! : null, supervisorId },
    from: from ? { set: from } : { nothing: true },
  }
  // As the form does where nothing is typed.
  const { name: setName, about: setAbout } = from ? findSet(from)! : { name: { fi: '' }, about: null }
  const made = await makeSurvey(tx, { ...details, name: name ?? setName, about: about ?? setAbout }, { actor: whoMakes({ by, of }, ids), now: ago(now, daysAgo) })
  if (typeof made === 'string') throw new Error(`the survey of ${by} was not made: ${made}`)
  return made.id
}

function whoMakes({ by, of }: Pick<DemoSurvey, 'by' | 'of'>, ids: Ids): Actor {
  const role: Grant = of !== 'whole' && 'unit' in of ? { role: 'supervisor', unitId: ids.unit.get(of.unit)!, serviceLineId: null } : { role: 'coordinator', unitId: null, serviceLineId: null }
  return { personId: ids.person.get(by)!, name: by, language: 'fi', roles: [role] }
}

const three = (fi: string, sv: string, en: string): Trilingual => ({ fi, sv, en })

/** From nothing: who answers in a few wide groups, a question that hangs on an answer, and an order. */
async function writeOwn(tx: Tx, id: string, actor: Actor, now: Date): Promise<void> {
  const choices = (...texts: [string, string, string][]): Written['options'] => texts.map((words) => ({ text: three(...words) }))
  const written: Written[] = [
    {
      kind: 'one', background: true, text: three('Missä asut?', 'Var bor du?', 'Where do you live?'),
      options: choices(['Myllykylässä', 'I Kvarnby', 'In Myllykylä'], ['Muualla Koivurannan alueella', 'Annanstans i Björkstrands område', 'Elsewhere in the Koivuranta area'], ['Muualla', 'Någon annanstans', 'Somewhere else']),
    },
    {
      kind: 'one', background: false, text: three('Saitko asiasi hoidettua täällä?', 'Fick du ditt ärende skött här?', 'Did you get done here what you came for?'),
      options: choices(['Sain', 'Ja', 'Yes'], ['Minut ohjattiin muualle', 'Jag hänvisades vidare', 'I was sent elsewhere'], ['En saanut', 'Nej', 'No']),
    },
    { kind: 'short', background: false, text: three('Mikä jäi hoitamatta?', 'Vad blev ogjort?', 'What was left undone?'), options: [] },
    {
      kind: 'rank', background: false, text: three('Milloin palvelupisteen pitäisi olla auki?', 'När borde servicepunkten vara öppen?', 'When should the service point be open?'),
      options: choices(['Aamulla', 'På morgonen', 'In the morning'], ['Iltapäivällä', 'På eftermiddagen', 'In the afternoon'], ['Illalla', 'På kvällen', 'In the evening'], ['Lauantaina', 'På lördagen', 'On Saturday']),
    },
    { kind: 'agree', theme: 'encounter', background: false, text: three('Tänne on mukava tulla.', 'Det är trevligt att komma hit.', 'It is nice to come here.'), options: [] },
  ]
  const by = { actor, now }
  for (const one of written) await saveQuestion(tx, id, { id: null, written: one, seen: '', same: null }, by)
  const { questions } = (await versionsOf(tx, id))[0]!
  const [, done, undone] = questions
  await setCondition(tx, id, { id: undone!.id, seen: seenOf(undone!), onlyIf: { question: done!.id, is: done!.options.slice(1).map((option) => option.id) } }, by)
}

/** The council was asked by mail. What it and a colleague said, each by themselves; one of the unclear ones has been given a reason, the other waits. */
async function lookThrough(tx: Tx, id: string, ids: Ids, now: Date): Promise<void> {
  const maker = whoMakes(demoSurveys['after-meeting-station'], ids)
  await sendToReview(tx, id, 'send', { actor: maker, now: ago(now, 8) })
  const asked = await askCouncil(tx, id, daysAfter(dayOf(now), 9), { actor: maker, now: ago(now, 7) })
  if (asked !== 'council-asked') throw new Error(`the council was not asked: ${asked}`)
  await tx.updateTable('outgoing_message').set({ sent_at: ago(now, 7), attempts: 1 }).where('survey_id', '=', id).execute()
  const { questions } = (await versionsOf(tx, id))[0]!
  const say = async (role: 'council' | 'management', daysAgo: number, said: Record<string, Partial<Said>>): Promise<void> => {
    const all = Object.entries(said).map(([question, one]): Said => ({ clear: null, important: false, upsetting: false, comment: null, ...one, question, seen: wordsSeen(questions.find((each) => each.id === question)!) }))
    const outcome = await markQuestions(tx, id, all, { actor: { personId: maker.personId, name: '', language: 'fi', roles: [{ role, unitId: null, serviceLineId: null }] }, now: ago(now, daysAgo) })
    if (outcome !== 'thanks') throw new Error('what the council said was not kept')
  }
  await say('council', 6, { 'was-heard': { clear: true, important: true }, 'what-i-came-for': { clear: false, comment: 'Jos tulin vain juttelemaan, mitä vastaan?' }, 'understood': { clear: true } })
  await say('council', 5, { 'was-heard': { clear: true, important: true }, 'better-next-time': { clear: true, important: true, comment: 'Den här frågan är den viktigaste. Låt den stå kvar.' } })
  await say('council', 5, { 'understood': { clear: false, comment: 'Sovittiin kenen kanssa, työntekijän vai avustajan?' }, 'what-i-came-for': { clear: true } })
  await say('management', 3, { 'understood': { comment: 'Voisiko sanoa: ymmärsin, mitä seuraavaksi tapahtuu.' } })
  const { personId } = maker
  const tried = await markQuestions(tx, id, [{ question: 'better-next-time', seen: wordsSeen(questions.find((each) => each.id === 'better-next-time')!), clear: null, important: false, upsetting: false, comment: 'Tähän jäin miettimään pisimpään. Silti sen kannatti olla lopussa.' }], { actor: { ...maker, roles: [{ role: 'council', unitId: null, serviceLineId: null }] }, now: ago(now, 5) }, { fromTrial: true })
  if (tried !== 'thanks') throw new Error('what came to mind in a trial was not kept')
  await tryDraft(tx, id, dayOf(now))
  await beginUkrainian(tx, id, { by: personId, on: daysAfter(dayOf(now), -4) })
  await writeReason(tx, id, { question: 'what-i-came-for', reason: 'Vaihtoehto ”Se selviää myöhemmin” sopii silloin, kun tullaan juttelemaan.' }, { actor: maker, now: ago(now, 2) })
}

/** What was asked stays as it was; the next version says one thing better, and asks one more. */
async function changeAsked(tx: Tx, id: string, ids: Ids, now: Date): Promise<void> {
  const by = { actor: whoMakes(demoSurveys['phone-line'], ids), now: ago(now, 4) }
  await freezeVersion(tx, id, 1, daysAfter(dayOf(now), -110))
  const was = (await versionsOf(tx, id))[0]!.questions.find((one) => one.id === 'right-person')!
  const { id: key, onlyIf: _, ...written } = was
  const text = three('Puhelimessa oli ihminen, joka tunsi asiani.', 'I telefon svarade någon som kände till mitt ärende.', 'The person on the telephone knew my matter.')
  const mended = await saveQuestion(tx, id, { id: key, written: { ...written, text }, seen: seenOf(was), same: true }, by)
  const added = await saveQuestion(tx, id, {
    id: null, seen: '', same: null, written: { kind: 'agree', theme: 'access', background: false, options: [], text: three('Soittaminen oli minulle halpaa.', 'Det var billigt för mig att ringa.', 'It was cheap for me to ring.') },
  }, by)
  if (!mended.ok || !added.ok) throw new Error('the survey of the telephone was not changed')
}
