// Checking a quote: by another human, who sees no text; shown under its theme with the results, and gone at once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aQuotedRound, preparing } from '../../../test/quotes.ts'
import { transact } from '../../db/db.ts'
import { desk, to } from '../../paths.ts'
import type { Actor } from '../../staff/actor.ts'
import { quotePath, roundPath, surveyPath } from '../../survey-paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { groupsOf } from '../rounds.sql.ts'
import { noteResultsShown } from '../rounds/follow.sql.ts'
import { checkQuote } from './check-quote.ts'
import { quoteOfText, type Quote } from './quotes.sql.ts'

const { surveyQuotes: words, surveyResults } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let it: Awaited<ReturnType<typeof aQuotedRound>>
let supervisor: string, coordinator: string, moderator: string, prepares: ReturnType<typeof preparing>

const starts = ['Jonotin', 'Linja', 'Puhelu', 'Soitin', 'Vastaus', 'Musiikki', 'Ruuhka']
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  ;[supervisor, coordinator] = [await app.signIn(w.supervisorId), await app.signIn(w.coordinatorId)]
  moderator = await app.signIn(await person(database.db, 'Moni Moderaattori', { role: 'moderator', unitId: w.unitId }))
  it = await aQuotedRound(database, { by: w.supervisorId, unitId: w.unitId, yes: starts.map((start) => `${start} kesti kauan. Tätä ei lainata ${start}.`) })
  prepares = preparing(app, supervisor, it.roundId)
})
after(() => database.close())

const quoteOf = async (start: string): Promise<Quote> => (await quoteOfText(database.db, it.textOf(start).id))!
async function prepared(start: string): Promise<Quote> {
  assert.equal((await prepares.send(it.textOf(start).id, { pick: ['0'] })).status, 303)
  return quoteOf(start)
}
const decide = async (quote: Quote, step: string, cookie = coordinator, more: Fields = {}) => app.post(quotePath(quote.id), { step, seen: String(quote.number), ...more }, cookie)
const row = async (id: string) => database.db.selectFrom('survey_quote').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const results = async (language: 'fi' | 'sv' = 'fi', rest = '') => (await app.get(`${to('surveyResults', language, { id: it.surveyId })}${rest}`)).text
const steps = async (id: string) => (await database.db.selectFrom('audit').select(['detail']).where('what', '=', 'quote-changed').orderBy('happened_at').execute()).map(({ detail }) => detail as { step: string; quote: string }).filter(({ quote }) => quote === id).map(({ step }) => step)

const everyStep = async () => new Set((await database.db.selectFrom('audit').select('detail').where('what', '=', 'quote-changed').execute()).map(({ detail }) => (detail as { step: string }).step))

test('whoever checks sees the quote and its theme, and neither the rest of the text nor another; to others there is none', async () => {
  const quote = await prepared('Jonotin')
  for (const cookie of [coordinator, moderator]) {
    assert.ok((await app.get(desk.publishing, cookie)).text.includes(words.waiting.link.one))
    assert.ok((await app.get(desk.surveyQuotes, cookie)).text.includes('Jonotin kesti kauan.'))
    const page = (await app.get(quotePath(quote.id), cookie)).text
    assert.ok(page.includes('Jonotin kesti kauan.') && page.includes('Puhelin') && page.includes('lang="fi"'))
    assert.ok(!page.includes('Tätä ei lainata') && !page.includes('Linja') && page.includes(words.check.approve))
  }
  const elsewhere = (await database.db.insertInto('unit').values({ name: { fi: 'Toinen yksikkö' } as never }).returning('id').executeTakeFirstOrThrow()).id
  for (const [name, role, unitId] of [['Utelias Kollega', 'worker', w.unitId], ['Muu Johtaja', 'supervisor', elsewhere], ['Muu Moderaattori', 'moderator', elsewhere], ['Vilma Viestija', 'communications', null]] as const) {
    const cookie = await app.signIn(await person(database.db, name, { role, unitId }))
    assert.equal((await app.get(quotePath(quote.id), cookie)).status, 404, name)
    assert.equal((await decide(quote, 'approve', cookie)).status, 404, name)
  }
  assert.equal((await app.get(quotePath(crypto.randomUUID()), coordinator)).status, 404)
  assert.equal((await app.get(desk.surveyQuotes, supervisor)).status, 404)
})

test('whoever prepared it does not check it, in whosever name; they may only drop it', async () => {
  const quote = await prepared('Linja')
  assert.ok((await app.get(quotePath(quote.id), supervisor)).text.includes(words.check.own))
  assert.equal((await decide(quote, 'approve', supervisor)).status, 404)
  await database.db.insertInto('role_grant').values({ person_id: w.supervisorId, role: 'coordinator', valid_from: '2020-01-01', granted_at: new Date() }).execute()
  assert.equal((await decide(quote, 'approve', supervisor)).status, 404, 'with both roles it is the same human')
  await database.db.updateTable('role_grant').set({ valid_to: '2020-02-01' }).where('person_id', '=', w.supervisorId).where('role', '=', 'coordinator').execute()
  const inName: Actor = { ...actor(w.coordinatorId, 'coordinator'), deputy: { personId: w.supervisorId, name: 'Hilkka Rautapuro', roles: [] } }
  assert.equal(await transact(database.db, (tx) => checkQuote(tx, { id: quote.id, seen: 1, decision: { what: 'approve' } }, { actor: inName, now: wednesday, keys: database.context.keys })), 'not-found', 'and in the coordinator’s name too')
  // The coordinator's hand in the supervisor's name is the coordinator still.
  await database.db.updateTable('survey_quote').set({ prepared_hand_id: w.coordinatorId }).where('id', '=', quote.id).execute()
  assert.equal((await decide(quote, 'approve', coordinator)).status, 404)
  assert.ok(!(await app.get(desk.surveyQuotes, coordinator)).text.includes('Linja kesti'))
  for (const column of ['checked_by', 'checked_hand_id'] as const) await assert.rejects(database.db.updateTable('survey_quote').set({ [column]: w.coordinatorId }).where('id', '=', quote.id).execute(), { code: '23514' })
  assert.equal((await decide(quote, 'drop', supervisor)).location, `${roundPath(it.roundId, '/quotes')}?done=dropped`)
  const { state, ciphertext, words: left } = await row(quote.id)
  assert.deepEqual([state, ciphertext, left], ['dropped', null, null])
})

test('sent back with a reason it is prepared anew; without a reason, or of another form than was seen, nothing happens', async () => {
  const quote = await quoteOf('Jonotin')
  for (const [step, more] of [['send-back', { note: ' ' }], ['send-back', { note: 'å'.repeat(20_001) }], ['whatever', {}]] as const) assert.equal((await decide(quote, step, coordinator, more)).status, 422)
  assert.equal((await decide({ ...quote, number: 0 }, 'approve')).status, 409)
  assert.equal((await decide(quote, 'take-down')).status, 409, 'it is not shown')
  assert.equal((await decide(quote, 'send-back', moderator, { note: 'Kuka jonotti?' })).status, 303)
  assert.ok(!JSON.stringify(await row(quote.id)).includes(Buffer.from('Kuka jonotti').toString('hex')))
  const page = await prepares.open(it.textOf('Jonotin').id)
  assert.ok(page.text.includes('Kuka jonotti?') && /id="pick-0"[^>]*checked/.test(page.text))
  assert.equal((await decide(quote, 'approve')).status, 409)
  const again = await prepared('Jonotin')
  assert.deepEqual([again.number, again.state], [2, 'to-check'])
  assert.equal((await decide(quote, 'approve')).status, 409, 'it is of the form before')
})

test('checked it stands under its theme once the results are shown, in its own language, and with how quotes are chosen', async () => {
  assert.equal((await decide(await quoteOf('Jonotin'), 'approve')).location, `${desk.surveyQuotes}?done=approve`)
  assert.ok(!(await results()).includes('Jonotin kesti'), 'the results are not shown')
  await database.db.transaction().execute((tx) => noteResultsShown(tx, it.roundId, '2026-09-17'))
  const sv = await results('sv')
  assert.match(sv, /<blockquote class="quote" lang="fi" dir="ltr">Jonotin kesti kauan\.<\/blockquote>/)
  assert.ok(sv.includes(texts.sv.surveyQuotes.shown.how) && sv.includes('Med egna ord: Puhelin sv'))
  assert.ok(!sv.includes('Tätä ei lainata') && !sv.includes((await quoteOf('Jonotin')).id) && !sv.includes(it.textOf('Jonotin').id))
  assert.ok((await app.get(roundPath(it.roundId, '/results'), supervisor)).text.includes('Jonotin kesti kauan.'))
  const unit = (await groupsOf(database.db, it.roundId)).find(({ unitId }) => unitId)!
  const ofUnit = await results('fi', `?group=${unit.id}`)
  assert.ok(ofUnit.includes('13 vastausta') && !ofUnit.includes('Jonotin kesti') && !ofUnit.includes(surveyResults.themes), 'a quote stands with all answers together')
  assert.deepEqual(await steps((await quoteOf('Jonotin')).id), ['prepared', 'sent-back', 'prepared', 'approved'])
})

test('it is taken down at once, by whoever checks or whoever asked, and its words are nowhere', async () => {
  for (const [start, cookie] of [['Jonotin', supervisor], ['Puhelu', moderator]] as const) {
    const quote = start === 'Jonotin' ? await quoteOf(start) : await prepared(start)
    if (start === 'Puhelu') await decide(quote, 'approve')
    assert.ok((await results()).includes(`${start} kesti`))
    assert.equal((await decide(quote, 'take-down', cookie)).status, 303)
    assert.ok(!(await results()).includes(`${start} kesti`))
    const { state, words: left, ciphertext, note } = await row(quote.id)
    assert.deepEqual([state, left, ciphertext, note], ['taken-down', null, null, null])
    assert.equal((await steps(quote.id)).at(-1), 'taken-down')
    assert.ok((await app.get(quotePath(quote.id), coordinator)).text.includes(words.check.gone))
  }
})

test('whatever is done at once, nothing is shown that was taken away: taken down while it is approved, and dropped while it is', async () => {
  for (let n = 0; n < 3; n++) {
    const quote = await prepared('Soitin')
    await Promise.all([decide(quote, 'approve', coordinator), decide(quote, 'drop', supervisor), decide(quote, 'take-down', moderator)])
    const { state, words: left } = await row(quote.id)
    assert.equal(state === 'shown', left !== null, state)
    if (state === 'shown') await decide(quote, 'take-down')
    assert.ok(!(await results()).includes('Soitin kesti'))
    assert.equal((await decide(quote, 'approve')).status, 409)
  }
})

test('the theme above a quote that everybody reads gets no other name, which nobody has checked; and who reads a whole text to quote from it leaves a trace', async () => {
  const quote = await prepared('Ruuhka')
  const read = async () => (await database.db.selectFrom('audit').select('what').where('what', '=', 'survey-texts-read').where('round_id', '=', it.roundId).execute()).length
  assert.ok(await read() >= 1)
  assert.ok((await database.db.selectFrom('audit').select('round_id').where('what', '=', 'quote-changed').execute()).every(({ round_id: id }) => id === it.roundId))
  await decide(quote, 'approve')
  const refused = await app.post(roundPath(it.roundId, '/texts'), { 'step': 'rename', 'theme': it.themeId, [`name-${it.themeId}-fi`]: 'Hoitaja on töykeä' }, supervisor)
  assert.ok(refused.status === 422 && refused.text.includes(texts.fi.surveyResults.sorting.problems.quoted) && refused.text.includes('Hoitaja on töykeä'))
  assert.ok(!(await results()).includes('Hoitaja on töykeä'))
  await decide(await quoteOf('Ruuhka'), 'take-down')
})

test('a theme that goes takes its quotes along, and so does a text that is sorted elsewhere; a theme that became small is shown to nobody', async () => {
  const quote = await prepared('Vastaus')
  await decide(quote, 'approve')
  assert.ok((await results()).includes('Vastaus kesti'))
  const sort = async (fields: Fields) => app.post(roundPath(it.roundId, '/texts'), fields, supervisor)
  const page = (await app.get(roundPath(it.roundId, '/texts'), supervisor)).text
  const seen = /name="seen" value="([^"]*)"/.exec(page)![1]!
  const id = it.textOf('Vastaus').id
  assert.equal((await sort({ step: 'sort', seen, texts: id, [`about-${id}[]`]: 'none' })).status, 303)
  assert.ok(!(await results()).includes('Vastaus kesti'))
  assert.equal((await row(quote.id)).state, 'taken-down')
  assert.equal((await steps(quote.id)).at(-1), 'lost')
  const waits = await prepared('Musiikki')
  for (const start of [...starts.filter((one) => one !== 'Musiikki'), ...Array.from({ length: 4 }, (_, n) => `Ei lainattavaksi ${n}`)]) await database.db.deleteFrom('text_theme').where('text_id', '=', it.textOf(start).id).execute()
  const small = await decide(waits, 'approve')
  assert.ok(small.status === 409 && small.text.includes(words.check.problems.theme))
  await assert.rejects(database.pool.query(`update survey_quote set state = 'shown', words = 'x', checked_by = $1 where id = $2`, [w.coordinatorId, waits.id]), { code: '23514' })
  assert.equal((await sort({ step: 'remove', theme: it.themeId })).status, 303)
  assert.deepEqual([(await row(waits.id)).state, (await row(waits.id)).theme_id], ['dropped', null])
})

test('a survey that is to quote nobody any more loses its quotes at once, and the database shows none of what its giver did not allow', async () => {
  const other = await aQuotedRound(database, { by: w.supervisorId, unitId: w.unitId, yes: starts.map((start) => `${start} kesti kauan.`) })
  const desk2 = preparing(app, supervisor, other.roundId)
  await desk2.send(other.textOf('Ruuhka').id, { pick: ['0'] })
  const quote = (await quoteOfText(database.db, other.textOf('Ruuhka').id))!
  await decide(quote, 'approve')
  assert.equal((await row(quote.id)).state, 'shown')
  await assert.rejects(database.pool.query(`update survey_quote set text_id = $1 where id = $2`, [other.textOf('Ei lainattavaksi').id, quote.id]), { code: '23514' })
  const edit = (await app.get(surveyPath(other.surveyId, '/edit'), supervisor)).text
  const version = /name="version" value="([^"]*)"/.exec(edit)![1]!
  assert.equal((await app.post(surveyPath(other.surveyId, '/edit'), { 'version': version, 'name-fi': 'Miten meni?', 'name-sv': 'Hur gick det?', 'name-en': 'How did it go?', 'no-quotes': 'yes' }, supervisor)).status, 303)
  assert.deepEqual([(await row(quote.id)).state, (await row(quote.id)).words], ['taken-down', null])
  assert.ok((await app.get(roundPath(other.roundId, '/quotes'), supervisor)).text.includes(words.round.off))
  assert.equal((await desk2.open(other.textOf('Jonotin').id)).status, 404)
  for (const step of await everyStep()) for (const language of languages) assert.ok(texts[language].audit.details.quoteSteps[step], step)
})
