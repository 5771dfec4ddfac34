// A survey of the invented county that anybody may answer just now: of the whole organisation, with every kind of question, in three
// languages. Its round opened two weeks ago and lasts another six.
import type { Kysely } from 'kysely'
import { listServices } from '../src/directory/lists.sql.ts'
import type { DB } from '../src/db/schema.ts'
import type { Tx } from '../src/db/db.ts'
import { placesFor } from '../src/surveys/groups.ts'
import type { Question } from '../src/surveys/question.ts'
import { addGroups, addRound, openRound } from '../src/surveys/rounds.sql.ts'
import { addSurvey, freezeVersion } from '../src/surveys/surveys.sql.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Translated } from '../src/text/language.ts'
import type { Ids } from './load-directory.ts'
import { askInTongues } from './survey-tongues.ts'

const say = (fi: string, sv: string, en: string): Translated => ({ fi, sv, en })
const option = (id: string, text: Translated, pole?: 'good' | 'bad') => ({ id, text, ...(pole && { pole }) })
const ask = (id: string, kind: Question['kind'], text: Translated, more: Partial<Question> = {}): Question => ({ id, kind, text, options: [], background: false, ...more })

const contactQuestions: Question[] = [
  ask('reached', 'agree', say('Sain yhteyden silloin, kun tarvitsin.', 'Jag fick kontakt när jag behövde det.', 'I could get in touch when I needed to.'), { theme: 'access' }),
  ask('listened', 'agree', say('Minua kuunneltiin.', 'Man lyssnade på mig.', 'I was listened to.'), { theme: 'encounter' }),
  ask('clear', 'agree', say('Sain tietoa, jonka ymmärsin.', 'Jag fick information som jag förstod.', 'I was told things in a way that I understood.'), { theme: 'clarity' }),
  ask('felt', 'smileys', say('Miten viimeisin käyntisi meni?', 'Hur gick ditt senaste besök?', 'How did your last visit go?')),
  ask('way', 'one', say('Miten otit viimeksi yhteyttä?', 'Hur tog du senast kontakt?', 'How did you last get in touch?'), {
    options: [
      option('phone', say('Soitin', 'Jag ringde', 'I rang')), option('message', say('Kirjoitin viestin', 'Jag skrev ett meddelande', 'I wrote a message')),
      option('visit', say('Menin käymään', 'Jag gick dit', 'I went there')), option('not', say('En ole ottanut yhteyttä', 'Jag har inte tagit kontakt', 'I have not been in touch')),
    ],
  }),
  ask('waited', 'one', say('Kuinka kauan odotit puhelimessa?', 'Hur länge väntade du i telefonen?', 'How long did you wait on the telephone?'), {
    onlyIf: { question: 'way', is: ['phone'] },
    options: [
      option('short', say('Alle viisi minuuttia', 'Under fem minuter', 'Less than five minutes')), option('middle', say('Viidestä viiteentoista minuuttia', 'Fem till femton minuter', 'Five to fifteen minutes')),
      option('long', say('Yli viisitoista minuuttia', 'Över femton minuter', 'More than fifteen minutes')), option('never', say('En päässyt läpi', 'Jag kom inte fram', 'I did not get through')),
    ],
  }),
  ask('cards', 'cards', say('Mitkä sanat kuvaavat palvelua?', 'Vilka ord beskriver servicen?', 'Which words describe the service?'), {
    help: say('Valitse ne, jotka sopivat.', 'Välj de som passar.', 'Pick those that fit.'), most: 4,
    options: [
      option('understanding', say('ymmärtävä', 'förstående', 'understanding'), 'good'), option('dismissive', say('vähättelevä', 'nedlåtande', 'dismissive'), 'bad'),
      option('unhurried', say('kiireetön', 'lugn', 'unhurried'), 'good'), option('rushed', say('kiireinen', 'stressad', 'rushed'), 'bad'),
      option('clear', say('selkeä', 'tydlig', 'clear'), 'good'), option('confusing', say('sekava', 'rörig', 'confusing'), 'bad'),
      option('reachable', say('tavoitettava', 'lätt att nå', 'reachable'), 'good'), option('hard-to-reach', say('vaikeasti tavoitettava', 'svår att nå', 'hard to reach'), 'bad'),
    ],
  }),
  ask('hours', 'many', say('Milloin sinun olisi hyvä asioida?', 'När skulle det passa dig att uträtta ärenden?', 'When would it suit you to see us or ring us?'), {
    options: [
      option('morning', say('Aamulla', 'På morgonen', 'In the morning')), option('day', say('Päivällä', 'På dagen', 'In the daytime')),
      option('evening', say('Illalla', 'På kvällen', 'In the evening')), option('weekend', say('Viikonloppuna', 'På veckoslutet', 'At the weekend')),
    ],
  }),
  ask('first', 'rank', say('Mitä pitäisi parantaa ensin?', 'Vad borde förbättras först?', 'What should be made better first?'), {
    options: [
      option('calls', say('Puheluihin vastataan nopeammin', 'Samtal besvaras snabbare', 'Calls are answered sooner')), option('letters', say('Kirjeet ovat helpompia lukea', 'Breven är lättare att läsa', 'Letters are easier to read')),
      option('worker', say('Sama työntekijä pysyy', 'Samma handläggare stannar', 'The worker stays the same')),
    ],
  }),
  ask('again', 'recommend', say('Kuinka todennäköisesti suosittelisit palvelua samanlaisessa tilanteessa olevalle?', 'Hur sannolikt är det att du skulle rekommendera servicen till någon i en liknande situation?', 'How likely are you to recommend the service to somebody in a similar situation?')),
  ask('who', 'one', say('Kenen puolesta vastaat?', 'För vem svarar du?', 'For whom do you answer?'), {
    background: true, options: [option('self', say('Itseni', 'För mig själv', 'For myself')), option('close', say('Läheiseni', 'För en närstående', 'For somebody close to me'))],
  }),
  ask('one-word', 'short', say('Kuvaa palvelua yhdellä sanalla.', 'Beskriv servicen med ett ord.', 'Describe the service in one word.')),
  ask('more', 'long', say('Mitä haluaisit vielä sanoa?', 'Vad mer vill du säga?', 'What else would you like to say?'), {
    help: say('Älä kirjoita nimiä tai muuta, mistä sinut tunnistaa.', 'Skriv inte namn eller annat som du kan kännas igen på.', 'Leave out names and anything else by which you could be recognised.'),
  }),
]

export const contactSurveyName = say('Miten meihin saa yhteyden?', 'Hur får man kontakt med oss?', 'How easy is it to reach us?')

/** The code that stands on its poster. */
export const contactSurveyCode = 'P67M92'

export async function loadSurveysAnswering(db: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const tx = db as Tx
  const today = dayOf(now)
  const by = ids.person.get('tarja-kuusivaara')!
  const opened = daysAfter(today, -14)
  const surveyId = await addSurvey(tx, {
    name: contactSurveyName,
    about: say(
      'Puhelinajat ja vastaanotot järjestetään uudelleen. Haluamme tietää, miten se toimii nyt niille, jotka tarvitsevat meitä.',
      'Telefontider och mottagningar ordnas på nytt. Vi vill veta hur det fungerar nu för dem som behöver oss.',
      'Telephone hours and appointments are being arranged anew. We want to know how they work now for those who need us.',
    ),
    serviceLineId: null, unitId: null, template: null,
  }, contactQuestions, { by, on: daysAfter(today, -40) })
  const roundId = await addRound(tx, {
    surveyId, version: 1, way: 'open', fewest: 5, leftover: 'up', firstOn: opened, lastOn: daysAfter(today, 42),
    purpose: say('Päätämme uusista puhelinajoista ja siitä, mitä kirjeissä lukee.', 'Vi beslutar om nya telefontider och om vad som står i breven.', 'We decide on new telephone hours and on what letters say.'),
    handlerRole: 'coordinator', handledByOn: daysAfter(today, 56), resultsByOn: daysAfter(today, 70), changesByOn: daysAfter(today, 130),
    goneThrough: say('Jokaisen yksikön kokouksessa, kaksi kertaa.', 'På varje enhets möte, två gånger.', 'At a meeting of every unit, twice.'),
    invests: say('Kaksi työntekijää lisää puhelimeen arkisin.', 'Två personer till i telefonen på vardagar.', 'Two more people on the telephone on weekdays.'),
    councilOn: daysAfter(today, -25),
  }, by)
  await freezeVersion(tx, surveyId, 1, opened)
  await addGroups(tx, roundId, placesFor({ serviceLineId: null, unitId: null }, await listServices(tx, today)))
  await askInTongues(tx, { surveyId, roundId }, { by, on: daysAfter(today, -20) })
  await openRound(tx, roundId, opened, by)
  await tx.insertInto('short_code').values({
    code: contactSurveyCode, kind: 'survey', survey_id: surveyId, service_line_id: ids.line.get('working-age')!, unit_id: ids.unit.get('social-station')!, campaign: 'Odotustilat',
    made_by: ids.person.get('sanna-lumiala')!, made_on: opened,
  }).execute()
}
