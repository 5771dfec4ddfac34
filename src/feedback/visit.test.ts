import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, textIn, type Answer } from '../../test/app.ts'
import { world } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_LEAVES_PER_MINUTE: 3 })
  await world(database.db)
  it = giver(database)
})
beforeEach(() => database.setNow(wednesday))
after(() => database.close())

const minutesLater = (minutes: number) => database.setNow(new Date(wednesday.getTime() + minutes * 60_000))

/** A new piece of feedback, its receipt page, and the form that it was sent with. */
async function give(text = 'Hoitaja tuli myöhässä.') {
  // Each giver comes in a minute of their own, so that none spends what others need for leaving.
  await database.db.deleteFrom('budget').execute()
  const token = await it.form()
  const { location } = await it.send({ text }, token)
  return { token, words: await it.receiptOf(location), receiptPage: location!, p: new URL(location!, 'http://x').searchParams.get('p')! }
}

const leave = (fields: { p?: string; token?: string }) => it.app.post('/fi/poistu', fields)
const replyOn = (page: Answer, text: string, more = {}) =>
  it.app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text, ...more })
const isLedOut = ({ status, location, text }: Answer) => status === 303 && location === '/fi/poistu' && !/SALAISUUS/.test(text)

test('leaving ends the receipt, the conversation, and what the browser could send again', async () => {
  const { words, receiptPage, p } = await give()
  const left = await leave({ p })
  assert.equal(left.status, 303)
  assert.match((await it.app.get(left.location!)).text, /<img src="\/forget\.svg"/)
  assert.equal((await it.app.get('/forget.svg')).headers.get('clear-site-data'), '"cache"')
  assert.equal((await it.app.get(receiptPage)).status, 404)

  const token = fieldValue((await it.app.get('/fi/keskustelu')).text, 'token')
  const page = await it.app.post('/fi/keskustelu', { token, receipt: words })
  await leave({ p: fieldValue(page.text, 'p') })
  assert.ok(isLedOut(await it.app.post('/fi/keskustelu', { token, receipt: words })), 'the form that opened it opens nothing again')
  assert.equal((await it.openWith(words)).status, 200, 'with the words one is back')
})

test('after leaving, nothing that was typed comes back from what a browser sends again: reply, language switch, form', async () => {
  const { words, token } = await give('SALAISUUS, lähetetty')
  const asking = fieldValue((await it.app.get('/fi/keskustelu')).text, 'token')
  const page = await it.app.post('/fi/keskustelu', { token: asking, receipt: words })
  assert.equal((await replyOn(page, 'SALAISUUS, vastaus')).status, 200)
  await leave({ p: fieldValue(page.text, 'p') })
  assert.ok(isLedOut(await replyOn(page, 'SALAISUUS, vastaus')))
  assert.ok(isLedOut(await it.app.post('/fi/keskustelu', { step: 'switch', token: asking, receipt: 'SALAISUUS' })))
  await leave({ token })
  assert.ok(isLedOut(await it.send({ text: 'SALAISUUS, lähetetty' }, token)))
})

test('a reply that was taken in is not shown again when its page has died and a browser sends it once more', async () => {
  const page = await it.openWith((await give()).words)
  await replyOn(page, 'SALAISUUS, vastaus')
  minutesLater(31)
  assert.doesNotMatch((await replyOn(page, 'SALAISUUS, vastaus')).text, /SALAISUUS/)
})

test('whoever leaves, comes back to the form and sends it after all gets to see their receipt, once', async () => {
  const token = await it.form()
  await leave({ token })
  const sent = await it.send({ text: 'Tulin sittenkin takaisin.' }, token)
  const words = await it.receiptOf(sent.location)
  assert.equal(words.split(' ').length, 6)
  assert.match((await it.openWith(words)).text, /Tulin sittenkin takaisin/)
  assert.ok(isLedOut(await it.send({ text: 'Tulin sittenkin takaisin.' }, token)))
})

test('a reply on a page that was open too long is kept through wrong words and another language, and comes along into the conversation', async () => {
  const { words } = await give()
  const page = await it.openWith(words)
  minutesLater(31)
  const late = await replyOn(page, 'Ehdinkö?')
  assert.equal(late.status, 422)
  assert.match(late.text, /Viestisi on tallella/)
  assert.ok(!late.text.includes('Hoitaja tuli myöhässä'))
  const carry = (from: Answer) => ({ token: fieldValue(from.text, 'token'), lost: textIn(from.text, 'lost') })
  const wrong = await it.app.post('/fi/keskustelu', { ...carry(late), receipt: 'ei mitään sanoja' })
  const switched = await it.app.post('/sv/samtal', { ...carry(wrong), step: 'switch', receipt: '' })
  const opened = await it.app.post('/sv/samtal', { ...carry(switched), receipt: words })
  assert.equal(textIn(opened.text, 'text'), 'Ehdinkö?')
})

test('a page without anything typed says only that its time is over', async () => {
  const page = await it.openWith((await give()).words)
  minutesLater(31)
  const late = await replyOn(page, '', { step: 'look' })
  assert.match(late.text, /Puoli tuntia on kulunut/)
  assert.doesNotMatch(late.text, /tallella/)
})

test('the receipt page tries the second word, gives a file, and dies after half an hour', async () => {
  const { words, receiptPage, p } = await give()
  assert.match((await it.app.get(receiptPage)).text, /puoli tuntia/)
  assert.match((await it.app.post('/fi/palaute/kuitti', { p, word: ` ${words.split(' ')[1]!.toUpperCase()} ` })).text, /Oikein/)
  assert.equal((await it.app.post('/fi/palaute/kuitti', { p, word: words.split(' ')[0]! })).status, 422)
  const file = await it.app.post('/fi/palaute/kuitti/tiedosto', { p })
  assert.match(file.headers.get('content-disposition')!, /attachment; filename="kuitti\.txt"/)
  assert.ok(file.text.includes(words))
  minutesLater(29)
  assert.equal((await it.app.get(receiptPage)).status, 200)
  minutesLater(31)
  const gone = await it.app.get(receiptPage)
  assert.equal(gone.status, 404)
  assert.match(gone.text, /Palautteesi on perillä/)
})

test('whoever tries the second word when the page has died is still told whether they have it right', async () => {
  const { words, p } = await give()
  minutesLater(45)
  const tried = async (word: string) => (await it.app.post('/fi/palaute/kuitti', { p, word })).text
  assert.match(await tried(words.split(' ')[1]!), /Oikein/)
  const wrong = await tried('kissa')
  assert.match(wrong, /Tämä ei ole toinen sana/)
  for (const word of words.split(' ')) assert.ok(!wrong.includes(`>${word}<`))
})

test('somebody who comes to the receipt page with no pass of ours is not told that they have sent anything', async () => {
  for (const address of ['/fi/palaute/kuitti', '/fi/palaute/kuitti?p=abc']) {
    const page = await it.app.get(address)
    assert.equal(page.status, 404)
    assert.doesNotMatch(page.text, /perillä/)
  }
})

test('leaving with a page whose time is over still ends the visit in other tabs', async () => {
  const { p } = await give()
  minutesLater(29)
  const other = await it.app.post('/fi/keskustelu', { p })
  minutesLater(31)
  await leave({ p })
  assert.ok(isLedOut(await it.app.post('/fi/keskustelu', { p: fieldValue(other.text, 'p'), step: 'look' })))
})

test('somebody who floods the way out is led out, and leaves no rows behind', async () => {
  await database.db.deleteFrom('budget').execute()
  const rows = async () => (await database.db.selectFrom('ended_visit').select('id').execute()).length
  const before = await rows()
  for (let n = 0; n < 8; n++) assert.equal((await leave({ token: await it.form() })).status, 303)
  assert.equal(await rows(), before + 3)
})
