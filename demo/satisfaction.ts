// Satisfaction over more than two years in the invented county. In the services for older people it fell when the people who came to the
// homes changed all the time, most of all in one unit; what was changed because of it helped, and it rose again. In the services for
// addiction so few answer that there is no number. Everything of a period was put together when it was over, as the program does it.
import type { Kysely } from 'kysely'
import type { Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { makeImprovement } from '../src/improvements/make.ts'
import { moveImprovement } from '../src/improvements/move.ts'
import { showImprovement } from '../src/improvements/show.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { freezeSatisfaction } from '../src/reports/surveys/freeze.ts'
import { periodWith, upTo } from '../src/reports/surveys/period.ts'
import { writeAim } from '../src/reports/surveys/write-aim.ts'
import type { Actor } from '../src/staff/actor.ts'
import { findSet } from '../src/surveys/ready/sets.ts'
import { addSurvey, freezeVersion } from '../src/surveys/surveys.sql.ts'
import { dayOf, daysAfter, startOfDay, type Day } from '../src/text/dates.ts'
import type { Translated } from '../src/text/language.ts'
import type { Ids } from './load-directory.ts'
import { seeded } from './seeded.ts'
import { asked, type Moods, type With } from './surveys-compared.ts'

const say = (fi: string, sv: string, en: string) => ({ fi, sv, en })

export const olderSurveyName = say('Iäkkäiden palvelujen asiakaspalaute', 'Klientrespons på servicen för äldre', 'Client feedback on services for older people')
const substanceSurveyName = say('Päihdepalvelujen asiakaspalaute', 'Klientrespons på missbrukstjänsterna', 'Client feedback on addiction services')

export const sameFaces = say('Kotihoidossa käy vain kolme nimettyä hoitajaa', 'I hemvården kommer bara tre namngivna vårdare', 'In home care only three named carers come')

const good: Moods = { 'got-help': 0.68, 'was-cared-for': 0.72, 'decided-together': 0.6, 'felt-safe': 0.74, 'know-what-next': 0.62, 'understood': 0.7, 'was-useful': 0.74, 'recommends': 0.8 }
const less = (by: number): Moods => Object.fromEntries(Object.entries(good).map(([id, mood]) => [id, mood - by * (id === 'felt-safe' || id === 'know-what-next' ? 1.5 : 1)]))

/** Of seven periods of four months, the earliest first. `unit`: how much less content they are with the unit of the dip, beside the rest. */
const olderTimes: { rest: number; unit: number; told: Translated }[] = [
  { rest: 0, unit: 0, told: say('Turvapuhelimiin vastataan nyt minuutissa. Kellonajoista emme vielä osaa luvata mitään.', 'Trygghetstelefonerna besvaras nu inom en minut. Om klockslagen kan vi ännu inte lova något.', 'Safety phones are answered within a minute now. About the hours of visits we cannot promise anything yet.') },
  { rest: 0.01, unit: 0, told: say('Ateriat tulevat nyt myös viikonloppuna. Muu pysyi ennallaan.', 'Måltiderna kommer nu också på veckosluten. I övrigt blev allt som förut.', 'Meals come at weekends too. The rest stayed as it was.') },
  { rest: 0.03, unit: 0.3, told: say('Vuorot järjestettiin uudelleen, ja joillekin tuli kuukaudessa yli kaksikymmentä eri hoitajaa. Muutamme sen.', 'Turerna ordnades om, och till somliga kom mer än tjugo olika vårdare på en månad. Vi ändrar det.', 'Shifts were arranged anew, and more than twenty different carers came to some homes in a month. We change that.') },
  { rest: 0.02, unit: 0.26, told: say('Nimetyt hoitajat aloittivat vasta kyselyn jälkeen. Siksi tulos ei vielä muuttunut.', 'De namngivna vårdarna började först efter enkäten. Därför ändrades resultatet inte ännu.', 'The named carers began only after the survey. So the results had not changed yet.') },
  { rest: 0.01, unit: 0.08, told: say('Nimetyt hoitajat pysyvät. Sijaisista kerrotaan nyt edellisenä päivänä.', 'De namngivna vårdarna blir kvar. Om vikarier berättas nu dagen innan.', 'The named carers stay. Of a stand-in people are told on the day before.') },
  { rest: 0, unit: 0.01, told: say('Samaa kokeillaan nyt muissakin yksiköissä.', 'Samma sak prövas nu också på andra enheter.', 'The same is being tried in other units now.') },
  { rest: -0.01, unit: -0.02, told: say('Käyntien kellonajat luvataan nyt tunnin tarkkuudella. Iltoja emme saaneet vielä toimimaan.', 'Besökens klockslag lovas nu på en timme när. Kvällarna fick vi ännu inte att fungera.', 'The hour of a visit is promised now. We have not got the evenings to work yet.') },
]

const words: Parameters<typeof asked>[2]['words'] = {
  purpose: say('Samat kysymykset esitetään koko maassa. Katsomme, mikä meillä muuttuu.', 'Samma frågor ställs i hela landet. Vi ser på vad som förändras hos oss.', 'The same questions are asked in the whole country. We look at what changes here.'),
  goneThrough: say('Jokaisen yksikön kokouksessa ja vanhusneuvostossa.', 'På varje enhets möte och i äldrerådet.', 'At a meeting of each unit and in the council of older people.'),
  invests: say('50 työtuntia joka kerta.', '50 arbetstimmar varje gång.', '50 working hours each time.'),
}

export async function loadSatisfaction(db: Kysely<DB>, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const tx = db as Tx
  const given: With = { ids, keys, today: dayOf(now), by: ids.person.get('tarja-kuusivaara')! }
  const periods = upTo(periodWith(given.today, 'four-months'), olderTimes.length + 1).slice(0, -1)
  const days = periods.map(({ from }) => daysAfter(from, 50))
  await loadOlder(tx, given, days)
  await loadSubstance(tx, given, days.slice(-2))
  const acting = actingAs(given.by, keys)
  const line = ids.line.get('older')!
  const aim = await writeAim(tx, {
    lineId: line, seen: 0, aim: {
      words: say('Kotiin tulee aina joku, jonka asiakas tuntee.', 'Hem kommer alltid någon som klienten känner.', 'Whoever comes to a home is somebody whom the client knows.'), leastSatisfaction: 70, leastRecommend: null,
      decider: say('Ikääntyneiden lautakunta', 'Nämnden för äldre', 'The board for older people'), decidedOn: daysAfter(days[2]!, 40),
    },
  }, acting(daysAfter(days[2]!, 42)))
  if (aim !== 'done') throw new Error(`the aim for older people: ${aim}`)
  // As time passed: on the first day after each period.
  const ends = [...new Set([...periods, ...upTo(periodWith(given.today, 'quarter'), 11)].map(({ until }) => until))].filter((day) => day < given.today).sort()
  for (const day of [...ends, given.today]) await freezeSatisfaction(tx, startOfDay(day))
}

const actingAs = (by: string, keys: Keys) => {
  const actor: Actor = { personId: by, name: '', language: 'fi', roles: [{ role: 'coordinator', unitId: null, serviceLineId: null }] }
  return (day: Day) => ({ actor, keys, now: new Date(startOfDay(day).getTime() + 11 * 3_600_000) })
}

async function loadOlder(tx: Tx, given: With, days: readonly Day[]): Promise<void> {
  const { ids, by, today, keys } = given
  const chance = seeded(5901)
  const { questions, about } = findSet('client-feedback')!
  const line = ids.line.get('older')!
  const unit = ids.unit.get('home-care-saarisalmi')!
  const surveyId = await addSurvey(tx, { name: olderSurveyName, about, serviceLineId: line, unitId: null, template: 'client-feedback' }, questions, { by, on: daysAfter(days[0]!, -60) })
  await freezeVersion(tx, surveyId, 1, daysAfter(days[0]!, -40))
  for (const [n, { rest, unit: dip, told }] of olderTimes.entries()) {
    const { id, lastOn } = await asked(tx, given, {
      surveyId, line: 'older', questions, chance, version: 1, words, told, from: daysBetween(today, days[n]!) - 20, count: 58 + (n * 13) % 17, moods: less(rest), first: unit, ofUnit: new Map([[unit, less(dip)]]),
    })
    if (n === 2) await namedCarers(tx, id, { line, unit, on: daysAfter(lastOn, 150), acting: actingAs(by, keys) })
  }
}

/** Decided because of the dip, and done after the next time of asking. */
async function namedCarers(tx: Tx, roundId: string, { line, unit, on, acting }: { line: string; unit: string; on: Day; acting: ReturnType<typeof actingAs> }): Promise<void> {
  const made = await makeImprovement(tx, {
    roundId, caseId: null, told: false,
    details: {
      title: sameFaces,
      said: say('Joka käynnillä tulee joku toinen, eikä kukaan tiedä, miten minua autetaan.', 'Vid varje besök kommer någon annan, och ingen vet hur jag ska hjälpas.', 'At each visit somebody else comes, and nobody knows how to help me.'),
      does: say('Jokaiselle nimettiin kolme hoitajaa, jotka käyvät vuorotellen. Sijaisesta kerrotaan etukäteen.', 'För var och en utsågs tre vårdare som kommer i tur och ordning. Om en vikarie berättas på förhand.', 'For everybody three carers were named, who come in turns. Of a stand-in they are told beforehand.'),
      origin: null, means: 'practice', meansWords: null, serviceLineId: line, unitIds: [unit], serviceIds: [], owner: { role: 'coordinator', ofId: null }, dueOn: daysAfter(on, 10),
    },
  }, acting(daysAfter(on, -80)))
  if (made === 'not-allowed') throw new Error('the improvement for older people was not made')
  const moved = await moveImprovement(tx, { id: made.id, seen: 1, to: 'decided', because: null }, acting(daysAfter(on, -70)))
  const shown = await showImprovement(tx, { id: made.id, show: true }, acting(daysAfter(on, -69)))
  const done = await moveImprovement(tx, { id: made.id, seen: 3, to: 'done', because: null }, acting(on))
  if (moved !== 'done' || shown !== 'done' || done !== 'done') throw new Error(`the improvement for older people: ${moved}, ${shown}, ${done}`)
}

/** So few each time that there is no number of four months. */
async function loadSubstance(tx: Tx, given: With, days: readonly Day[]): Promise<void> {
  const { ids, by, today } = given
  const { questions, about } = findSet('client-feedback')!
  const surveyId = await addSurvey(tx, { name: substanceSurveyName, about, serviceLineId: ids.line.get('substance')!, unitId: null, template: 'client-feedback' }, questions, { by, on: daysAfter(days[0]!, -60) })
  await freezeVersion(tx, surveyId, 1, daysAfter(days[0]!, -40))
  const chance = seeded(5902)
  const told = say('Vastauksia tuli niin vähän, ettei niistä voi päätellä. Ensi kerralla kysytään ovella.', 'Det kom så få svar att man inte kan dra slutsatser av dem. Nästa gång frågar vi vid dörren.', 'So few answers came that nothing can be said from them. Next time we ask at the door.')
  for (const [n, day] of days.entries()) await asked(tx, given, { surveyId, line: 'substance', questions, chance, version: 1, words, told, from: daysBetween(today, day) - 20, count: 14 + n, moods: less(0.05) })
}

const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
