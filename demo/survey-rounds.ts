// Rounds of surveys in the invented county: one that kept what it promised and is asked again, one that has just closed, and one whose
// promise was broken. Answers go through the program itself, chosen by chance that is the same everywhere.
import type { Kysely } from 'kysely'
import type { Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { listServices } from '../src/directory/lists.sql.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { Answers } from '../src/surveys/answers.ts'
import { placesFor, type GroupPlace } from '../src/surveys/groups.ts'
import { close } from '../src/surveys/release-due.ts'
import { respond } from '../src/surveys/respond.ts'
import { addTheme, sortText, themesOf } from '../src/surveys/results/themes.sql.ts'
import { textsOfRound } from '../src/surveys/results/texts.ts'
import { noteFollowed, noteGoneThrough, noteHandled, noteResultsShown } from '../src/surveys/rounds/follow.sql.ts'
import { addGroups, addRound, lockRound, openRound, type RoundDetails } from '../src/surveys/rounds.sql.ts'
import { addSurvey, freezeVersion } from '../src/surveys/surveys.sql.ts'
import { dayOf, daysAfter, type Day } from '../src/text/dates.ts'
import type { Translated } from '../src/text/language.ts'
import type { Ids } from './load-directory.ts'
import { seeded, type Chance } from './seeded.ts'
import { allowsQuote, loadQuotes } from './survey-quotes.ts'
import { demoQuestions, demoThemes, lateTexts, newTexts, sortedTexts, type DemoTheme } from './survey-words.ts'

type With = { ids: Ids; keys: Keys; today: Day }
type Asked = { surveyId: string; by: string; scope: GroupPlace }

export async function loadSurveyRounds(db: Kysely<DB>, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const [tx, given] = [db as Tx, { ids, keys, today: dayOf(now) }]
  await loadKept(tx, given)
  await loadNew(tx, given)
  await loadBroken(tx, given)
}

async function survey(tx: Tx, { ids, today }: With, { name, about, by, unit, line }: { name: Translated; about: Translated; by: string; unit?: string; line?: string }): Promise<Asked> {
  const scope = { serviceLineId: line ? ids.line.get(line)! : null, unitId: unit ? ids.unit.get(unit)! : null }
  const surveyId = await addSurvey(tx, { name, about, ...scope, template: null }, demoQuestions, { by: ids.person.get(by)!, on: daysAfter(today, -330) })
  await freezeVersion(tx, surveyId, 1, daysAfter(today, -320))
  return { surveyId, by: ids.person.get(by)!, scope }
}

type Words = Pick<RoundDetails, 'purpose' | 'goneThrough' | 'invests'>
/** Open from a day to a day, seen from today; the days of its promise are so many days after the last. */
async function round(tx: Tx, { today }: With, { surveyId, by, scope }: Asked, { from, to, promise: [handled, results, changes], ...words }: { from: number; to: number; promise: [number, number, number] } & Words) {
  const [firstOn, lastOn] = [daysAfter(today, from), daysAfter(today, to)]
  const roundId = await addRound(tx, {
    surveyId, version: 1, way: 'open', fewest: 5, leftover: 'up', firstOn, lastOn, handlerRole: 'supervisor', handledByOn: daysAfter(lastOn, handled), resultsByOn: daysAfter(lastOn, results),
    changesByOn: daysAfter(lastOn, changes), councilOn: daysAfter(firstOn, -20), ...words,
  }, by)
  const places = placesFor(scope, await listServices(tx, today))
  await addGroups(tx, roundId, places)
  await openRound(tx, roundId, daysAfter(firstOn, -3), by)
  return { id: roundId, firstOn, lastOn, places, on: (days: number) => daysAfter(lastOn, days) }
}
type Made = Awaited<ReturnType<typeof round>>

/** `mood`: from 0 to 1, how content they are. */
async function answer(tx: Tx, { keys }: With, { id, firstOn, places }: Made, chance: Chance, { count, mood, texts }: { count: number; mood: number; texts: readonly string[] }): Promise<void> {
  const units = places.filter(({ unitId }) => unitId !== null)
  for (let n = 0; n < count; n++) {
    // Few write to the last units of the list: there is too little of them to be shown.
    const place = units[Math.min(units.length - 1, Math.floor(chance.next() * chance.next() * units.length))] ?? places[0]!
    const outcome = await respond(tx, keys, { roundId: id, place, few: chance.happens(0.2) ? 'anyway' : 'wait', answers: one(chance, mood, texts[n]), mayQuote: allowsQuote(n) }, firstOn)
    if (!outcome.ok) throw new Error(`an answer of the demonstration was not taken: ${outcome.why}`)
  }
}

function one(chance: Chance, mood: number, text: string | undefined): Answers {
  const step = () => (chance.happens(0.06) ? 'cannot-say' : String(1 + Math.round(Math.min(4, Math.max(0, 4 * (mood + (chance.next() + chance.next() - 1) * 0.8))))))
  const words = (good: boolean) => demoQuestions.find(({ id }) => id === 'words')!.options.filter(({ pole }) => (pole === 'good') === good).map(({ id }) => id)
  const first = chance.pick(words(chance.happens(mood)))
  const second = chance.pick(words(chance.happens(mood)))
  const order = ['same-worker', 'quick', 'evenings'].map((id, n) => ({ id, weight: chance.next() + n * 0.25 })).toSorted((a, b) => a.weight - b.weight).map(({ id }) => id)
  return {
    access: [step()], encounter: [step()], ...(chance.happens(0.85) && { participation: [step()] }), clarity: [step()],
    recommend: [String(Math.round(Math.min(10, Math.max(0, 10 * (mood + (chance.next() - 0.5) * 0.8)))))],
    words: first === second ? [first] : [first, second], matters: order, ...(chance.happens(0.9) && { who: [chance.happens(0.72) ? 'client' : 'close'] }), ...(text && { 'words-of-own': [text] }),
  }
}

async function closeOn(tx: Tx, { keys }: With, { id, on }: Made): Promise<void> {
  await close(tx, keys, (await lockRound(tx, id, 'closing'))!, on(1))
}

/** Asked twice, with what followed told; and open now for the third time. */
async function loadKept(tx: Tx, given: With): Promise<void> {
  const chance = seeded(4301)
  const asked = await survey(tx, given, {
    name: { fi: 'Miten aikuissosiaalityö auttoi?', sv: 'Hur hjälpte vuxensocialarbetet?', en: 'How did adult social work help?' }, by: 'petri-lahdenmaki', line: 'working-age',
    about: { fi: 'Kysymme tätä kaikilta, jotka ovat asioineet työikäisten palveluissa.', sv: 'Vi frågar alla som har använt servicen för personer i arbetsför ålder.', en: 'We ask everybody who has used the services for people of working age.' },
  })
  const words: Words = {
    purpose: { fi: 'Päätämme vastausten perusteella, mihin puhelinajat ja työntekijöiden vuorot riittävät ja mitä päätöskirjeissä muutetaan.', sv: 'Utifrån svaren beslutar vi om telefontider, medarbetarnas turer och vad som ändras i besluten.', en: 'By the answers we decide on telephone hours, the shifts of workers, and what changes in letters of decision.' },
    goneThrough: { fi: 'Jokaisen yksikön tiimikokouksessa. Syyllisiä ei etsitä.', sv: 'På varje enhets teammöte. Ingen letar efter skyldiga.', en: 'At each unit’s team meeting. Nobody looks for who is to blame.' },
    invests: { fi: '60 työtuntia ja yksi puhelinpäivystäjä lisää.', sv: '60 arbetstimmar och en telefonjour till.', en: '60 working hours, and one more person to answer the telephone.' },
  }
  const before = await round(tx, given, asked, { from: -300, to: -280, promise: [14, 28, 90], ...words })
  await answer(tx, given, before, chance, { count: 70, mood: 0.55, texts: [] })
  await closeOn(tx, given, before)
  await follow(tx, before, { handled: 12, goneThrough: 13, shown: 31, told: 80, followed: {
    fi: 'Kuulimme, ettei puhelimella pääse läpi. Puhelinaikaa jatkettiin kello 15:een ja takaisinsoitto otettiin käyttöön. Työntekijöiden vaihtumista emme saaneet vielä vähenemään: kolme paikkaa oli koko kevään täyttämättä.',
    sv: 'Vi hörde att det är svårt att komma fram per telefon. Telefontiden förlängdes till klockan 15 och återuppringning infördes. Att medarbetarna byts kunde vi inte ännu minska: tre tjänster var obesatta hela våren.',
    en: 'We heard that nobody gets through by telephone. Telephone hours now go on until 3 pm, and you can be rung back. Workers still change as often: three posts were vacant all spring.',
  } })
  const last = await round(tx, given, asked, { from: -130, to: -110, promise: [14, 28, 80], ...words })
  await answer(tx, given, last, chance, { count: 120, mood: 0.66, texts: sortedTexts.map(({ text }) => text) })
  await closeOn(tx, given, last)
  await sortIntoThemes(tx, given, last, asked.by)
  await loadQuotes(tx, given.keys, { roundId: last.id, fewest: 5, by: asked.by, checker: given.ids.person.get('tarja-kuusivaara')!, on: last.on(12) })
  await follow(tx, last, { handled: 10, goneThrough: 13, shown: 20, told: 70, followed: {
    fi: 'Päätöskirjeen ensimmäisellä sivulla on nyt selkokielinen lyhyt vastaus. Kun työntekijä vaihtuu, uusi soittaa ensimmäisen viikon aikana. Aikojen saamista emme saaneet nopeammaksi.',
    sv: 'På beslutets första sida finns nu ett kort svar på lätt språk. När medarbetaren byts ringer den nya under den första veckan. Vi lyckades inte göra det snabbare att få en tid.',
    en: 'The first page of a decision now has a short answer in easy language. When a worker changes, the new one rings in the first week. We have not made waiting for an appointment any shorter.',
  } })
  const now = await round(tx, given, asked, { from: -9, to: 12, promise: [14, 28, 90], ...words })
  await answer(tx, given, now, chance, { count: 24, mood: 0.7, texts: [] })
}

type Done = { handled: number; goneThrough: number; shown: number; told: number; followed: Translated }
async function follow(tx: Tx, { id, on }: Made, { handled, goneThrough, shown, told, followed }: Done): Promise<void> {
  await noteHandled(tx, id, on(handled))
  await noteGoneThrough(tx, id, on(goneThrough))
  await noteResultsShown(tx, id, on(shown))
  await noteFollowed(tx, id, followed, on(told))
}

async function sortIntoThemes(tx: Tx, { keys }: With, { id, on }: Made, by: string): Promise<void> {
  for (const name of Object.values(demoThemes)) await addTheme(tx, { roundId: id, question: 'words-of-own', name }, { by, on: on(5) })
  const themes = await themesOf(tx, id)
  const idOf = (theme: DemoTheme) => themes.find(({ name }) => name.fi === demoThemes[theme].fi)!.id
  for (const { id: textId, text } of await textsOfRound(tx, keys, id, { few: false })) {
    const { about } = sortedTexts.find((one) => one.text === text)!
    await sortText(tx, textId, about.length ? about.map(idOf) : [null])
  }
}

/** A unit's own, closed some days ago: its supervisor has yet to read, to show and to tell. */
async function loadNew(tx: Tx, given: With): Promise<void> {
  const asked = await survey(tx, given, {
    name: { fi: 'Millainen paikka Kipinä on?', sv: 'Hurdan plats är Kipinä?', en: 'What kind of place is Kipinä?' }, by: 'samuli-ojakoski', unit: 'kipina',
    about: { fi: 'Kysymme kaikilta, jotka käyvät Kipinässä.', sv: 'Vi frågar alla som besöker Kipinä.', en: 'We ask everybody who comes to Kipinä.' },
  })
  const made = await round(tx, given, asked, {
    from: -27, to: -6, promise: [20, 34, 90],
    purpose: { fi: 'Suunnittelemme kevään aukioloajat ja ryhmät.', sv: 'Vi planerar vårens öppettider och grupper.', en: 'We plan the hours and groups of the spring.' },
    goneThrough: { fi: 'Perjantain tiimissä ja kävijöiden kahvipöydässä.', sv: 'På fredagens teammöte och vid besökarnas kaffebord.', en: 'At the team’s meeting on Friday, and with visitors over coffee.' },
    invests: { fi: 'Ei uutta rahaa. Vuoroja voidaan siirtää.', sv: 'Inga nya pengar. Arbetsturer kan flyttas.', en: 'No new money. Shifts can be moved.' },
  })
  await answer(tx, given, made, seeded(4302), { count: 38, mood: 0.74, texts: newTexts })
  await closeOn(tx, given, made)
}

/** Answers were asked for, and nothing was heard of them: as it must be told too. */
async function loadBroken(tx: Tx, given: With): Promise<void> {
  const asked = await survey(tx, given, {
    name: { fi: 'Tuleeko kotihoito sovittuun aikaan?', sv: 'Kommer hemvården på avtalad tid?', en: 'Does home care come at the agreed time?' }, by: 'hilkka-rautapuro', unit: 'home-care-saarisalmi',
    about: { fi: 'Kysymme kotihoidon asiakkailta ja heidän läheisiltään.', sv: 'Vi frågar hemvårdens klienter och deras närstående.', en: 'We ask the clients of home care, and those close to them.' },
  })
  const made = await round(tx, given, asked, {
    from: -170, to: -150, promise: [14, 28, 90],
    purpose: { fi: 'Suunnittelemme aamuvuorot uudelleen.', sv: 'Vi planerar morgonturerna på nytt.', en: 'We plan the morning shifts anew.' },
    goneThrough: { fi: 'Tiimipalaverissa.', sv: 'På teammötet.', en: 'At the team’s meeting.' },
    invests: { fi: 'Kaksi työpäivää.', sv: 'Två arbetsdagar.', en: 'Two working days.' },
  })
  await answer(tx, given, made, seeded(4303), { count: 26, mood: 0.4, texts: lateTexts })
  await closeOn(tx, given, made)
  await noteHandled(tx, made.id, made.on(40))
  await noteGoneThrough(tx, made.id, made.on(44))
}
