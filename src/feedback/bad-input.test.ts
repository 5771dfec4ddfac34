import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { encode, fieldValue, testApp, textIn } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { readReceipt } from '../privacy/read-receipt.ts'
import { receiptHashes } from '../privacy/receipt.ts'
import { findCaseByReceipt, type Case } from './cases.sql.ts'
import { readConversation } from './conversation.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
})
after(() => database.close())

test('an empty form comes back with 422, each problem linked to its field, and everything typed still there', async () => {
  const answer = await it.send({ kind: '', text: '  ', pseudonym: 'Nimimerkki', contact: 'ei osoite', publish: 'true' })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /<title>Virhe:/)
  for (const field of ['kind', 'text', 'contact']) assert.match(answer.text, new RegExp(`href="#${field}"`))
  assert.equal(fieldValue(answer.text, 'pseudonym'), 'Nimimerkki')
  assert.equal(fieldValue(answer.text, 'contact'), 'ei osoite')
  assert.match(answer.text, /id="publish-true"[^>]*checked|checked[^>]*id="publish-true"/)
})

test('20 000 characters are refused whole, and come back whole', async () => {
  const cases = await it.count('feedback_case')
  const long = 'ä'.repeat(19_999) + '!'
  const answer = await it.send({ text: long })
  assert.equal(answer.status, 422)
  assert.equal(textIn(answer.text, 'text'), long)
  assert.match(answer.text, /enintään 10\u00a0000 merkkiä/)
  assert.equal(await it.count('feedback_case'), cases)
})

test('of a pseudonym that is too long nobody is told to send the rest as a second piece', async () => {
  const { text } = await it.send({ text: 'Hei', pseudonym: 'ä'.repeat(61) })
  assert.match(text, /Lyhennä tekstiä: enintään 60 merkkiä/)
  assert.doesNotMatch(text, /toisena palautteena/)
})

test('control characters and NUL go, and right-to-left text, emoji and markup come back as they were written', async () => {
  const sent = await it.send({ text: 'שלום 👩‍👩‍👧 <script>alert(1)</script> "lainaus" & loppu\u0000\u0007' })
  const { text } = await it.openWith(await it.receiptOf(sent.location))
  assert.ok(text.includes('שלום 👩‍👩‍👧 &lt;script>alert(1)&lt;/script> &quot;lainaus&quot; &amp; loppu<'))
  assert.ok(!text.includes('<script>alert'))
})

test('the same form sent twice, and ten times at once, is one case with one receipt', async () => {
  const token = await it.form()
  const cases = await it.count('feedback_case')
  const sent = await Promise.all(Array.from({ length: 10 }, () => it.send({ text: 'Kaksi kertaa' }, token)))
  assert.ok(sent.every(({ status }) => status === 303))
  const receipts = new Set(await Promise.all(sent.map(({ location }) => it.receiptOf(location))))
  assert.equal(receipts.size, 1)
  assert.equal(await it.count('feedback_case'), cases + 1)
})

test('the same form with another text is 422, says so, and can then be sent as a new piece', async () => {
  const token = await it.form()
  await it.send({ text: 'Ensimmäinen' }, token)
  const other = await it.send({ text: 'Toinen' }, token)
  assert.equal(other.status, 422)
  assert.match(other.text, /Olet jo lähettänyt/)
  const again = await it.send({ text: textIn(other.text, 'text') }, fieldValue(other.text, 'token'))
  assert.equal(again.status, 303)
})

test('a form that was open for a week comes back with its text and can be sent', async () => {
  const token = await it.form()
  database.setNow(new Date(wednesday.getTime() + 7 * 86_400_000))
  const answer = await it.send({ text: 'Viikko sitten' }, token)
  assert.equal(answer.status, 422)
  assert.equal(textIn(answer.text, 'text'), 'Viikko sitten')
  assert.equal((await it.send({ text: 'Viikko sitten' }, fieldValue(answer.text, 'token'))).status, 303)
  database.setNow(wednesday)
})

test('a forged token and a filled trap come back with the text', async () => {
  assert.equal((await it.send({}, 'x')).status, 422)
  const trapped = await it.send({ 'vk-extra': 'http://spam.example' })
  assert.equal(trapped.status, 422)
  assert.equal(textIn(trapped.text, 'text'), 'Hoitaja tuli myöhässä.')
})

test('a body of another type, one that is not UTF-8, one without a length and one too long each get their own answer', async () => {
  const path = '/fi/palaute/uusi'
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  assert.equal((await it.app.request(path, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status, 415)
  assert.equal((await it.app.request(path, { method: 'POST', body: 'text=%FF%FE', headers: type })).status, 400)
  const noLength = await it.app.app.request(`http://localhost${path}`, { method: 'POST', body: 'text=x', headers: type })
  assert.equal(noLength.status, 411)
  const tooLong = await it.app.request(path, { method: 'POST', body: encode({ text: 'x'.repeat(2_100_000) }), headers: type })
  assert.equal(tooLong.status, 413)
  assert.match(tooLong.text, /liian pitkä/)
})

test('past the budget of an address the text comes back with 429, and no address is kept', async () => {
  const limited = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 2, TRUSTED_PROXIES: '127.0.0.1' })
  try {
    await world(limited.db)
    const its = testApp(limited)
    const sendFrom = async (address: string) => its.request('/fi/palaute/uusi', {
      method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': address },
      body: encode({ step: 'send', kind: 'thanks', text: 'Kiitos!', token: fieldValue((await its.get('/fi/palaute/uusi')).text, 'token') }),
    })
    const answers = [await sendFrom('192.0.2.7'), await sendFrom('192.0.2.7'), await sendFrom('192.0.2.7'), await sendFrom('192.0.2.8')]
    assert.deepEqual(answers.map(({ status }) => status), [303, 303, 429, 303])
    assert.equal(answers[2]!.headers.get('retry-after'), '60')
    assert.equal(textIn(answers[2]!.text, 'text'), 'Kiitos!')
    const kept = (await limited.pool.query('select b::text as row from budget b')).rows.map(({ row }) => row).join()
    assert.ok(kept && !kept.includes('192.0.2') && !kept.includes(Buffer.from('192.0.2.7').toString('hex')))
    assert.ok(!its.logged.join().includes('192.0.2'))
  } finally {
    await limited.close()
  }
})

test('a form sent again long after its receipt was shown gives no receipt, for days', async () => {
  const token = await it.form()
  await it.send({ text: 'Vanha lomake' }, token)
  database.setNow(new Date(wednesday.getTime() + 31 * 60_000))
  const again = await it.send({ text: 'Vanha lomake' }, token)
  database.setNow(wednesday)
  assert.equal(again.location, '/fi/palaute/kuitti')
  assert.match((await it.app.get(again.location!)).text, /ei enää näytetä/)
})

test('a question that is answered again and again in one form has one answer, the first, and its own id beside it', async () => {
  const sent = await it.send({ text: '', [`q-${w.questionId}`]: ['Ensimmäinen', ...Array(400).fill('x'.repeat(900))] })
  const read = readReceipt(await it.receiptOf(sent.location))
  const one = read.ok && (await findCaseByReceipt(database.db, receiptHashes(database.context.keys, read.receipt)))
  const [turn] = await readConversation(database.db, database.context.keys, one as Case)
  assert.deepEqual(turn!.content.answers, [{ id: w.questionId, question: 'Mitä tapahtui?', answer: 'Ensimmäinen' }])
})

test('nine thousand families of emoji are a text', async () => {
  assert.equal((await it.send({ text: '🧑‍🧑‍🧒'.repeat(9_000) })).status, 303)
})

test('the address behind a proxy is read with its port, and what is no address ends the reading', async () => {
  const limited = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 1, TRUSTED_PROXIES: '127.0.0.1' })
  try {
    await world(limited.db)
    const its = testApp(limited)
    const from = async (forwarded: string) => (await its.request('/fi/palaute/uusi', {
      method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': forwarded },
      body: encode({ step: 'send', kind: 'thanks', text: 'Kiitos!', token: fieldValue((await its.get('/fi/palaute/uusi')).text, 'token') }),
    })).status
    assert.deepEqual([await from('9.9.9.1, 192.0.2.7:4411'), await from('9.9.9.2, 192.0.2.7:4412')], [303, 429])
    assert.deepEqual([await from('9.9.9.3, unknown'), await from('9.9.9.4, unknown')], [303, 429])
    assert.equal(await from('9.9.9.5, [2001:db8::1]:443'), 303)
  } finally {
    await limited.close()
  }
})
