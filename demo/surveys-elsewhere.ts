// Collections of the invented county that are held elsewhere: a box at a service point, of which it was told what was learned and which
// stands there again; a form in another tool, whose answers were brought; and one that is over, and waits for its owner to bring it.
import type { Kysely } from 'kysely'
import type { Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { listServices } from '../src/directory/lists.sql.ts'
import { issueFormToken, readFormToken } from '../src/privacy/form-token.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { bring } from '../src/surveys/elsewhere/bring.ts'
import type { Elsewhere } from '../src/surveys/elsewhere/elsewhere.ts'
import { forgetMarks, keepLearned } from '../src/surveys/elsewhere/elsewhere.sql.ts'
import { lookAt, readRowTable } from '../src/surveys/elsewhere/look.ts'
import { placesFor, type GroupPlace } from '../src/surveys/groups.ts'
import type { Question } from '../src/surveys/question.ts'
import { close } from '../src/surveys/release-due.ts'
import { addTheme, sortText, themesOf } from '../src/surveys/results/themes.sql.ts'
import { textsOfRound } from '../src/surveys/results/texts.ts'
import { noteFollowed, noteGoneThrough, noteHandled, noteResultsShown } from '../src/surveys/rounds/follow.sql.ts'
import { addGroups, addRound, findRound, groupsOf, lockRound, openRound, type RoundDetails } from '../src/surveys/rounds.sql.ts'
import { addSurvey, findVersion, freezeVersion } from '../src/surveys/surveys.sql.ts'
import { dayOf, daysAfter, startOfDay, type Day } from '../src/text/dates.ts'
import type { Translated } from '../src/text/language.ts'
import type { Ids } from './load-directory.ts'
import { seeded } from './seeded.ts'

const say = (fi: string, sv: string, en: string): Translated => ({ fi, sv, en })
const ask = (id: string, kind: Question['kind'], text: Translated, more: Partial<Question> = {}): Question => ({ id, kind, text, options: [], background: false, ...more })
const option = (id: string, fi: string, sv: string, en: string) => ({ id, text: say(fi, sv, en) })

type With = { ids: Ids; keys: Keys; today: Day }
type Asked = { surveyId: string; by: string; scope: GroupPlace }
type Round = { from: number; to: number; promise: [number, number, number]; elsewhere: Elsewhere } & Pick<RoundDetails, 'purpose' | 'goneThrough' | 'invests' | 'handlerRole'>

export async function loadElsewhere(db: Kysely<DB>, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const [tx, given] = [db as Tx, { ids, keys, today: dayOf(now) }]
  await loadBox(tx, given)
  await loadBrought(tx, given)
  await loadWaiting(tx, given)
}

async function survey(tx: Tx, { today }: With, { name, about, by, scope }: { name: Translated; about: Translated; by: string; scope: GroupPlace }, questions: Question[]): Promise<Asked> {
  const surveyId = await addSurvey(tx, { name, about, ...scope, template: null }, questions, { by, on: daysAfter(today, -200) })
  await freezeVersion(tx, surveyId, 1, daysAfter(today, -180))
  return { surveyId, by, scope }
}

/** Opened; closed, where its last day has passed. */
async function round(tx: Tx, { keys, today }: With, { surveyId, by, scope }: Asked, { from, to, promise: [handled, results, changes], ...of }: Round) {
  const [firstOn, lastOn] = [daysAfter(today, from), daysAfter(today, to)]
  const id = await addRound(tx, {
    surveyId, version: 1, way: 'elsewhere', fewest: 5, leftover: 'up', firstOn, lastOn, handledByOn: daysAfter(lastOn, handled), resultsByOn: daysAfter(lastOn, results), changesByOn: daysAfter(lastOn, changes), councilOn: null, ...of,
  }, by)
  await addGroups(tx, id, placesFor(scope, await listServices(tx, today)))
  await openRound(tx, id, firstOn, by)
  if (to < 0) await close(tx, keys, (await lockRound(tx, id, 'closing'))!, daysAfter(lastOn, 1))
  return { id, by, on: (days: number) => daysAfter(lastOn, days) }
}
type Made = Awaited<ReturnType<typeof round>>

async function follow(tx: Tx, { id, on }: Made, { handled, goneThrough, shown, told }: Record<'handled' | 'goneThrough' | 'shown' | 'told', number>, followed: Translated): Promise<void> {
  await noteHandled(tx, id, on(handled))
  await noteGoneThrough(tx, id, on(goneThrough))
  await forgetMarks(tx, id)
  await noteResultsShown(tx, id, on(shown))
  await noteFollowed(tx, id, followed, on(told))
}

async function loadBox(tx: Tx, given: With): Promise<void> {
  const { ids } = given
  const asked = await survey(tx, given, {
    name: say('Mitä lähipalvelupisteessä pitäisi voida hoitaa?', 'Vad borde man kunna sköta vid servicepunkten?', 'What should the service point be good for?'),
    about: say('Kysymme kaikilta, jotka käyvät kirjastotalossa.', 'Vi frågar alla som besöker bibliotekshuset.', 'We ask everybody who comes to the library building.'), by: ids.person.get('gun-britt-kvarnudd')!, scope: { serviceLineId: null, unitId: ids.unit.get('myllykyla-service-point')! },
  }, [ask('wish', 'long', say('Mitä haluaisit hoitaa täällä?', 'Vad skulle du vilja sköta här?', 'What would you like to see to here?'))])
  const box = {
    elsewhere: {
      heldAs: 'box' as const, words: null, address: null,
      where: say('Kirjastotalon aulassa, Ratasraitti 1, kirjaston aukioloaikoina. Kortit ja kynä ovat laatikon vieressä.', 'I bibliotekshusets aula, Hjulstråket 1, under bibliotekets öppettider. Kort och penna finns bredvid lådan.', 'In the lobby of the library building, Ratasraitti 1, while the library is open. Cards and a pen lie beside the box.'),
      promise: say('Kortissa ei kysytä nimeä. Palvelupisteen esihenkilö tyhjentää laatikon perjantaisin, lukee kortit ja silppuaa ne, kun keräys on ohi.', 'Kortet frågar inte efter namn. Servicepunktens chef tömmer lådan på fredagar, läser korten och strimlar dem när insamlingen är över.', 'The card asks for no name. The supervisor of the service point empties the box on Fridays, reads the cards, and shreds them when the collection is over.'),
    },
    handlerRole: 'supervisor' as const,
    purpose: say('Päätämme, mitä palveluja palvelupisteestä saa.', 'Vi beslutar om vilken service man får vid servicepunkten.', 'We decide which services one gets at the service point.'),
    goneThrough: say('Palvelupisteen ja kirjaston yhteisessä palaverissa.', 'På servicepunktens och bibliotekets gemensamma möte.', 'At a meeting of the service point and the library.'),
    invests: say('Yksi vastaanottopäivä kuukaudessa lisää.', 'En mottagningsdag till i månaden.', 'One more day a month on which somebody is there.'),
  }
  const first = await round(tx, given, asked, { from: -140, to: -119, promise: [14, 28, 60], ...box })
  await keepLearned(tx, first.id, {
    learned: say(
      'Useimmat toivoivat apua hakemusten täyttämiseen ja jotakuta, jolta voi kysyä ilman aikaa. Moni ei tiennyt, minä päivinä palvelupisteessä on joku.',
      'De flesta önskade hjälp med att fylla i ansökningar, och någon att fråga utan att boka tid. Många visste inte vilka dagar det finns någon vid servicepunkten.',
      'Most wished for help with filling in applications, and for somebody to ask without an appointment. Many did not know on which days anybody is at the service point.',
    ),
    tookPart: 23,
  }, { by: first.by, on: first.on(12) })
  await follow(tx, first, { handled: 8, goneThrough: 11, shown: 13, told: 50 }, say(
    'Palvelupisteessä autetaan nyt hakemuksissa joka kuukauden ensimmäisenä tiistaina, ilman aikaa. Päivät ovat kirjaston ovessa.', 'Vid servicepunkten får man nu hjälp med ansökningar den första tisdagen i månaden, utan tidsbokning. Dagarna står på bibliotekets dörr.',
    'On the first Tuesday of each month somebody at the service point now helps with applications, without an appointment. The days stand on the door of the library.',
  ))
  await round(tx, given, asked, { from: -5, to: 16, promise: [14, 28, 60], ...box })
}

const carersTexts = [
  'Sijaishoitajan saa kyllä, mutta joka kerta tulee eri ihminen.', 'Vapaita ei voi pitää, kun lyhytaikaispaikkaa ei ole.', 'Puolisoni ei suostu lähtemään hoitoon. Kotiin tuleva apu olisi parempi.', 'Palkkio myöhästyi kahdesti.', 'Joku voisi soittaa ja kysyä, miten jaksan.',
  'Ansökan var lång och svår.', 'Lyhytaikaishoidosta puoliso palasi huonommassa kunnossa.', 'Vertaisryhmä on ollut pelastus.', 'Haluaisin tietää etukäteen, kuka tulee.', 'Vapaat menevät hakemusten täyttämiseen.',
]

/** By chance that is the same everywhere, as the other tool would export it. */
function exportOf(units: readonly string[]): string {
  const chance = seeded(4901)
  const steps = ['Täysin eri mieltä', 'Jokseenkin eri mieltä', 'Ei samaa eikä eri mieltä', 'Jokseenkin samaa mieltä', 'Täysin samaa mieltä']
  const rows = Array.from({ length: 64 }, (_, n) => [
    `${n + 1}`, chance.happens(0.8) ? units[0]! : units.at(-1)!, steps[Math.min(4, chance.whole(0, 3) + chance.whole(0, 2))]!, steps[chance.whole(0, 3)]!, chance.pick(['Sijaishoitaja kotiin', 'Lyhytaikaishoito', 'Vertaisryhmä', 'Palvelusetelit; Sijaishoitaja kotiin']), carersTexts[n] ?? '',
  ])
  return [['Vastaajan tunnus', 'Yksikkö', 'Saan apua, kun en jaksa.', 'Pystyn pitämään vapaani.', 'Mikä auttaa jaksamaan?', 'Mitä haluat sanoa?'], ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n')
}

async function loadBrought(tx: Tx, given: With): Promise<void> {
  const { ids, keys } = given
  const asked = await survey(tx, given, {
    name: say('Miten omaishoitajat jaksavat?', 'Hur orkar närståendevårdarna?', 'How are family carers coping?'), about: say('Kysyimme kaikilta, joilla on omaishoitosopimus.', 'Vi frågade alla som har ett avtal om närståendevård.', 'We asked everybody with an agreement on family care.'),
    by: ids.person.get('tarja-kuusivaara')!, scope: { serviceLineId: ids.line.get('older')!, unitId: null },
  }, [
    ask('help', 'agree', say('Saan apua, kun en jaksa.', 'Jag får hjälp när jag inte orkar.', 'I get help when I cannot go on.')), ask('leave', 'agree', say('Pystyn pitämään vapaani.', 'Jag kan ta ut mina lediga dagar.', 'I can take the days off that I have.')),
    ask('what', 'many', say('Mikä auttaa jaksamaan?', 'Vad hjälper dig att orka?', 'What helps you to go on?'), { options: [option('substitute', 'Sijaishoitaja kotiin', 'En vikarie hem', 'Somebody who comes home instead'), option('short', 'Lyhytaikaishoito', 'Korttidsvård', 'Short-term care'), option('peers', 'Vertaisryhmä', 'En kamratgrupp', 'A group of peers'), option('vouchers', 'Palvelusetelit', 'Servicesedlar', 'Service vouchers')] }),
    ask('more', 'long', say('Mitä haluat sanoa?', 'Vad vill du säga?', 'What would you like to say?')),
  ])
  const made = await round(tx, given, asked, {
    from: -90, to: -70, promise: [14, 28, 60], handlerRole: 'coordinator',
    elsewhere: {
      heldAs: 'tool', words: null, address: 'https://kyselyt.omaishoidon-tuki.example/koivuranta',
      where: say('Omaishoidon tuki ry:n verkkolomakkeella tai yhdistyksen tapaamisissa.', 'På föreningen Omaishoidon tukis webblankett, eller på föreningens träffar.', 'On the web form of the carers’ association, or at its meetings.'),
      promise: say('Yhdistys kysyi sähköpostilistallaan. Se ei luovuta meille osoitteita eikä aikoja ja poistaa vastaukset vuoden lopussa.', 'Föreningen frågade på sin e-postlista. Den överlåter inga adresser eller tider till oss och raderar svaren i slutet av året.', 'The association asked on its mailing list. It gives us neither addresses nor times, and erases the answers at the end of the year.'),
    },
    purpose: say('Suunnittelemme sijaishoidon ensi vuodelle.', 'Vi planerar vikariatvården för nästa år.', 'We plan substitute care for next year.'), goneThrough: say('Omaishoidon tiimissä ja yhdistyksen kanssa.', 'I teamet för närståendevård och med föreningen.', 'In the team of family care, and with the association.'),
    invests: say('Kaksi sijaishoitajaa lisää.', 'Två vikarier till.', 'Two more substitutes.'),
  })
  const [current, groups] = [(await findRound(tx, made.id))!, await groupsOf(tx, made.id)]
  const about = { round: current, groups, questions: (await findVersion(tx, asked.surveyId, 1))!.questions }
  const read = readRowTable(exportOf(groups.flatMap(({ unitName }) => (unitName ? [unitName.fi] : []))), about)
  if (!read.ok) throw new Error('the table of the demonstration cannot be read')
  const now = new Date(startOfDay(made.on(5)).getTime() + 10 * 3_600_000)
  const outcome = await bring(tx, keys, made.id, { as: 'rows', rows: lookAt(read.carried, about, null).read.rows.map(({ groupId, answers }) => ({ groupId, answers })) }, {
    actor: { personId: made.by, name: '', language: 'fi', roles: [{ role: 'coordinator', unitId: null, serviceLineId: null }] }, now, token: readFormToken(keys, issueFormToken(keys, now), now)!, another: false,
  })
  if (outcome !== 'done') throw new Error(`the answers of the demonstration were not brought: ${outcome}`)
  await addTheme(tx, { roundId: made.id, question: 'more', name: say('Vapaat ja sijaiset', 'Lediga dagar och vikarier', 'Days off and substitutes') }, { by: made.by, on: made.on(7) })
  const [theme] = await themesOf(tx, made.id)
  for (const { id, text } of await textsOfRound(tx, keys, made.id, { few: false })) await sortText(tx, id, [/sijais|vapai|lyhytaikais|kuka tulee|kotiin/i.test(text) ? theme!.id : null])
  await keepLearned(tx, made.id, { learned: say('Yhdistyksen illassa sanottiin samaa kuin vastauksissa: apu on hyvää, mutta se vaihtuu.', 'På föreningens kväll sades detsamma som i svaren: hjälpen är bra, men den byts ut.', 'At the association’s evening people said what the answers say too: the help is good, but it changes.'), tookPart: null }, { by: made.by, on: made.on(9) })
  await follow(tx, made, { handled: 12, goneThrough: 14, shown: 26, told: 64 }, say('Sama sijaishoitaja tulee nyt vähintään kolme kertaa peräkkäin. Lyhytaikaispaikkoja ei saatu lisää.', 'Samma vikarie kommer nu minst tre gånger i rad. Fler korttidsplatser fick vi inte.', 'The same substitute now comes at least three times in a row. We did not get more places for short-term care.'))
}

/** Its last day has passed: its supervisor has yet to bring what was answered, or to tell what was learned. */
async function loadWaiting(tx: Tx, given: With): Promise<void> {
  const { ids } = given
  const asked = await survey(tx, given, {
    name: say('Mitä Kipinän ryhmistä sanotaan?', 'Vad säger man om Kipinäs grupper?', 'What do people say of Kipinä’s groups?'), about: say('Kysyimme jokaisen ryhmän viimeisellä kerralla.', 'Vi frågade vid varje grupps sista träff.', 'We asked at the last meeting of every group.'),
    by: ids.person.get('samuli-ojakoski')!, scope: { serviceLineId: null, unitId: ids.unit.get('kipina')! },
  }, [
    ask('right', 'agree', say('Ryhmä oli minulle oikea.', 'Gruppen var rätt för mig.', 'The group was right for me.')), ask('heard', 'agree', say('Minua kuunneltiin ryhmässä.', 'Jag blev lyssnad på i gruppen.', 'I was listened to in the group.')),
    ask('go-on', 'one', say('Haluatko jatkaa?', 'Vill du fortsätta?', 'Would you like to go on?'), { options: [option('yes', 'Kyllä', 'Ja', 'Yes'), option('other', 'Toisessa ryhmässä', 'I en annan grupp', 'In another group'), option('no', 'En', 'Nej', 'No')] }),
    ask('more', 'short', say('Mitä muuttaisit?', 'Vad skulle du ändra?', 'What would you change?')),
  ])
  await round(tx, given, asked, {
    from: -25, to: -3, promise: [21, 35, 90], handlerRole: 'supervisor',
    elsewhere: {
      heldAs: 'paper', words: null, address: null, where: say('Ryhmän viimeisellä kerralla, lomakkeella, jonka ohjaaja jakaa.', 'Vid gruppens sista träff, på en blankett som ledaren delar ut.', 'At the last meeting of the group, on a form that its leader hands out.'),
      promise: say('Lomakkeessa ei ole nimeä. Ne kootaan kirjekuoreen, jonka esihenkilö avaa. Ohjaaja ei lue niitä.', 'Det finns inget namn på blanketten. De samlas i ett kuvert som chefen öppnar. Ledaren läser dem inte.', 'There is no name on the form. They go into an envelope that the supervisor opens. The leader does not read them.'),
    },
    purpose: say('Päätämme, mitkä ryhmät jatkuvat.', 'Vi beslutar vilka grupper som fortsätter.', 'We decide which groups go on.'), goneThrough: say('Ohjaajien palaverissa.', 'På ledarnas möte.', 'At the meeting of the leaders.'), invests: say('Yhden uuden ryhmän.', 'En ny grupp.', 'One new group.'),
  })
}
