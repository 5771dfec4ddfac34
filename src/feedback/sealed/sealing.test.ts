// A giver chooses when it is opened: nothing typed is lost on the way, nothing of it is in the clear, and the receipt opens it or takes it back.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, textIn, wordsOn } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { sealingGiver } from '../../../test/sealing.ts'
import { to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'

const { sealed: words, conversation, lanes, feedback: { form: formWords } } = texts.fi
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
  await database.asOwner('truncate feedback_case cascade; truncate sealed_feedback cascade; truncate idempotency')
})

test('the page that asks says what each choice promises, and carries all that was typed there and back', async () => {
  const typed = { service: w.serviceId, unit: w.unitId, text: 'Odotin “turhaan” & <kauan>.', contact: 'aino@posti.example', pseudonym: 'Aino', speaker: 'client', publish: 'true', reader: 'supervisor', aboutWorker: 'yes' }
  const { text: page, carried } = await it.choosing(typed)
  for (const said of [words.mathematics, words.policy, words.moment, ...words.until, words.choices['on-date'].hint, '24 kuukauden', 'vähintään 5 palautetta']) assert.ok(page.includes(said), said)
  for (const [name, value] of Object.entries(typed)) assert.equal(carried[name], value, name)
  const back = await it.app.post(to('form', 'fi'), { ...carried, step: 'edit' })
  assert.equal(textIn(back.text, 'text'), typed.text)
  assert.equal(fieldValue(back.text, 'contact'), typed.contact)
  assert.deepEqual([await it.rows(), await it.cases()], [[], []])
})

test('what is sealed is no case, names nobody, and of what was sent nothing is in the clear', async () => {
  await it.seal('come-back', { service: w.serviceId, unit: w.unitId, text: 'Odotin turhaan.' })
  const [one] = await it.rows()
  const { id, receipt_mark: mark, ciphertext, ...rest } = one!
  assert.deepEqual(rest, { opens: 'come-back', opens_at: null, gathered_at: null, erase_on: '2028-10-01', unit_id: null, service_line_id: null })
  assert.ok(id && mark.length === 32 && !ciphertext.includes('Odotin'))
  assert.deepEqual(await it.cases(), [])
  assert.equal(await it.count('outgoing_message'), 0)
  const claims = await database.db.selectFrom('idempotency').selectAll().execute()
  assert.equal(claims[0]!.created_at.toISOString(), '2026-09-15T21:00:00.000Z', 'the day, and not the hour')
  assert.ok(claims[0]!.case_id !== id)
})

test('its receipt says how it opens; to enter it opens nothing, and a press makes it a case, with a day that is counted from now', async () => {
  const receipt = await it.seal('come-back', { service: w.serviceId, unit: w.unitId, text: 'Odotin turhaan.', contact: 'aino@posti.example' })
  database.setNow(new Date('2026-11-04T10:00:00Z'))
  const { text: page } = await it.openWith(receipt)
  assert.ok(page.includes(words.page.title) && page.includes(words.page.withdraw) && !page.includes('Odotin'))
  assert.equal((await it.cases()).length, 0)
  const { text: opened } = await it.press(receipt, 'open-sealed')
  assert.ok(opened.includes(words.page.opened) && opened.includes('Odotin turhaan.'))
  const [one] = await it.cases()
  assert.deepEqual([one!.unit_id, one!.handler_id, one!.channel, one!.created_at.toISOString()], [w.unitId, w.workerId, 'web', '2026-11-04T10:00:00.000Z'])
  assert.ok(one!.due_on > '2026-11-04')
  assert.deepEqual(await it.rows(), [])
  assert.equal((await database.asOwner('select from keys.sealed_key')).rowCount, 0)
  // The same receipt opens the conversation from then on.
  assert.ok((await it.openWith(receipt)).text.includes('Odotin turhaan.'))
})

test('withdrawn, after being asked once, it is gone with its key, and its receipt is answered as one that never was', async () => {
  const never = await it.openWith(await it.receiptOf((await it.send({})).location))
  await database.asOwner('truncate feedback_case cascade; truncate idempotency')
  assert.ok(never.text.includes(conversation.page.title))
  const receipt = await it.seal('on-date', {}, '2026-10-01')
  assert.ok((await it.press(receipt, 'ask-withdraw')).text.includes(words.page.ask))
  assert.equal((await it.rows()).length, 1)
  const { text: page } = await it.press(receipt, 'withdraw-sealed')
  assert.ok(page.includes(words.withdrawn.title) && page.includes(words.withdrawn.proof))
  assert.deepEqual([await it.rows(), await it.cases()], [[], []])
  assert.equal((await database.asOwner('select from keys.sealed_key')).rowCount, 0)
  const after = await it.openWith(receipt)
  assert.equal(after.status, 422)
  assert.ok(after.text.includes(conversation.open.problems.notFound))
})

test('now is as any other; without a choice, without a day or with a bad one nothing is sent and nothing lost', async () => {
  const { carried } = await it.choosing({ text: 'Odotin turhaan.' })
  for (const [opens, day, problem] of [
    ['', '', 'choice'], ['later', '', 'choice'], ['on-date', '', 'missing'], ['on-date', '2026-09-16', 'too-soon'], ['on-date', '2027-09-17', 'too-late'], ['on-date', '2027-02-30', 'not-a-day'],
  ] as const) {
    const { status, text: page } = await it.confirm(carried, opens, day)
    assert.equal(status, 422)
    assert.ok(page.includes(words.problems[problem]), problem)
    assert.deepEqual([fieldValue(page, 'text'), fieldValue(page, 'day')], ['Odotin turhaan.', day])
  }
  assert.deepEqual(await it.rows(), [])
  assert.equal((await it.confirm(carried, 'now')).status, 303)
  assert.deepEqual([(await it.cases()).length, (await it.rows()).length], [1, 0])
})

test('who writes of danger reads whom to call before it is sealed, has “now” chosen for them, and may seal it all the same', async () => {
  const { text: page, carried } = await it.choosing({ text: 'En jaksa enää elää.' })
  assert.ok(page.includes(lanes.danger.title) && page.includes(words.danger))
  assert.match(page, /id="opens-now"[^>]*checked/)
  assert.ok(!(await it.choosing({})).text.includes(lanes.danger.title))
  assert.ok((await it.confirm(carried, 'come-back')).text.includes(words.receipt.title))
  assert.equal((await it.rows()).length, 1)
})

test('sent twice it is sealed once with one receipt; changed, or sent openly by the same form, it is refused and kept on the page', async () => {
  const { carried } = await it.choosing({ text: 'Odotin turhaan.' })
  const receipts = await Promise.all([1, 2].map(async () => wordsOn((await it.confirm(carried, 'come-back')).text).join(' ')))
  assert.equal(receipts[0], receipts[1])
  for (const [fields, opens, day] of [[{ text: 'Muuta.' }, 'come-back', ''], [{}, 'on-date', '2026-10-01'], [{}, 'now', '']] as const) {
    const { status, text: page } = await it.confirm({ ...carried, ...fields }, opens, day)
    assert.equal(status, 422)
    assert.ok(page.includes(words.notTaken.locked), opens)
    assert.equal(textIn(page, 'text'), 'text' in fields ? fields.text : 'Odotin turhaan.')
  }
  assert.deepEqual([(await it.rows()).length, (await it.cases()).length], [1, 0])
  // And the other way round.
  const sent = await it.choosing({ text: 'Toinen.' })
  await it.confirm(sent.carried, 'now')
  const refused = await it.confirm(sent.carried, 'come-back')
  assert.equal(refused.status, 422)
  assert.ok(refused.text.includes(words.notTaken.otherBody))
  assert.equal((await it.rows()).length, 1)
})

test('the page in another language keeps the text; a form that is not ours, and one of somebody who has left, seal nothing', async () => {
  const { carried } = await it.choosing({ text: 'Odotin turhaan.' })
  const swedish = await it.app.post(to('sealing', 'sv'), { ...carried, step: 'switch', opens: 'batch' })
  assert.ok(swedish.text.includes(texts.sv.sealed.title) && fieldValue(swedish.text, 'text') === 'Odotin turhaan.')
  assert.equal((await it.confirm({ ...carried, token: 'x' }, 'batch')).status, 422)
  await it.app.post(to('leave', 'fi'), { token: carried['token']! })
  assert.equal((await it.app.post(to('sealing', 'fi'), { ...carried, step: '' })).location, to('leave', 'fi'))
  assert.equal((await it.app.get(to('sealing', 'fi'))).location, to('form', 'fi'))
  assert.deepEqual(await it.rows(), [])
})

test('on its receipt page the word is checked, the file saved, the language changed and the visit ended, and in no address stands what the key file opens', async () => {
  const { carried } = await it.choosing({})
  const shown = await it.confirm(carried, 'come-back')
  assert.deepEqual([shown.status, shown.location], [200, null])
  const [p, receipt] = [fieldValue(shown.text, 'p'), wordsOn(shown.text)]
  const pages = [shown, await it.app.post(to('receipt', 'fi'), { p, word: receipt[1]! }), await it.app.post(to('receipt', 'sv'), { p, step: 'switch' }), await it.app.post(to('leave', 'fi'), { p, step: 'ask' }), await it.app.post(to('receipt', 'fi'), { p, step: 'show' })]
  assert.deepEqual(pages.map(({ status }) => status), [200, 200, 200, 200, 200])
  assert.ok(pages[1]!.text.includes(conversation.receipt.right) && pages[2]!.text.includes(texts.sv.sealed.receipt.key) && pages[4]!.text.includes(words.receipt.title))
  assert.equal((await it.app.post(to('receipt', 'fi'), { p, word: 'väärä' })).status, 422)
  assert.ok((await it.app.post(to('receiptFile', 'fi'), { p })).text.includes(receipt.join(' ')))
  for (const { text: page } of pages) assert.doesNotMatch(page, /[?&](amp;)?p=/)
  await it.app.post(to('leave', 'fi'), { p })
  const gone = await it.app.post(to('receiptFile', 'fi'), { p })
  assert.deepEqual([gone.status, gone.location], [404, null])
  assert.equal((await it.confirm(carried, 'come-back')).location, to('leave', 'fi'), '“back” after leaving shows the words no more')
})

test('what would tell who they are is told first, and a press leads on to the choice and sends nothing', async () => {
  const token = await it.form()
  const asked = await it.send({ step: 'seal', text: 'Soittakaa 040 123 4567.' }, token)
  assert.ok(asked.text.includes(texts.fi.sendingWarned.title))
  assert.match(asked.text, new RegExp(`value="seal"[^>]*>${words.choose}`))
  const { text: page } = await it.choosing({ text: 'Soittakaa 040 123 4567.', warned: fieldValue(asked.text, 'warned') }, fieldValue(asked.text, 'token'))
  assert.ok(page.includes(words.title))
  assert.deepEqual([await it.rows(), await it.cases()], [[], []])
})

test('what is missing is asked for on the form, before anybody is asked when it is opened', async () => {
  const { status, text: page } = await it.send({ step: 'seal', text: ' ' })
  assert.equal(status, 422)
  assert.ok(page.includes(formWords.problems.textMissing) && !page.includes(words.title))
})

test('what is written for practice cannot be sealed, and says so with everything on the page', async () => {
  await database.asOwner("insert into response_test (way, name, code, announced_on, first_day, last_day) values ('drill', 'Harjoitus', 'HARJ-OITU', '2026-09-01', '2026-09-10', '2026-09-30')")
  const { status, text: page } = await it.send({ step: 'seal', text: 'Odotin turhaan.', timing: 'HARJ-OITU' })
  assert.equal(status, 422)
  assert.ok(page.includes(words.notInPractice))
  assert.equal(textIn(page, 'text'), 'Odotin turhaan.')
})
