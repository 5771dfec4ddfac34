// Whatever is sent, it is read or it is told why not, and harms nobody: too large, of a thousand parts, in odd charsets, with headers smuggled in, or with
// words that open a conversation.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { inParts, written } from '../../test/mails.ts'
import { from, takingTest, type TakingTest } from '../../test/taking.ts'
import { findCase } from '../feedback/cases.sql.ts'
import { readConversation } from '../feedback/conversation.ts'
import { readReceipt } from '../privacy/read-receipt.ts'
import { receiptFor, receiptWords } from '../privacy/receipt.ts'
import { takeLarge } from './take-mail.ts'

let it: TakingTest
before(async () => { it = await takingTest() })
after(() => it.close())
beforeEach(() => it.anew())

test('what is too large, too long or empty is not taken, and a person is told so in three languages with a way to the form', async () => {
  assert.equal(await it.whyNot(written({ body: 'pitkä '.repeat(2000) })), 'long')
  assert.equal(await it.whyNot(written({ subject: '', body: '...' })), 'no-words')
  const large = written({ body: 'x' })
  assert.equal(await takeLarge(it.taking, Buffer.from(large), 99_000_000), 'not-taken')
  assert.equal(await takeLarge(it.taking, Buffer.from(large), 99_000_000), 'not-taken')
  assert.equal(await takeLarge(it.taking, Buffer.from(written({ headers: ['Auto-Submitted: auto-replied'] })), 99_000_000), 'not-taken')
  assert.deepEqual((await it.rows()).map(({ why }) => why).sort(), ['automatic', 'large', 'long', 'no-words'])
  const mails = await it.post()
  assert.equal(mails.length, 3)
  for (const { text } of mails) for (const path of ['/fi/palaute', '/sv/respons', '/en/feedback']) assert.ok(text.includes(`https://palaute.example.fi${path}`), path)
})

test('a thousand parts, a header without end, nested mails and boundaries are refused or read, and nothing falls over', async () => {
  const parts = Array.from({ length: 1000 }, () => ({ type: 'text/plain', body: 'x' }))
  assert.equal(await it.whyNot(inParts(parts)), 'parts')
  assert.equal(await it.whyNot(`${'X-Pitka: y\r\n'.repeat(60_000)}\r\nHei`), 'unreadable')
  assert.equal(await it.whyNot(`From: aino@posti.example\r\nSubject: ${'x'.repeat(400_000)}`), 'unreadable')
  let nested = written({ body: 'sisin' })
  for (let n = 0; n < 60; n++) nested = inParts([{ type: 'text/plain', body: `taso ${n}` }, { type: 'message/rfc822', body: nested }])
  assert.notEqual(await it.take(nested), 'later')
  let deep = 'Content-Type: text/plain\r\n\r\nsisin'
  for (let n = 0; n < 150; n++) deep = `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n${deep}\r\n--b${n}--`
  assert.equal(await it.whyNot(`From: aino@posti.example\r\nMessage-ID: <syva@posti.example>\r\nMIME-Version: 1.0\r\n${deep}`), 'unreadable')
  assert.equal((await it.rows()).filter(({ why, receipt }) => why === 'unreadable' && receipt === 'waiting').length, 2, 'whoever can be made out is told')
  assert.equal(await it.take(Buffer.from(written({ body: 'loppu' })).subarray(0, -40)), 'taken')
  for (const odd of [Buffer.alloc(0), Buffer.from('\r\n\r\n'), Buffer.alloc(100_000, 0), Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256))]) assert.notEqual(await it.take(odd), 'later')
})

test('a mail that is locked by a key is not taken by its subject alone, and whoever wrote is told; unless somebody may have written in their name', async () => {
  for (const type of ['application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"', 'application/x-pkcs7-mime; smime-type=signed-data', 'multipart/encrypted; boundary=x']) {
    assert.equal(await it.whyNot(written({ type, body: 'MIIB' })), 'unreadable', type)
  }
  assert.equal((await it.post()).length, 3)
  const forged = ['Authentication-Results: mx.koivuranta.example; dmarc=fail header.from=posti.example']
  for (const mail of [written({ headers: forged, body: 'pitkä '.repeat(2000) }), written({ headers: forged, subject: '', body: '...' }), written({ headers: forged, type: 'application/pkcs7-mime' })]) await it.take(mail)
  assert.equal(await takeLarge(it.taking, Buffer.from(written({ headers: forged, subject: '' })), 99_000_000), 'not-taken')
  assert.equal((await it.post()).length, 3)
})

test('where the plain text says only that there is HTML, the HTML is read; and a large winmail.dat is told to have been left', async () => {
  const words = 'Kotihoito jäi eilen tulematta, eikä kukaan vastannut puhelimeen koko päivänä. Mitä teen?'
  await it.take(inParts([{ type: 'text/plain', body: 'Your program does not show HTML.' }, { type: 'text/html; charset=utf-8', body: `<p>${words}</p>` }], { kind: 'alternative', subject: '' }))
  assert.equal((await it.onlyCase()).text, words)
  for (const [size, left] of [[2000, 0], [60_000, 1]] as const) {
    await it.anew()
    await it.take(inParts([{ type: 'text/plain', body: 'Hei vain' }, { type: 'application/ms-tnef; name="winmail.dat"', body: Buffer.alloc(size, 7), disposition: 'attachment' }]))
    assert.deepEqual((await it.rows()).map(({ files_left: files }) => files), [left])
  }
})

test('every charset that people’s programs send is read, and one that is none is read as well as may be', async () => {
  const latin = Buffer.from(written({ subject: '=?iso-8859-1?Q?P=E4iv=E4=E4?=', type: 'text/plain; charset=iso-8859-1', body: 'Tämä on hyvä päivä.' }), 'latin1')
  await it.take(latin)
  assert.equal((await it.onlyCase()).text, 'Päivää\n\nTämä on hyvä päivä.')
  for (const [type, body, expected] of [
    ['text/plain; charset=windows-1252', Buffer.from([0x48, 0x65, 0x69, 0x20, 0x80, 0x20, 0xe4]), 'Hei € ä'], ['text/plain; charset=utf-16le', Buffer.from('Hei ä', 'utf16le'), 'Hei ä'],
    ['text/plain; charset=x-ei-ole', Buffer.from('Hei vain'), 'Hei vain'], ['text/plain; charset="', Buffer.from('Hei vain'), 'Hei vain'], ['text/html; charset=utf-8', Buffer.from('<p>Hei <b>v&auml;in</b><script>x</script></p>'), 'Hei väin'],
  ] as const) {
    await it.anew()
    await it.take(inParts([{ type, body }], { subject: '' }))
    assert.equal((await it.onlyCase()).text, expected, type)
  }
})

test('headers that are smuggled in, SQL and text of templates stay words, and reach no address', async () => {
  const nasty = "'); drop table feedback_case; -- {link} {organisation} ${process.env} <script>alert(1)</script> {{7*7}}"
  await it.take(written({ subject: `=?utf-8?Q?Aihe=0D=0ABcc:_uhri@posti.example?=`, body: nasty }))
  const { text } = await it.onlyCase()
  assert.ok(text.includes(nasty))
  assert.equal(text.split('\n')[0], 'AiheBcc: uhri@posti.example'.replace('AiheBcc', text.split('\n')[0]!.startsWith('Aihe Bcc') ? 'Aihe Bcc' : 'AiheBcc'))
  for (const address of ['"aino\\r\\nBcc: uhri@posti.example"@posti.example', 'aino@posti.example\n bcc:uhri@posti.example', '=?utf-8?Q?aino=0D=0ABcc=3A_uhri=40posti.example?=@posti.example', 'aino@posti.example, uhri@posti.example', 'ryhmä: aino@posti.example, uhri@posti.example;', '@posti.example', 'aino@[127.0.0.1]', `${'a'.repeat(300)}@posti.example`]) {
    await it.take(from(address))
  }
  for (const { to, headers } of await it.post()) {
    assert.ok(to.length === 1 && to[0] !== 'uhri@posti.example', String(to))
    assert.equal(headers.has('bcc') || headers.has('cc'), false)
  }
})

test('whoever answers our mail with its words in it has them taken out: no handler can open a conversation as its giver', async () => {
  const { keys } = it.database.context
  const receipt = receiptFor(keys, 'jokin')
  for (const language of ['fi', 'sv', 'en'] as const) await it.take(written({ body: `Lainaan: ${receiptWords(receipt, language).join(' ')} ja\n${receiptWords(receipt, language).join('\n> ')}\nloppu.`, subject: '' }))
  await it.take(from('aino@posti.example', { body: 'Ensimmäinen.' }))
  const sent = (await it.post()).at(-1)!.text
  await it.take(written({ subject: 'VL: viesti', body: `Mitä tämä on?\n\n${sent}` }))
  // Outlook looks at links first.
  await it.take(written({ body: `https://eur01.safelinks.example/?url=${encodeURIComponent(/https:\S+#\S+/.exec(sent)![0])}&data=1` }))
  for (const id of await it.ids()) {
    const one = (await findCase(it.database.db, id))!
    const { text } = (await readConversation(it.database.db, keys, one))[0]!.content
    assert.equal(text.split('\n').some((line) => readReceipt(line).ok) || readReceipt(text).ok, false)
    for (const language of ['fi', 'sv', 'en'] as const) assert.ok(!text.replace(/\n> /g, ' ').includes(receiptWords(receipt, language).join(' ')))
    assert.doesNotMatch(text, /(#|%23)[0-9A-Z]{4}-/)
  }
})
