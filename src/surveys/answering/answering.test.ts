// From the link to the thanks without any script: what is promised first, what is kept on the way, and that twice is once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { fieldValue, textIn } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { sentFrom } from '../../../test/fields.ts'
import { respondent } from '../../../test/respondent.ts'
import { aRound, fewQuestions, option, question } from '../../../test/surveys.ts'
import { roundKey, unseal } from '../../privacy/sealing.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { groupsOf } from '../rounds.sql.ts'
import { answeringSweeps } from './sweeps.ts'

const { surveyAnswering: words, sendingWarned, lanes } = texts.fi
let database: TestDatabase
let w: World
let roundId: string
let one: ReturnType<typeof respondent>

const questions = [
  ...fewQuestions, question('way', 'one', { options: [option('phone'), option('other')] }),
  question('waited', 'smileys', { onlyIf: { question: 'way', is: ['phone'] } }), question('cards', 'cards', { options: [option('x'), option('y'), option('z')], most: 2 }),
  question('rank', 'rank', { options: [option('p'), option('q')] }), question('word', 'short'),
]

before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  w = await world(database.db)
  const made = await aRound(database.db, {
    by: w.coordinatorId, questions, round: { councilOn: '2026-08-25' },
    places: [{ serviceLineId: null, unitId: null }, { serviceLineId: w.lineId, unitId: null }, { serviceLineId: w.lineId, unitId: w.unitId }],
  })
  roundId = made.roundId
  one = respondent(database, made.surveyId)
})
after(() => database.close())

/** What waits, opened. */
async function answered() {
  const groups = await groupsOf(database.db, roundId)
  const rows = await database.db.selectFrom('waiting_response').selectAll().execute()
  return rows.map((row) => ({
    few: row.few, group: groups.find(({ id }) => id === row.group_id)!,
    answers: JSON.parse(unseal(roundKey(database.context.keys, roundId, row.key_version), row.group_id, 'response', row.ciphertext)) as Record<string, string[]>,
  }))
}
const all = {
  'a-heard': '4', 'a-again': '9', 'a-who': 'client', 'a-more': 'Kiitos\navusta.', 'a-way': 'phone', 'a-waited': 'bad', 'a-cards': ['x', 'z'], 'a-rank-p': '2', 'a-rank-q': '1', 'a-word': 'hyvä',
}

test('the list and the front page lead to it, and the promise stands before the first question', async () => {
  for (const path of ['/fi', '/fi/kyselyt']) assert.ok((await one.app.get(path)).text.includes(`href="${one.path}"`), path)
  const { text, status } = await one.open()
  assert.equal(status, 200)
  const said = ['Parannamme vastaanottoa.', words.first.roles.supervisor, 'torstaina 15.10.2026'.slice(-10), '31.10.2026', '31.12.2026', 'Tiimissä.', 'Aikaa.', fill(words.first.council, { day: 'tiistaina 25.8.2026' }).slice(0, 20), words.first.notKept, fill(words.first.counted, { fewest: 5 }), words.first.texts]
  for (const each of said) assert.ok(text.includes(each), each)
  assert.ok(!text.includes('name="a-'), 'nothing is asked yet')
  assert.ok(text.includes('9 kysymystä'))
})

test('answers of every kind come through, page by page, and what waits holds them and the unit and nothing else', async () => {
  const last = await one.toLast(all, `?line=${w.lineId}&unit=${w.unitId}`)
  assert.ok(last.text.includes('Kotihoito, Saarisalmi') && last.text.includes(words.last.anywayHint))
  assert.ok(!last.text.includes(words.last.left))
  const sent = await one.press(last, 'send', { few: 'higher' })
  assert.equal(sent.status, 200)
  assert.ok(sent.text.includes(words.thanks.title) && sent.text.includes('31.10.2026'))
  const [got, ...others] = await answered()
  assert.equal(others.length, 0)
  assert.deepEqual(got!.answers, { heard: ['4'], again: ['9'], who: ['client'], more: ['Kiitos\navusta.'], way: ['phone'], waited: ['bad'], cards: ['x', 'z'], rank: ['q', 'p'], word: ['hyvä'] })
  assert.deepEqual([got!.few, got!.group.unitId], ['higher', w.unitId])
})

test('sent once more, from the same page, at once or by the back button, it is thanked for and not counted again', async () => {
  const last = await one.toLast({ 'a-heard': '5' })
  const before = await one.waiting()
  const both = await Promise.all([one.press(last, 'send'), one.press(last, 'send')])
  for (const { status, text } of both) assert.ok(status === 200 && text.includes(words.thanks.title))
  const again = await one.press(last, 'send', { 'a-heard': '1' })
  assert.ok(again.text.includes(words.thanks.before))
  assert.equal(await one.waiting(), before + 1)
})

test('two windows are two answers, whatever is done in which', async () => {
  const before = await one.waiting()
  const [left, right] = [await one.toLast({ 'a-heard': '5' }), await one.toLast({ 'a-heard': '1' })]
  await one.press(left, 'send')
  await one.press(right, 'send')
  assert.equal(await one.waiting(), before + 2)
})

test('what was sent is remembered by a mark alone, which goes after a day more than the form is good for', async () => {
  const { rows } = await database.pool.query('select * from survey_sent')
  assert.ok(rows.length > 3)
  assert.deepEqual(Object.keys(rows[0]).sort(), ['sent_on', 'token_hash'])
  const [sent] = answeringSweeps()
  const left = async () => Number((await database.pool.query('select count(*) from survey_sent')).rows[0].count)
  const run = (days: number) => database.db.transaction().execute((tx) => sent!.run(tx, new Date(wednesday.getTime() + days * 86_400_000)))
  await run(1)
  assert.equal(await left(), rows.length)
  await run(2)
  assert.equal(await left(), 0)
})

test('going back keeps what was answered, also where it cannot be; and what hangs on an answer goes and comes with it', async () => {
  const first = await one.press(await one.press(await one.open(), 'start'), 'next')
  const long = 'å'.repeat(3001)
  const problem = await one.press(first, 'next', { 'a-heard': '3', 'a-more': long, 'a-way': 'phone' })
  assert.equal(problem.status, 422)
  assert.match(problem.text, /href="#a-more"/)
  assert.equal(textIn(problem.text, 'a-more'), long, 'nothing is cut off')
  const backAgain = await one.press(await one.press(problem, 'back'), 'next')
  assert.equal(textIn(backAgain.text, 'a-more'), long)
  assert.match(backAgain.text, /value="3"[^>]*checked/)
  const second = await one.press(backAgain, 'next', { 'a-more': 'Lyhyesti.' })
  assert.match(second.text, /name="a-waited"/)
  const other = await one.press(await one.press(second, 'back', { 'a-waited': 'good' }), 'next', { 'a-way': 'other' })
  assert.doesNotMatch(other.text, /<fieldset[^>]*id="a-waited"/)
  const last = await one.press(other, 'next', { 'a-cards': 'y' })
  assert.ok(last.text.includes(words.last.title))
  await one.press(last, 'send')
  const { answers } = (await answered()).find(({ answers: { more } }) => more?.[0] === 'Lyhyesti.')!
  assert.deepEqual(answers, { heard: ['3'], more: ['Lyhyesti.'], way: ['other'], cards: ['y'] }, 'what was answered before they changed their mind is not sent')
})

test('from the last look to a question and straight back; Enter there does not send', async () => {
  const last = await one.toLast({ 'a-heard': '2' })
  const before = await one.waiting()
  assert.ok((await one.press(last, '')).text.includes(words.last.lede))
  assert.equal(await one.waiting(), before)
  const there = await one.press(last, 'to:1')
  assert.match(there.text, /value="2"[^>]*checked/)
  const again = await one.press(there, 'next', { 'a-heard': '5' })
  assert.ok(again.text.includes(words.last.title))
  assert.ok((await one.press(await one.press(last, 'to:place'), 'next', {})).text.includes(words.last.title))
})

test('everything left alone is no answer, and is said so', async () => {
  const nothing = await one.press(await one.toLast({}), 'send')
  assert.equal(nothing.status, 422)
  assert.ok(nothing.text.includes(words.last.problems.empty))
})

test('the language is changed in the middle with all of it', async () => {
  const page = await one.press(await one.press(await one.open(), 'start'), 'next')
  const swedish = await one.press(page, 'switch', { 'a-heard': '4', 'a-more': 'Tämä säilyy.' }, one.path.replace('/fi/kyselyt', '/sv/enkater'))
  assert.ok(swedish.text.includes(texts.sv.surveyAnswering.pages.next) && swedish.text.includes('Fråga heard'))
  assert.equal(textIn(swedish.text, 'a-more'), 'Tämä säilyy.')
})

test('who writes of danger reads on the next page whom to call, and after sending', async () => {
  const page = await one.press(await one.press(await one.open(), 'start'), 'next')
  assert.ok(page.text.includes('<template id="danger-notice">'), 'and in a browser with scripts at once')
  const next = await one.press(page, 'next', { 'a-more': 'En jaksa enää elää.' })
  assert.ok(next.text.includes(lanes.danger.title))
  const sent = await one.press(await one.press(next, 'next'), 'send')
  assert.ok(sent.text.includes(words.thanks.title) && sent.text.includes(lanes.danger.title))
})

test('a number or a name in a text is asked about once, and goes with one press more', async () => {
  const page = await one.press(await one.press(await one.open(), 'start'), 'next')
  const asked = await one.press(page, 'next', { 'a-more': 'Soita 040 123 4567. Ohjaaja Liisa Virtanen.' })
  assert.ok(asked.text.includes(words.warned.title) && !asked.text.includes(sendingWarned.asItIs))
  assert.deepEqual([...asked.text.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, found]) => found), ['040 123 4567', 'Liisa Virtanen'])
  const next = await one.press(asked, 'next')
  assert.ok(!next.text.includes('<mark>'))
  assert.ok((await one.press(await one.press(next, 'next'), 'send')).text.includes(words.thanks.title))
})

test('a text goes on as feedback of its own, by a form and not in an address, with its unit, and nothing of the survey', async () => {
  const sent = await one.press(await one.toLast({ 'a-more': 'Odotan vastausta tähän.' }, `?line=${w.lineId}&unit=${w.unitId}`), 'send')
  const form = sent.text.slice(sent.text.lastIndexOf('<form method="post" action="/fi/palaute/uusi"'))
  assert.equal(fieldValue(form, 'text'), 'Odotan vastausta tähän.')
  const fields = Object.fromEntries(sentFrom(`<main>${form}`))
  assert.deepEqual(Object.keys(fields).sort(), ['line', 'text', 'unit'])
  const feedback = await one.app.post('/fi/palaute/uusi', { ...fields, step: 'from-survey' })
  assert.equal(feedback.status, 200)
  assert.equal(textIn(feedback.text, 'text'), 'Odotan vastausta tähän.')
  assert.ok(feedback.text.includes('Saarisalmi') && !feedback.text.includes(texts.fi.feedback.form.notSent))
})

test('the pages are light: of each what a browser needs to show it is under 12 kB, and what keeps an answer on a device under 1.5', async () => {
  const { assets } = database.context
  const packed = (address: string) => assets.files.get(address.split('/').at(-1)!)!.brotli.length
  const pages = [await one.open(), await one.press(await one.open(), 'start'), await one.toLast({ 'a-heard': '5', 'a-more': 'Sanoja on vähän.' })]
  for (const { text } of pages) {
    const sheets = [...text.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)].map(([, address]) => address!)
    assert.equal(sheets.length, 3)
    const bytes = brotliCompressSync(text).length + sheets.map(packed).reduce((sum, each) => sum + each, 0)
    assert.ok(bytes < 12_000, String(bytes))
  }
  assert.ok(packed(assets.script('kept')) < 1500)
})

test('after leaving quickly no page of it is shown again', async () => {
  const page = await one.press(await one.open(), 'start')
  await one.app.post('/fi/poistu', { token: fieldValue(page.text, 'token') })
  assert.equal((await one.press(page, 'next')).location, '/fi/poistu')
})

test('nothing of what was answered stands in a log', () => assert.deepEqual(one.app.logged, []))
