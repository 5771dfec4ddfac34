// Surveys of the invented county that were asked again and again, so that it is seen over time whether a change helped. Services for
// families asked four times, in two versions of their questions: after the second time people could not get through, and what was changed
// because of it helped. Services for people with disabilities asked the national questions twice, by two surveys, the second time by slips.
import type { Kysely } from 'kysely'
import type { Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { listServices } from '../src/directory/lists.sql.ts'
import { makeImprovement } from '../src/improvements/make.ts'
import { moveImprovement } from '../src/improvements/move.ts'
import { showImprovement } from '../src/improvements/show.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { Actor } from '../src/staff/actor.ts'
import { checked, type Answers } from '../src/surveys/answers.ts'
import { placesFor } from '../src/surveys/groups.ts'
import type { Question } from '../src/surveys/question.ts'
import { findSet } from '../src/surveys/ready/sets.ts'
import { close } from '../src/surveys/release-due.ts'
import { keepWaiting } from '../src/surveys/respond.ts'
import { noteFollowed, noteGoneThrough, noteHandled, noteResultsShown } from '../src/surveys/rounds/follow.sql.ts'
import { addGroups, addRound, groupsOf, lockRound, openRound, type RoundDetails } from '../src/surveys/rounds.sql.ts'
import { addBlock } from '../src/surveys/slips/slips.sql.ts'
import { addSurvey, addVersion, endSurvey, freezeVersion } from '../src/surveys/surveys.sql.ts'
import { dayOf, daysAfter, startOfDay, type Day } from '../src/text/dates.ts'
import type { Translated } from '../src/text/language.ts'
import type { LineKey } from './lines.ts'
import type { Ids } from './load-directory.ts'
import { seeded, type Chance } from './seeded.ts'

export type With = { ids: Ids; keys: Keys; today: Day; by: string }
const say = (fi: string, sv: string, en: string) => ({ fi, sv, en })
const ask = (id: string, kind: Question['kind'], theme: Question['theme'], text: Translated): Question => ({ id, kind, text, options: [], background: false, ...(theme && { theme }) })

export const familySurveyName = say('Auttavatko perheiden palvelut?', 'Hjälper familjeservicen?', 'Do the services for families help?')
export const disabilitySurveyNames = [
  say('Vammaispalvelujen asiakaspalaute', 'Klientrespons på funktionshinderservicen', 'Client feedback on disability services'),
  say('Vammaispalvelujen asiakaspalaute, uudelleen', 'Klientrespons på funktionshinderservicen, på nytt', 'Client feedback on disability services, again'),
] as const

const heard = ask('heard', 'agree', 'encounter', say('Perhettämme kuunneltiin.', 'Man lyssnade på vår familj.', 'Our family was listened to.'))
const together = ask('together', 'agree', 'participation', say('Päätimme asioista yhdessä.', 'Vi fattade besluten tillsammans.', 'We decided together.'))
const helped = ask('helped', 'agree', 'usefulness', say('Arkemme on nyt helpompaa.', 'Vår vardag är lättare nu.', 'Our days are easier now.'))
const again = ask('again', 'recommend', undefined, say('Kuinka todennäköisesti suosittelisit palvelua toiselle perheelle?', 'Hur sannolikt är det att du skulle rekommendera servicen till en annan familj?', 'How likely are you to recommend the service to another family?'))

/** What was asked first; then one question in better words, and one dropped, since it was about a house that is no longer used. */
const familyVersions: Question[][] = [
  [
    ask('reached', 'agree', 'access', say('Sain meidän perheen asioista yhteyden henkilökuntaan, kun siihen oli tarvetta.', 'Jag fick i vår familjs ärenden kontakt med personalen när det fanns behov av det.', 'In the matters of our family I got in contact with the staff when there was need of it.')),
    heard, ask('waiting-room', 'agree', undefined, say('Odotustila sopii lapsille.', 'Väntrummet passar för barn.', 'The waiting room is good for children.')), together, helped, again,
  ],
  [ask('reached', 'agree', 'access', say('Sain teihin yhteyden, kun tarvitsin.', 'Jag fick kontakt med er när jag behövde det.', 'I could reach you when I needed to.')), heard, together, helped, again],
]

/** How content they are with each thing, from 0 to 1. */
export type Moods = Record<string, number>

export async function loadSurveysCompared(db: Kysely<DB>, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const given: With = { ids, keys, today: dayOf(now), by: ids.person.get('tarja-kuusivaara')! }
  await loadFamilies(db as Tx, given)
  await loadNational(db as Tx, given)
}

async function loadFamilies(tx: Tx, given: With): Promise<void> {
  const { ids, by, today, keys } = given
  const chance = seeded(5201)
  const line = ids.line.get('families')!
  const about = say('Kysymme samat asiat kahdesti vuodessa, jotta näemme, auttoiko se, mitä muutimme.', 'Vi frågar samma saker två gånger om året för att se om det vi ändrade hjälpte.', 'We ask the same things twice a year, to see whether what we changed has helped.')
  const surveyId = await addSurvey(tx, { name: familySurveyName, about, serviceLineId: line, unitId: null, template: null }, familyVersions[0]!, { by, on: daysAfter(today, -500) })
  await freezeVersion(tx, surveyId, 1, daysAfter(today, -480))
  await addVersion(tx, surveyId, 2, familyVersions[1]!, { by, on: daysAfter(today, -260) })
  await freezeVersion(tx, surveyId, 2, daysAfter(today, -250))
  const words: Words = {
    purpose: say('Näemme, mikä perheille tärkeä toimii ja mitä pitää muuttaa.', 'Vi ser vad som fungerar för familjerna och vad som måste ändras.', 'We see what works for families and what has to change.'),
    goneThrough: say('Yksiköiden yhteisessä iltapäivässä.', 'På enheternas gemensamma eftermiddag.', 'At an afternoon that the units spend together.'),
    invests: say('40 työtuntia kysymiskertaa kohti.', '40 arbetstimmar för varje gång som vi frågar.', '40 working hours for each time that we ask.'),
  }
  const all: Pick<AskedOf, 'from' | 'version' | 'count' | 'moods' | 'told'>[] = [
    { from: -475, version: 1, count: 88, moods: { 'reached': 0.7, 'heard': 0.72, 'together': 0.62, 'helped': 0.62, 'again': 0.84, 'waiting-room': 0.5 }, told: say('Odotustila muutti uuteen taloon, ja lapsille on nyt oma nurkka. Muuta emme muuttaneet, koska suurin osa oli tyytyväisiä.', 'Väntrummet flyttade till ett nytt hus, och barnen har nu ett eget hörn. Annat ändrade vi inte, eftersom de flesta var nöjda.', 'The waiting room moved to a new house, and children have a corner of their own now. We changed nothing else, since most were content.') },
    { from: -345, version: 1, count: 79, moods: { 'reached': 0.36, 'heard': 0.66, 'together': 0.6, 'helped': 0.55, 'again': 0.66, 'waiting-room': 0.66 }, told: say('Puhelumme siirrettiin vaihteeseen, ja moni ei päässyt läpi. Otimme oman numeron takaisin. Vastaamme joka arkipäivä kello 8–15, ja takaisin soitetaan samana päivänä.', 'Samtalen till oss kopplades till växeln, och många kom inte fram. Vi tog tillbaka det egna numret. Vi svarar varje vardag klockan 8–15 och ringer upp samma dag.', 'Calls to us were moved to the switchboard, and many did not get through. We took our own number back. We answer each weekday from 8 to 15, and ring back on the same day.') },
    { from: -225, version: 2, count: 92, moods: { reached: 0.62, heard: 0.7, together: 0.61, helped: 0.6, again: 0.76 }, told: say('Oma numero pysyy. Päätöksiä tehdään edelleen usein ilman perhettä: siihen emme ole löytäneet keinoa.', 'Det egna numret blir kvar. Beslut fattas fortfarande ofta utan familjen: för det har vi inte hittat någon lösning.', 'Our own number stays. Decisions are still often made without the family: we have not found a way for that.') },
    { from: -105, version: 2, count: 96, moods: { reached: 0.76, heard: 0.72, together: 0.62, helped: 0.66, again: 0.87 }, told: say('Perhe saa päätöksen luonnoksen luettavaksi ennen tapaamista. Kokeilu alkaa yhdessä yksikössä.', 'Familjen får läsa ett utkast till beslut före mötet. Försöket börjar på en enhet.', 'The family gets a draft of a decision to read before the meeting. The trial begins in one unit.') },
  ]
  for (const [n, one] of all.entries()) {
    const { id, lastOn } = await asked(tx, given, { surveyId, line: 'families', questions: familyVersions[one.version - 1]!, chance, words, ...one })
    if (n === 1) await ownNumber(tx, id, { line, by, on: daysAfter(lastOn, 40), keys })
  }
}

/** What was changed because of the second time, and done within weeks. */
async function ownNumber(tx: Tx, roundId: string, { line, by, on, keys }: { line: string; by: string; on: Day; keys: Keys }): Promise<void> {
  const actor: Actor = { personId: by, name: '', language: 'fi', roles: [{ role: 'coordinator', unitId: null, serviceLineId: null }] }
  const acting = (day: Day) => ({ actor, keys, now: new Date(startOfDay(day).getTime() + 11 * 3_600_000) })
  const made = await makeImprovement(tx, {
    roundId, caseId: null, told: false,
    details: {
      title: say('Perheiden palveluilla on taas oma numero', 'Familjeservicen har åter ett eget nummer', 'Services for families have their own number again'),
      said: say('Vaihteen kautta ei pääse läpi, ja joka kerta pitää kertoa asia alusta.', 'Genom växeln kommer man inte fram, och varje gång måste man berätta allt från början.', 'One does not get through by the switchboard, and has to tell everything anew each time.'),
      does: say('Oma numero otettiin takaisin. Siihen vastaa joka arkipäivä kello 8–15 joku, joka tuntee perheiden palvelut.', 'Det egna numret togs tillbaka. Varje vardag klockan 8–15 svarar någon som känner till familjeservicen.', 'The number was taken back. Each weekday from 8 to 15 it is answered by somebody who knows the services for families.'),
      origin: null, means: 'hours', meansWords: null, serviceLineId: line, unitIds: [], serviceIds: [], owner: { role: 'coordinator', ofId: null }, dueOn: daysAfter(on, 10),
    },
  }, acting(daysAfter(on, -25)))
  if (made === 'not-allowed') throw new Error('the improvement of the families was not made')
  const moved = await moveImprovement(tx, { id: made.id, seen: 1, to: 'decided', because: null }, acting(daysAfter(on, -20)))
  const shown = await showImprovement(tx, { id: made.id, show: true }, acting(daysAfter(on, -19)))
  const done = await moveImprovement(tx, { id: made.id, seen: 3, to: 'done', because: null }, acting(on))
  if (moved !== 'done' || shown !== 'done' || done !== 'done') throw new Error(`the improvement of the families: ${moved}, ${shown}, ${done}`)
}

/** The national questions, the second time by a survey of its own from the same ready set. */
async function loadNational(tx: Tx, given: With): Promise<void> {
  const { ids, by, today } = given
  const chance = seeded(5202)
  const { questions, about } = findSet('client-feedback')!
  const moods: Moods[] = [
    { 'got-help': 0.5, 'was-cared-for': 0.64, 'decided-together': 0.48, 'felt-safe': 0.74, 'know-what-next': 0.4, 'understood': 0.6, 'was-useful': 0.66, 'recommends': 0.76 },
    { 'got-help': 0.54, 'was-cared-for': 0.66, 'decided-together': 0.5, 'felt-safe': 0.72, 'know-what-next': 0.66, 'understood': 0.64, 'was-useful': 0.68, 'recommends': 0.8 },
  ]
  const told = [
    say('Moni ei tiennyt, miten palvelu jatkuu. Jokainen päätös kertoo nyt viimeisellä rivillä, kuka ottaa yhteyttä ja milloin.', 'Många visste inte hur servicen fortsätter. Varje beslut säger nu på sista raden vem som tar kontakt och när.', 'Many did not know how their service would go on. The last line of each decision now says who gets in touch, and when.'),
    say('Viimeinen rivi jää. Apua odotetaan yhä liian pitkään, ja siihen haetaan ensi vuodeksi kaksi työntekijää.', 'Den sista raden blir kvar. Man väntar fortfarande för länge på hjälp, och för nästa år söks två medarbetare till.', 'The last line stays. People still wait too long for help, and two more workers are applied for next year.'),
  ]
  for (const [n, name] of disabilitySurveyNames.entries()) {
    const from = [-400, -165][n]!
    const surveyId = await addSurvey(tx, { name, about, serviceLineId: ids.line.get('disability')!, unitId: null, template: 'client-feedback' }, questions, { by, on: daysAfter(today, from - 30) })
    await freezeVersion(tx, surveyId, 1, daysAfter(today, from - 5))
    await asked(tx, given, {
      surveyId, line: 'disability', questions, chance, from, version: 1, count: [74, 81][n]!, moods: moods[n]!, told: told[n]!, ...(n === 1 && { slips: 210 }),
      words: {
        purpose: say('Samat kysymykset esitetään koko maassa. Me katsomme, mikä meillä muuttuu.', 'Samma frågor ställs i hela landet. Vi ser på vad som förändras hos oss.', 'The same questions are asked in the whole country. We look at what changes here.'),
        goneThrough: say('Asiakasraadissa ja jokaisen yksikön kokouksessa.', 'I klientrådet och på varje enhets möte.', 'In the client council and at a meeting of each unit.'),
        invests: say('Ei uutta rahaa: muutamme sitä, miten toimimme.', 'Inga nya pengar: vi ändrar hur vi arbetar.', 'No new money: we change how we work.'),
      },
    })
    if (n === 0) await endSurvey(tx, surveyId, daysAfter(today, from + 120))
  }
}

type Words = Pick<RoundDetails, 'purpose' | 'goneThrough' | 'invests'>
type AskedOf = { surveyId: string; line: LineKey; questions: readonly Question[]; chance: Chance; from: number; version: number; count: number; moods: Moods; told: Translated; words: Words; /** To whom most write. */ first?: string; /** Where they are of another mood. */ ofUnit?: ReadonlyMap<string, Moods>; /** So many slips were handed out, and nobody else could answer. */ slips?: number }

/** One time of asking, from the first day to what followed. */
export async function asked(tx: Tx, { ids, keys, today, by }: With, { surveyId, line, questions, chance, from, version, count, moods, told, words, first, ofUnit, slips }: AskedOf): Promise<{ id: string; lastOn: Day }> {
  const [firstOn, lastOn] = [daysAfter(today, from), daysAfter(today, from + 20)]
  const on = (days: number): Day => daysAfter(lastOn, days)
  const id = await addRound(tx, {
    surveyId, version, way: slips ? 'code' : 'open', fewest: 5, leftover: 'up', firstOn, lastOn, handlerRole: 'coordinator', handledByOn: on(14), resultsByOn: on(28), changesByOn: on(75), councilOn: daysAfter(firstOn, -15), ...words,
  }, by)
  await addGroups(tx, id, placesFor({ serviceLineId: ids.line.get(line)!, unitId: null }, await listServices(tx, today)))
  await openRound(tx, id, daysAfter(firstOn, -2), by)
  const places = await groupsOf(tx, id), units = places.filter(({ unitId }) => unitId !== null)
  if (slips) await addBlock(tx, { roundId: id, groupId: places[0]!.id, occasion: 'meeting', monthOn: `${firstOn.slice(0, 8)}01`, language: 'fi', slips, validUntilOn: lastOn, keyVersion: 1 }, { by, on: firstOn })
  const groups = first ? [...units.filter(({ unitId }) => unitId === first), ...units.filter(({ unitId }) => unitId !== first)] : units
  for (let n = 0; n < count; n++) {
    // Most write to the first units; of the last there is too little to be shown.
    const { id: groupId, unitId } = groups[Math.min(groups.length - 1, Math.floor(chance.next() * chance.next() * groups.length))]!
    const { answers, problems } = checked(questions, one(chance, questions, ofUnit?.get(unitId!) ?? moods))
    if (problems.length) throw new Error(`an answer of the demonstration was not taken: ${problems[0]!.why}`)
    await keepWaiting(tx, keys, { roundId: id, groupId, few: 'wait', answers })
  }
  await close(tx, keys, (await lockRound(tx, id, 'closing'))!, on(1))
  await noteHandled(tx, id, on(9))
  await noteGoneThrough(tx, id, on(11))
  await noteResultsShown(tx, id, on(16))
  await noteFollowed(tx, id, told, on(60))
  return { id, lastOn }
}

function one(chance: Chance, questions: readonly Question[], moods: Moods): Answers {
  const near = (mood: number, steps: number): number => Math.round(Math.min(steps, Math.max(0, steps * (mood + (chance.next() + chance.next() - 1) * 0.6))))
  return Object.fromEntries(questions.flatMap(({ id, kind }): [string, string[]][] => {
    const mood = moods[id]
    if (mood === undefined) return []
    return [[id, [chance.happens(0.05) ? 'cannot-say' : kind === 'recommend' ? String(near(mood, 10)) : String(1 + near(mood, 4))]]]
  }))
}
