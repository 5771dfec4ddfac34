// Mails about surveys, read in full in each language: where they lead, until when, and that they say nothing of what a survey asks.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { aRound } from '../../test/surveys.ts'
import { transact } from '../db/db.ts'
import { desk, messagePath } from '../paths.ts'
import { roundPath, surveyPath } from '../survey-paths.ts'
import { remindOwners } from '../surveys/rounds/remind.ts'
import { languages, type Language } from '../text/language.ts'
import { compose } from './compose.ts'
import { findMessage } from './messages.sql.ts'
import { enqueue, tryAgain } from './outbox.sql.ts'

const publicUrl = 'https://palaute.example.fi'
let database: TestDatabase
let w: World
let surveyId: string
let roundId: string
let readerId: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  readerId = await person(database.db, 'Reijo Raatila', { role: 'council' })
  ;({ surveyId, roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false, round: { firstOn: '2026-09-20' } }))
  await database.db.updateTable('survey_version').set({ review_since_on: '2026-09-16', council_asked_on: '2026-09-16', council_asked_by: w.supervisorId, council_until_on: '2026-09-30' }).where('survey_id', '=', surveyId).execute()
})
after(() => database.close())

type About = { kind: 'survey-look' | 'survey-look-again' | 'survey-marked' | 'survey-due' | 'survey-late'; surveyId?: string; roundId?: string }

async function letter(about: About, language: Language): Promise<{ subject: string; text: string }> {
  await transact(database.db, (tx) => enqueue(tx, { ...about, personId: readerId, language, now: wednesday }))
  const { id } = await database.db.selectFrom('outgoing_message').select('id').where('kind', '=', about.kind).where('language', '=', language).executeTakeFirstOrThrow()
  await database.db.updateTable('outgoing_message').set({ sent_at: wednesday }).where('id', '=', id).execute()
  return compose((await findMessage(database.db, String(id)))!, { publicUrl })
}
const flat = ({ text }: { text: string }) => text.replace(/\s+/g, ' ')

/** With the day by which, in the words of the language; and what none of them may leave out. */
const whole: Record<'survey-look' | 'survey-look-again' | 'survey-marked', Record<Language, string[]>> = {
  'survey-look': {
    fi: ['Hei! Kyselyä tehdään, ja sen tekijä pyytää asiakasraatia katsomaan kysymykset viimeistään 30.9.2026.', 'Nimeäsi ei tallenneta'],
    sv: ['Hej! En enkät håller på att göras, och den som gör den ber klientrådet titta på frågorna senast 30.9.2026.', 'Ditt namn sparas inte'],
    en: ['Hello, a survey is being made, and whoever makes it asks the client council to look at its questions by 30 Sept 2026.', 'Your name is not kept'],
  },
  'survey-look-again': {
    fi: ['Viimeinen päivä on 30.9.2026:', 'sinun ei tarvitse tehdä mitään', 'Muistutamme kerran.'],
    sv: ['Sista dagen är 30.9.2026:', 'behöver du inte göra något', 'Vi påminner en gång.'],
    en: ['can be looked at until 30 Sept 2026:', 'you need do nothing', 'We remind you once.'],
  },
  'survey-marked': {
    fi: ['Joku asiakasraadista on katsonut kysymyksiä', 'enintään kerran päivässä', 'Älä yritä saada sitä selville.'],
    sv: ['Någon i klientrådet har tittat på frågorna', 'högst en gång om dagen', 'Försök inte ta reda på det.'],
    en: ['somebody of the client council has looked at the questions', 'once a day at most', 'Do not try to find out.'],
  },
}

test('each leads to the page where the questions are looked at, says until when, and names neither the survey nor a question', async () => {
  for (const kind of ['survey-look', 'survey-look-again', 'survey-marked'] as const) for (const language of languages) {
    const mail = await letter({ kind, surveyId }, language)
    for (const part of whole[kind][language]) assert.ok(flat(mail).includes(part), `${kind} ${language}: ${part}\n${mail.text}`)
    assert.deepEqual(mail.text.split('\n').filter((line) => line.startsWith(publicUrl)), [publicUrl + surveyPath(surveyId, '/review')])
    assert.doesNotMatch(mail.subject + mail.text, /Miten meni|Hur gick det|How did it go|Kysymys |Fråga |Question |Kotihoito|Hemvård|Home care|[{}]|undefined|null/)
  }
})

test('a reminder of a promise leads to its round; one from before that knew of rounds leads to the list', async () => {
  for (const kind of ['survey-due', 'survey-late'] as const) for (const language of languages) {
    assert.ok((await letter({ kind, roundId }, language)).text.includes(`\n${publicUrl}${roundPath(roundId)}\n`))
    assert.ok(compose({ kind, language, caseId: null, reference: null, dueOn: null, organisation: null }, { publicUrl }).text.includes(`\n${publicUrl}${desk.rounds}\n`))
  }
})

test('who promised something in two rounds is reminded of each, by a link of its own, and once while it waits', async () => {
  await database.asOwner('truncate outgoing_message, sms_sent')
  const rounds = [await aRound(database.db, { by: w.supervisorId, unitId: w.unitId }), await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })]
  await transact(database.db, (tx) => remindOwners(tx, new Date('2026-10-01T10:00:00Z')))
  // Another line of the same round is within the same message.
  await transact(database.db, (tx) => remindOwners(tx, new Date('2026-10-19T10:00:00Z')))
  const sent = await database.db.selectFrom('outgoing_message').select(['kind', 'round_id']).where('kind', '=', 'survey-due').execute()
  assert.deepEqual(sent.map((row) => row.round_id).sort(), rounds.map((one) => one.roundId).sort())
})

test('one that failed is tried again beside one about another survey, and not beside one about the same', async () => {
  await database.asOwner('truncate outgoing_message, sms_sent')
  const { surveyId: other } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false })
  const write = (about: string) => transact(database.db, (tx) => enqueue(tx, { kind: 'survey-marked', surveyId: about, personId: readerId, language: 'fi', now: wednesday }))
  await write(surveyId)
  const { id } = await database.db.updateTable('outgoing_message').set({ failed_at: wednesday, last_error: 'no-recipient' }).returning('id').executeTakeFirstOrThrow()
  await write(other)
  assert.equal(await transact(database.db, (tx) => tryAgain(tx, String(id))), 'done')
  await database.db.updateTable('outgoing_message').set({ failed_at: wednesday }).where('id', '=', id).execute()
  await write(surveyId)
  assert.equal(await transact(database.db, (tx) => tryAgain(tx, String(id))), 'not-failed')
})

test('the page of mail names each kind, and in a demonstration the mail is read there with its link', async () => {
  await database.asOwner('truncate outgoing_message, sms_sent')
  await letter({ kind: 'survey-look', surveyId }, 'fi')
  const app = testApp({ ...database, context: { ...database.context, demo: true } })
  const administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  const list = (await app.get(desk.mail, administrator)).text
  assert.ok(list.includes('Asiakasraatia pyydetään arvioimaan luonnos') && !list.includes('Miten meni'))
  const { id } = await database.db.selectFrom('outgoing_message').select('id').executeTakeFirstOrThrow()
  assert.match((await app.get(messagePath(String(id)), administrator)).text, new RegExp(`href="[^"]*${surveyPath(surveyId, '/review')}"`))
})
