// What strangers send to a council: nobody knows who, it comes once, it is sealed, and it goes when it is dealt with.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import { daysAfter, dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import { pointsOf } from '../points.ts'
import { leadDays } from '../panels/end-leads.ts'
import { eraseLetters, keptDays, lettersTo, waitsDays } from './letters.sql.ts'

const { panelMinutes: { letter: words, letters: desk } } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'secretary' | 'member', string>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 8 })
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  cookies = { secretary: await app.signIn(panel.people.secretary), member: await app.signIn(panel.people.member) }
})
after(() => database.close())

const form = () => to('councilLetter', 'fi', { panel: panel.id })
const opened = async () => fieldValue((await app.get(form())).text, 'token')
const send = async (fields: Fields) => app.post(form(), { step: 'send', token: await opened(), ...fields })
const deal = (fields: Fields, who: keyof typeof cookies = 'secretary') => app.post(panelPath(panel.id, '/letters'), fields, cookies[who])
const waiting = async () => (await lettersTo(database.db, panel.id, { from: 0, size: 100 })).filter(({ dealtOn }) => !dealtOn)

test('a stranger sends a point: it is sealed, of its day alone, and the same pressed twice is one', async () => {
  const token = await opened()
  const fields = { token, text: 'Puhukaa jonoista.' }
  for (const answer of await Promise.all([send(fields), send(fields)])) assert.equal(`${answer.status} ${answer.location}`, `303 ${to('councilLetter', 'fi', { panel: panel.id }, { sent: 'yes' })}`)
  // Whoever goes back and writes something else has written another.
  assert.equal((await send({ token, text: 'Puhukaa myös kuljetuksista.' })).status, 303)
  const { rows } = await database.pool.query<{ row: string }>('select t::text as row from panel_letter t')
  assert.equal(rows.length, 2)
  assert.ok(rows.every(({ row }) => !row.includes('jonoista') && row.includes('2026-09-16')))
  const page = await app.get(form())
  assert.ok(page.text.includes(words.who) && !page.headers.has('set-cookie'))
  assert.ok((await app.get(to('councilLetter', 'fi', { panel: panel.id }, { sent: 'yes' }))).text.includes(words.sentText))
})

test('nothing typed is lost: empty, too long, an old form, and words that could tell of danger', async () => {
  const empty = await send({ text: ' … ' })
  assert.ok(empty.status === 422 && empty.text.includes(words.problems.missing))
  const long = await send({ text: 'pitkä '.repeat(400) })
  assert.ok(long.status === 422 && textIn(long.text, 'text').startsWith('pitkä pitkä'))
  const old = await send({ text: 'Puhukaa tästä.', token: 'x' })
  assert.ok(old.status === 422 && textIn(old.text, 'text') === 'Puhukaa tästä.')
  const danger = await send({ text: 'En jaksa enää elää, puhukaa siitä.' })
  assert.ok(danger.status === 200 && danger.text.includes(words.danger) && danger.text.includes('112') && textIn(danger.text, 'text').startsWith('En jaksa'))
  assert.equal((await waiting()).length, 2)
  assert.equal((await send({ text: 'En jaksa enää elää, puhukaa siitä.', meant: 'yes' })).status, 303)
  const switched = await app.post(to('councilLetter', 'sv', { panel: panel.id }), { token: await opened(), text: 'Puhukaa kielestä.' })
  assert.ok(switched.status === 200 && textIn(switched.text, 'text') === 'Puhukaa kielestä.')
})

test('whoever leads the council reads them, and nobody besides; one is taken to the other matters of a meeting', async () => {
  assert.equal((await app.get(panelPath(panel.id, '/letters'), cookies.member)).status, 404)
  const [letter] = await waiting()
  assert.equal((await deal({ step: 'take', letter: letter!.id, [`meeting-${letter!.id}`]: panel.meetingId }, 'member')).status, 404)
  assert.equal((await deal({ step: 'take', letter: letter!.id })).status, 422)
  assert.equal((await deal({ step: 'take', letter: letter!.id, [`meeting-${letter!.id}`]: w.unitId })).status, 409)
  const { text } = await app.get(panelPath(panel.id, '/letters'), cookies.secretary)
  assert.ok(text.includes('Puhukaa jonoista.') && text.includes('Puhukaa myös kuljetuksista.'))
  const both = await Promise.all([1, 2].map(() => deal({ step: 'take', letter: letter!.id, [`meeting-${letter!.id}`]: panel.meetingId })))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  const taken = (await pointsOf(database.db, database.context.keys, panel.meetingId)).filter(({ sectionId }) => sectionId === panel.sectionId('other'))
  assert.equal(taken.length, 1)
  assert.match(taken[0]!.words, /^Puhukaa|^En jaksa/)
})

test('one that is feedback goes through the door of all feedback, and leaves nothing here', async () => {
  const [letter] = await waiting()
  assert.equal((await deal({ step: 'hand', letter: letter!.id })).status, 422)
  assert.equal((await deal({ step: 'hand', letter: letter!.id, [`kind-${letter!.id}`]: 'suggestion', [`line-${letter!.id}`]: w.lineId })).status, 303)
  const one = await database.db.selectFrom('feedback_case').select(['kind', 'service_line_id']).executeTakeFirstOrThrow()
  assert.deepEqual([one.kind, one.service_line_id], ['suggestion', w.lineId])
  assert.ok(!(await lettersTo(database.db, panel.id, { from: 0, size: 100 })).some(({ id }) => id === letter!.id))
})

test('what is set aside can be taken up again for a while, and then it is erased', async () => {
  const [letter] = await waiting()
  assert.equal((await deal({ step: 'aside', letter: letter!.id })).status, 303)
  assert.equal((await deal({ step: 'back', letter: letter!.id })).status, 303)
  assert.equal((await deal({ step: 'aside', letter: letter!.id })).status, 303)
  const today = dayOf(wednesday)
  await transact(database.db, (tx) => eraseLetters(tx, daysAfter(today, keptDays - 1)))
  assert.equal((await lettersTo(database.db, panel.id, { from: 0, size: 100 })).length, 2)
  await transact(database.db, (tx) => eraseLetters(tx, daysAfter(today, keptDays)))
  assert.equal((await lettersTo(database.db, panel.id, { from: 0, size: 100 })).length, 0)
  assert.ok((await app.get(panelPath(panel.id, '/letters'), cookies.secretary)).text.includes(desk.none))
})

test('one that nobody deals with goes after a year, and what was sent to a council that ended after its chair has gone', async () => {
  const today = dayOf(wednesday)
  const letter = () => database.db.insertInto('panel_letter').values({ id: crypto.randomUUID(), panel_id: panel.id, ciphertext: Buffer.of(1), key_version: 1, language: 'fi', came_on: today }).execute()
  const there = async (days: number) => {
    await transact(database.db, (tx) => eraseLetters(tx, daysAfter(today, days)))
    return (await database.db.selectFrom('panel_letter').select('id').execute()).length
  }
  await letter()
  assert.deepEqual([await there(waitsDays - 1), await there(waitsDays)], [1, 0])
  await letter()
  await database.db.updateTable('panel').set({ ended_on: today }).where('id', '=', panel.id).execute()
  assert.deepEqual([await there(leadDays - 1), await there(leadDays)], [1, 0])
  await database.db.updateTable('panel').set({ ended_on: null }).where('id', '=', panel.id).execute()
})

test('nobody sends without end, and to a council that is over nothing can be sent', async () => {
  let last = await send({ text: 'Puhukaa.' })
  for (let n = 0; n < 9 && last.status !== 429; n++) last = await send({ text: `Puhukaa ${n}.` })
  assert.deepEqual([last.status, last.headers.get('retry-after'), textIn(last.text, 'text').startsWith('Puhukaa')], [429, '60', true])
  await database.db.updateTable('panel').set({ ended_on: '2026-09-15' }).where('id', '=', panel.id).execute()
  assert.equal((await app.get(form())).status, 404)
  assert.ok(!(await app.get(to('council', 'fi', { panel: panel.id }))).text.includes(form()))
})
