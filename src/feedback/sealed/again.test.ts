// What is sent once more, too fast, too late or amid too much: what was to be locked is never led to be sent openly, and no receipt is shown late.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, textIn, wordsOn } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { sealingGiver } from '../../../test/sealing.ts'
import { desk, to } from '../../paths.ts'
import { makeKeys, newKeyFile } from '../../privacy/keys.ts'
import { texts } from '../../text/texts.ts'

const { sealed: words, feedback: { form: formWords } } = texts.fi
let database: TestDatabase
let it: ReturnType<typeof sealingGiver>
let w: World
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = sealingGiver(database)
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await database.asOwner('truncate feedback_case cascade; truncate sealed_feedback cascade; truncate idempotency; truncate response_test cascade')
})

const later = (minutes: number) => database.setNow(new Date(wednesday.getTime() + minutes * 60_000))
const kept = 'Odotin turhaan.'
/** The button that comes first and stands out. */
const leads = (html: string, words: string) => assert.match(html, new RegExp(`<p class="buttons"><button(?![^>]*quiet)[^>]*value="seal"[^>]*>${words}`))

test('sent again within half an hour the words are shown again; after that, for as long as the form can be sent, they are not', async () => {
  const { carried } = await it.choosing({ text: kept })
  const first = wordsOn((await it.confirm(carried, 'come-back')).text)
  later(29)
  assert.deepEqual(wordsOn((await it.confirm(carried, 'come-back')).text), first)
  for (const minutes of [31, 5 * 24 * 60]) {
    later(minutes)
    const again = await it.confirm(carried, 'come-back')
    assert.deepEqual([again.status, again.location], [303, to('conversation', 'fi')])
    // Nor by the page before, which a browser brings back too.
    const { status, text: page } = await it.app.post(to('sealing', 'fi'), { ...carried, step: '' })
    assert.equal(status, 200)
    assert.equal((await it.confirm({ ...carried, stamp: fieldValue(page, 'stamp') }, 'come-back')).status, 303)
    assert.equal((await it.confirm({ ...carried, stamp: '' }, 'come-back')).status, 303)
  }
  assert.equal((await it.rows()).length, 1)
})

test('too fast, or while too much is sent, the choice is asked again with everything on it, and nothing on the page sends', async () => {
  const { carried } = await it.choosing({ text: kept })
  const { settings } = database.context
  for (const [changed, status, why] of [[{ FORM_MINIMUM_SECONDS: 60 }, 422, 'fast'], [{ BUDGET_FEEDBACK_PER_MINUTE: 1 }, 429, 'busy']] as const) {
    if (why === 'busy') {
      database.context.settings = { ...settings, ...changed }
      assert.equal((await it.confirm((await it.choosing({})).carried, 'come-back')).status, 200)
    }
    database.context.settings = { ...settings, ...changed }
    const { status: answered, text: page } = await it.confirm(carried, 'on-date', '2026-10-01')
    database.context.settings = settings
    assert.equal(answered, status, why)
    assert.ok(page.includes(words.title) && page.includes(formWords.problems[why]), why)
    assert.ok(!page.includes('value="send"'))
    assert.match(page, /id="opens-on-date"[^>]*checked/)
    assert.deepEqual([fieldValue(page, 'text'), fieldValue(page, 'day'), fieldValue(page, 'token')], [kept, '2026-10-01', carried['token']])
  }
  assert.deepEqual([(await it.rows()).length, (await it.cases()).length], [1, 0])
})

test('a form that is stale or not ours names the button that leads on to the choice, and that one leads', async () => {
  const { carried } = await it.choosing({ text: kept })
  for (const [token, minutes, why] of [['x', 0, 'notOurs'], [carried['token'], 7 * 24 * 60, 'stale']] as const) {
    later(minutes)
    for (const page of [await it.confirm({ ...carried, token: token! }, 'come-back'), await it.send({ step: 'seal', text: kept }, token as string)]) {
      assert.equal(page.status, 422)
      assert.ok(page.text.includes(words.notTaken[why]), why)
      leads(page.text, words.choose)
      assert.equal(textIn(page.text, 'text'), kept)
    }
  }
})

test('with the form by which something was locked nothing is sent openly, however often one presses', async () => {
  const token = await it.form()
  const { carried } = await it.choosing({ text: kept }, token)
  await it.confirm(carried, 'come-back')
  const pages = [await it.confirm(carried, 'now'), await it.confirm({ ...carried, text: 'Muuta.' }, 'batch'), await it.send({ text: kept }, token)]
  for (const { status, text: page } of pages) {
    assert.equal(status, 422)
    assert.ok(page.includes(words.notTaken.locked))
    const next = await it.send({ text: kept }, fieldValue(page, 'token'))
    assert.ok(next.text.includes(words.notTaken.locked))
  }
  assert.deepEqual([(await it.rows()).length, (await it.cases()).length], [1, 0])
})

test('sent again after a change of key it is the same piece with the same receipt', async () => {
  for (const opens of ['come-back', 'batch']) {
    const { carried } = await it.choosing({ text: kept, service: w.serviceId, unit: w.unitId })
    const first = wordsOn((await it.confirm(carried, opens)).text)
    const { keys } = database.context
    database.context.keys = makeKeys({ current: 2, keys: { ...database.keyFile.keys, '2': newKeyFile().keys['1'] } })
    const again = await it.confirm(carried, opens)
    database.context.keys = keys
    assert.deepEqual(wordsOn(again.text), first)
  }
  assert.equal((await it.rows()).length, 2)
})

test('where a practice has begun since the choice was asked, what was to be locked is not sent openly', async () => {
  const { carried } = await it.choosing({ text: kept, timing: 'HARJ-OITU' })
  await database.asOwner("insert into response_test (way, name, code, announced_on, first_day, last_day) values ('drill', 'Harjoitus', 'HARJ-OITU', '2026-09-01', '2026-09-10', '2026-09-30')")
  const { status, text: page } = await it.confirm(carried, 'come-back')
  assert.equal(status, 422)
  assert.ok(page.includes(words.notInPractice))
  assert.deepEqual([await it.rows(), await it.cases()], [[], []])
})

test('whoever has written all but one of a batch is not told by their receipts that another wrote', async () => {
  const receipts: string[] = []
  for (let n = 0; n < 4; n++) receipts.push(await it.seal('batch', { service: w.serviceId, unit: w.unitId }))
  const shown = async () => (await it.openWith(receipts[0]!)).text.match(/<p class="lede">.*?<\/p>/s)![0]
  const before = await shown()
  await it.seal('batch', { service: w.serviceId, unit: w.unitId })
  await it.sweep(wednesday)
  assert.ok((await it.rows()).every((row) => row.gathered_at))
  assert.equal(await shown(), before)
})

test('a button of what lay sealed, pressed once more or after it has opened, says what became of it', async () => {
  const press = (p: string, step: string) => it.app.post(to('conversation', 'fi'), { p, step })
  const passOf = async () => fieldValue((await it.openWith(await it.seal('come-back', { text: kept }))).text, 'p')
  const withdrawn = await passOf()
  for (const _ of [1, 2]) {
    const { status, text: page } = await press(withdrawn, 'withdraw-sealed')
    assert.equal(status, 200)
    assert.ok(page.includes(words.withdrawn.title))
  }
  const opened = await passOf()
  for (const [step, said] of [['open-sealed', words.page.opened], ['open-sealed', words.page.opened], ['ask-withdraw', words.page.openedBefore], ['withdraw-sealed', words.page.openedBefore]] as const) {
    const { text: page } = await press(opened, step)
    assert.ok(page.includes(said) && page.includes(kept), step)
  }
  const both = await passOf()
  for (const { text: page } of await Promise.all([press(both, 'open-sealed'), press(both, 'open-sealed')])) assert.ok(page.includes(words.page.opened))
  assert.deepEqual([(await it.rows()).length, (await it.cases()).length], [0, 2])
})

test('pieces that name neither unit nor line are about no topic together, and gather for none', async () => {
  for (let n = 0; n < 6; n++) await it.seal('batch')
  await it.sweep(wednesday)
  assert.ok((await it.rows()).every((row) => row.gathered_at === null))
})

test('a day is read as the page asks for it to be written', async () => {
  await it.seal('on-date', {}, '1.10.2026')
  assert.match((await it.rows())[0]!.opens_at!.toISOString(), /^2026-10-0[12]/)
})

test('read out at the desk it stays locked, and whoever is there reads that it is opened on the web', async () => {
  const receipt = await it.seal('come-back', { text: kept })
  const clerk = await it.app.signIn(w.workerId)
  const { status, text: page } = await it.app.post(desk.readOut, { token: fieldValue((await it.app.get(desk.readOut, clerk)).text, 'token'), receipt, how: 'phone' }, clerk)
  assert.equal(status, 422)
  assert.ok(page.includes(words.atDesk))
  assert.equal((await it.rows()).length, 1)
})

test('to enter the receipt of what lies sealed counts, as each costs a processor its time', async () => {
  const receipt = await it.seal('come-back', { text: kept })
  const { settings } = database.context
  database.context.settings = { ...settings, BUDGET_RECEIPTS_PER_TEN_MINUTES: 2 }
  const answers = [await it.openWith(receipt), await it.openWith(receipt), await it.openWith(receipt)]
  database.context.settings = settings
  assert.deepEqual(answers.map(({ status }) => status), [200, 200, 429])
})
