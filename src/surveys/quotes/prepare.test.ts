// Preparing a quote: from a text whose giver allows it, whole sentences, nothing that tells who is meant, under a theme that is shown.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aQuotedRound, preparing } from '../../../test/quotes.ts'
import { roundPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { addTheme, sortText, themesOf } from '../results/themes.sql.ts'
import { preparedOf } from './prepare-quote.ts'
import { mostOfTheme } from './quote.ts'
import { quoteOfText } from './quotes.sql.ts'

const { surveyQuotes: words, redaction } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let it: Awaited<ReturnType<typeof aQuotedRound>>
let supervisor: string, desk: ReturnType<typeof preparing>

const said = [
  'Soitin kolmesti. Veera Kanervasuo lupasi soittaa takaisin.\nKukaan ei soittanut.', 'Puhelu katkesi. Numeroni on 040 123 4567.', 'Jonotin tunnin.', 'Linja oli varattu.', 'En päässyt läpi.', 'Hyvä palvelu puhelimessa.', 'Puhelinaika loppui kesken.',
]
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  supervisor = await app.signIn(w.supervisorId)
  it = await aQuotedRound(database, { by: w.supervisorId, unitId: w.unitId, yes: said })
  desk = preparing(app, supervisor, it.roundId)
})
after(() => database.close())

const stored = async (textId: string) => (await quoteOfText(database.db, textId))!
const wordsOf = async (textId: string) => preparedOf(database.context.keys, await stored(textId)).words as string
const audit = async () => (await database.db.selectFrom('audit').select(['person_id', 'detail']).where('what', '=', 'quote-changed').execute()).map(({ person_id, detail }) => [person_id, (detail as { step: string }).step])

test('texts that may be quoted are marked, and of no other there is a page, nor for anybody who did not ask the survey', async () => {
  const page = (await app.get(roundPath(it.roundId, '/texts?page=1'), supervisor)).text
  assert.equal(page.split(words.marks.may).length - 1, said.length)
  const [yes, no] = [it.textOf('Jonotin'), it.textOf('Ei lainattavaksi')]
  assert.ok(page.includes(desk.path(yes.id)) && !page.includes(desk.path(no.id)))
  assert.equal((await desk.open(yes.id)).status, 200)
  assert.equal((await desk.open(no.id)).status, 404)
  assert.equal((await desk.press(no.id, await desk.open(yes.id), 'prepare', { pick: '0', theme: it.themeId })).status, 404)
  for (const id of ['x', crypto.randomUUID()]) assert.equal((await desk.open(id)).status, 404)
  const otherUnit = (await database.db.insertInto('unit').values({ name: { fi: 'Toinen yksikkö' } as never }).returning('id').executeTakeFirstOrThrow()).id
  for (const [name, role, unitId] of [['Utelias Kollega', 'worker', w.unitId], ['Muu Johtaja', 'supervisor', otherUnit], ['Moni Moderaattori', 'moderator', null]] as const) {
    const cookie = await app.signIn(await person(database.db, name, { role, unitId }))
    for (const path of [desk.path(yes.id), roundPath(it.roundId, '/quotes')]) assert.equal((await app.get(path, cookie)).status, 404, `${name} ${path}`)
    assert.equal((await app.post(desk.path(yes.id), { step: 'prepare', pick: '0', theme: it.themeId, language: 'fi' }, cookie)).status, 404, name)
  }
})

test('a name of the staff goes whatever is sent, what is left out in the middle is marked, and no word is another', async () => {
  const { id } = it.textOf('Soitin')
  const look = await desk.look(id, { pick: ['0', '1'] })
  assert.ok(look.text.includes(redaction.decide.goesTitle) && look.text.includes(`[${redaction.inItsPlace.worker}] lupasi soittaa takaisin.</blockquote>`), 'as everybody would see it')
  assert.equal((await desk.send(id, { pick: ['0', '2'] })).status, 303)
  assert.equal(await wordsOf(id), 'Soitin kolmesti. […] Kukaan ei soittanut.')
  const again = await app.post(desk.path(id), { step: 'prepare', pick: '0', theme: it.themeId, language: 'fi', number: '1' }, supervisor)
  assert.equal(again.status, 422, 'a page on which nothing was looked through prepares nothing')
  assert.deepEqual((await audit()).at(-1), [w.supervisorId, 'prepared'])
})

test('what was found is kept or goes by the choice beside it, more goes by its words, and a choice about other words is none', async () => {
  const { id } = it.textOf('Puhelu katkesi')
  const look = await desk.look(id, { pick: ['0', '1'] })
  assert.ok(look.text.includes(`[${redaction.inItsPlace.phone}]`))
  const other = await desk.press(id, look, 'prepare', { pick: ['0'] })
  assert.ok(other.status === 422 && other.text.includes(words.prepare.problems.look), 'it was another part that they looked through')
  const nowhere = await desk.press(id, look, 'prepare', { 'pick': ['0', '1'], 'also-goes': 'ei ole tässä' })
  assert.ok(nowhere.status === 422 && nowhere.text.includes('ei ole tässä') && nowhere.text.includes('href="#also-goes"'))
  const empty = await desk.press(id, look, 'prepare', { 'pick': ['0', '1'], 'also-goes': 'Puhelu katkesi. Numeroni on' })
  assert.ok(empty.status === 422 && empty.text.includes(words.prepare.problems.empty))
  assert.equal((await desk.press(id, look, 'prepare', { 'pick': ['0', '1'], 'also-goes': 'katkesi' })).status, 303)
  assert.equal(await wordsOf(id), `Puhelu [${redaction.inItsPlace.passage}]. Numeroni on [${redaction.inItsPlace.phone}].`)
})

test('without a sentence, a theme or a language nothing is prepared, and what was chosen stays', async () => {
  const { id } = it.textOf('Jonotin')
  const look = await desk.look(id, { pick: ['0'] })
  for (const [changed, field] of [[{ pick: [] }, 'pick'], [{ pick: ['7', 'x', '-1'] }, 'pick'], [{ theme: w.unitId }, 'theme'], [{ theme: [] }, 'theme'], [{ language: 'klingon' }, 'language']] as const) {
    const answer = await desk.press(id, look, 'prepare', { pick: ['0'], ...changed } as Fields)
    assert.equal(answer.status, 422, JSON.stringify(changed))
    assert.match(answer.text, new RegExp(`href="#${field}"`))
  }
  assert.match((await desk.press(id, look, 'prepare', { pick: ['0'], language: 'klingon' })).text, /id="pick-0"[^>]*checked/)
  assert.equal(await quoteOfText(database.db, id), null)
})

test('under a theme of too few texts, or one that the text is not under, nothing is prepared', async () => {
  const { id } = it.textOf('Linja')
  await database.db.transaction().execute((tx) => addTheme(tx, { roundId: it.roundId, question: 'more', name: { fi: 'Pieni' } }, { by: w.supervisorId, on: '2026-09-16' }))
  const small = (await themesOf(database.db, it.roundId)).find(({ name }) => name.fi === 'Pieni')!.id
  const look = await desk.look(id, { pick: ['0'] })
  assert.equal((await desk.press(id, look, 'prepare', { pick: ['0'], theme: small })).status, 422)
  await database.db.transaction().execute((tx) => sortText(tx, id, [it.themeId, small]))
  assert.ok(!(await desk.open(id)).text.includes('Pieni'))
  assert.equal((await desk.press(id, look, 'prepare', { pick: ['0'], theme: small })).status, 422)
  await database.db.transaction().execute((tx) => sortText(tx, id, [small]))
  assert.equal((await desk.open(id)).location, roundPath(it.roundId, '/quotes'))
  assert.equal((await desk.press(id, look, 'prepare', { pick: ['0'] })).status, 422)
  await database.db.transaction().execute((tx) => sortText(tx, id, [it.themeId]))
})

test('the same sent twice is one, of two who prepare at once the second is told, and a theme has no more than its few', async () => {
  const { id } = it.textOf('Linja')
  const look = await desk.look(id, { pick: ['0'] })
  const both = await Promise.all([1, 2].map(() => desk.press(id, look, 'prepare', { pick: ['0'] })))
  assert.deepEqual(both.map(({ status }) => status), [303, 303])
  assert.equal((await stored(id)).number, 1)
  const other = await desk.press(id, look, 'prepare', { 'pick': ['0'], 'also-goes': 'varattu' })
  assert.ok(other.status === 409 && other.text.includes(words.prepare.problems.changed))
  for (const start of ['Jonotin', 'En päässyt']) assert.equal((await desk.send(it.textOf(start).id, { pick: ['0'] })).status, 303)
  const full = await desk.send(it.textOf('Hyvä palvelu').id, { pick: ['0'] })
  assert.ok(full.status === 409 && full.text.includes(`Teemassa on jo ${mostOfTheme} lainausta`))
  assert.ok((await app.get(roundPath(it.roundId, '/quotes'), supervisor)).text.includes(words.round.full.replace('{count}', String(mostOfTheme))))
})

test('where only few allowed it, or only few did not, nothing is marked and nothing can be quoted', async () => {
  for (const [yes, no] of [[said.slice(0, 4), 9], [said, 3]] as const) {
    const few = await aQuotedRound(database, { by: w.supervisorId, unitId: w.unitId, yes, no: Array.from({ length: no }, (_, n) => `Muu ${n}.`) })
    assert.ok(!(await app.get(roundPath(few.roundId, '/texts'), supervisor)).text.includes(words.marks.may))
    assert.equal((await preparing(app, supervisor, few.roundId).open(few.textOf('Jonotin').id)).status, 404)
  }
})
