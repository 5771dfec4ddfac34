// A mail becomes feedback once, by the one intake; its sender gets a receipt and is forgotten; and nobody can have us write to others.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { actor } from '../../test/builders.ts'
import { wednesday } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { inParts, written } from '../../test/mails.ts'
import { blankPng, photograph } from '../../test/media.ts'
import { from, takingTest, type TakingTest } from '../../test/taking.ts'
import { endApart } from '../apart.ts'
import { transact } from '../db/db.ts'
import { sweep } from '../db/sweeps.ts'
import { attachmentsOf } from '../feedback/attachments/attachments.sql.ts'
import { readContact } from '../feedback/conversation.ts'
import { makeCodes } from '../outreach/codes/make-codes.ts'
import { makeKeys } from '../privacy/keys.ts'
import { forgetNotTaken } from './mails.sql.ts'
import { mailInSweeps } from './sweeps.ts'

let it: TakingTest
before(async () => { it = await takingTest() })
after(() => it.close())
beforeEach(() => it.anew())

test('a mail becomes a case of the coordinator, by mail, in its own language, with what was written and no address', async () => {
  assert.equal(await it.take(written({ subject: 'Bussista', body: 'Hei, bussi ei ole tullut enää viikkoon ja minä en pääse kauppaan.' })), 'taken')
  const { one, text } = await it.onlyCase()
  assert.deepEqual([one.channel, one.kind, one.language, one.handlerId, one.serviceLineId, one.publish], ['email', 'question', 'fi', it.w.coordinatorId, null, false])
  assert.equal(text, 'Bussista\n\nHei, bussi ei ole tullut enää viikkoon ja minä en pääse kauppaan.')
  assert.equal(await readContact(it.database.db, it.database.context.keys, one), null)
  const told = await it.database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'feedback-arrived').execute()
  assert.deepEqual(told, [{ person_id: it.w.coordinatorId }])
})

test('Swedish and English are told by their words, and what is none of ours is taken as Finnish', async () => {
  for (const [body, language] of [
    ['Jag har väntat på bussen i en vecka och den kommer inte.', 'sv'], ['I have been waiting for the bus for a week and it does not come.', 'en'], ['Я жду автобус уже неделю.', 'fi'], ['👍', 'fi'],
  ] as const) {
    await it.take(written({ subject: '', body }))
    const { language: got } = await it.database.db.selectFrom('feedback_case').select('language').orderBy('created_at', 'desc').where('id', 'in', (await it.rows()).map(({ case_id }) => case_id!).slice(-1)).executeTakeFirstOrThrow()
    assert.equal(got, language, body)
    await it.anew()
  }
})

test('with a code from paper in the address it goes where the code leads, and with a wrong one nothing is lost', async () => {
  const { made: [code] } = await transact(it.database.db, (tx) => makeCodes(tx, [{ lineId: it.w.lineId, serviceId: it.w.serviceId, unitId: it.w.unitId, placeId: null, surveyId: null, language: null, campaign: null, supervisorId: null }], { actor: actor(it.w.coordinatorId, 'coordinator'), now: wednesday })) as { made: string[] }
  await it.take(written({ to: `palaute+${code!.toLowerCase()}@koivuranta.example` }))
  const { one } = await it.onlyCase()
  assert.deepEqual([one.unitId, one.serviceId, one.handlerId], [it.w.unitId, it.w.serviceId, it.w.workerId])
  assert.equal(await it.take(written({ to: "palaute+';drop@koivuranta.example" })), 'taken')
  assert.equal((await it.ids()).length, 2)
})

test('whoever wrote gets a receipt that opens the conversation, and is forgotten once it has gone', async () => {
  await it.take(from('Maija Meikäläinen <maija@posti.example>', { subject: 'Salainen aihe', body: 'Kukaan ei ole soittanut takaisin, vaikka niin luvattiin.' }))
  const [mail] = await it.post()
  assert.deepEqual(mail!.to, ['maija@posti.example'])
  assert.equal(mail!.headers.get('auto-submitted'), 'auto-generated')
  assert.doesNotMatch(`${mail!.subject} ${mail!.text.replaceAll('https://palaute.example.fi', '')}`, /Salainen|soittanut|Maija|palaut/i)
  const [, words] = /sanaa:\s+((?:[a-z]+ ){5}[a-z]+)/.exec(mail!.text)!
  assert.match(mail!.text, /https:\/\/palaute\.example\.fi\/fi\/keskustelu#[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}\n/)
  assert.match(mail!.text, /23\.\s?(9\.|syyskuuta )2026/)
  assert.match((await giver(it.database).openWith(words!)).text, /Kukaan ei ole soittanut takaisin/)
  const [row] = await it.rows()
  assert.deepEqual([row!.receipt, row!.reply], ['sent', null])
  assert.deepEqual(await it.post(), [mail], 'once')
})

test('the address is erased too when the reply can never be delivered, and is sealed until then', async () => {
  await it.take(from('maija@posti.example'))
  const stored = await it.database.pool.query('select incoming_mail::text as row from incoming_mail')
  assert.doesNotMatch(stored.rows[0].row, /maija|posti/)
  assert.doesNotMatch(Buffer.from((await it.rows())[0]!.reply!).toString('latin1'), /maija|posti/)
  it.refuse(550)
  await it.post()
  assert.deepEqual((await it.rows()).map(({ receipt, reply }) => [receipt, reply]), [['failed', null]])
})

test('a reply that never goes is given up after a week, who wrote is told apart for a day, and a mail is forgotten after three months', async () => {
  await it.take(from('maija@posti.example'))
  const after = (days: number) => sweep(it.database.db, mailInSweeps(it.taking.settings)[1]!, new Date(wednesday.getTime() + days * 86_400_000))
  await after(0)
  assert.notEqual((await it.rows())[0]!.sender_mark, null)
  await after(1)
  assert.deepEqual((await it.rows()).map(({ sender_mark, receipt }) => [sender_mark, receipt]), [[null, 'waiting']])
  await after(8)
  assert.deepEqual((await it.rows()).map(({ receipt, reply }) => [receipt, reply]), [['failed', null]])
  await after(91)
  assert.deepEqual(await it.rows(), [])
  assert.equal((await it.ids()).length, 1)
})

test('the same mail is one case, however often and however much at once, also after a change of the key', async () => {
  const mail = written({ id: '<sama@posti.example>' })
  await Promise.all([it.take(mail), it.take(mail), it.take(mail)].map((one) => one.catch(() => 'later')))
  assert.equal(await it.take(mail), 'taken')
  assert.equal(await it.take(mail.replace('Return-Path', 'Received: from toinen.example; Wed, 16 Sep 2026 12:00:05 +0300\r\nReturn-Path')), 'taken', 'by another way')
  const file = it.database.keyFile as { current: number; keys: Record<string, string> }
  const newer = makeKeys({ current: 2, keys: { ...file.keys, 2: Buffer.alloc(32, 7).toString('base64') } })
  assert.equal(await it.take(mail, { keys: newer }), 'taken')
  assert.equal((await it.ids()).length, 1)
  assert.equal((await it.rows()).length, 1)
})

test('two mails that are called alike and say another thing are two, and one without a name is known by all of it', async () => {
  await it.take(written({ id: '<sama@posti.example>' }))
  await it.take(written({ id: '<sama@posti.example>', body: 'Aivan muuta.' }))
  const unnamed = written({ id: '' })
  await it.take(unnamed)
  await it.take(unnamed)
  assert.equal((await it.ids()).length, 3)
})

test('pictures and sound become attachments of the case by the rules of all attachments, and of the rest it is said that it was left', async () => {
  const mail = inParts([
    { type: 'text/plain; charset=utf-8', body: 'Katsokaa kuvaa.' },
    { type: 'application/octet-stream; name="kuva.jpg"', body: await photograph(), disposition: 'attachment; filename="kuva.jpg"' },
    { type: 'image/jpeg; name="ei-kuva.jpg"', body: Buffer.from('MZ ohjelma'), disposition: 'attachment; filename="ei-kuva.jpg"' },
    { type: 'application/zip', body: Buffer.from('PK\x03\x04 pommi'), disposition: 'attachment; filename="../../etc/passwd"' },
    { type: 'image/png', body: blankPng(20_000, 20_000), disposition: 'attachment; filename="pommi.png"' },
  ])
  assert.equal(await it.take(mail), 'taken')
  const { one } = await it.onlyCase()
  assert.deepEqual((await attachmentsOf(it.database.db, one.id)).map(({ type, state }) => [type, state]), [['image/jpeg', 'kept']])
  assert.deepEqual((await it.rows()).map(({ done, files_left }) => [done, files_left]), [[true, 3]])
  assert.equal(await it.take(mail), 'taken')
  assert.equal((await attachmentsOf(it.database.db, one.id)).length, 1)
  assert.match((await it.post())[0]!.text, /Emme voineet ottaa 3 liitettä/)
})

test('what was begun is gone on with: a process that died between the case and its attachments loses none, and the receipt goes', async () => {
  const mail = inParts([{ type: 'text/plain', body: 'Katsokaa kuvaa.' }, { type: 'image/jpeg', body: await photograph(), disposition: 'attachment' }])
  await it.take(mail, { settings: { ...it.taking.settings, ATTACHMENT_MB: 0 } })
  await it.database.db.updateTable('incoming_mail').set({ done: false, files_left: 0 }).execute()
  await it.database.db.deleteFrom('outgoing_message').where('kind', '=', 'mail-taken').execute()
  assert.equal(await it.take(mail), 'taken')
  const { one } = await it.onlyCase()
  assert.equal((await attachmentsOf(it.database.db, one.id)).length, 1)
  assert.equal((await it.post()).length, 1)
})

test('a program that stops in the middle of a mail leaves it where it is, with all that hangs on it, and takes it when it runs again', async () => {
  const mail = inParts([{ type: 'text/plain', body: 'Katsokaa kuvaa.' }, { type: 'image/jpeg', body: await photograph(), disposition: 'attachment' }])
  const stoppedIn = async (program: 'open' | 'clean') => {
    // The picture is made clean after the mail was opened.
    const stopping = setInterval(() => { if (program === 'open' || ids.length) endApart() }, 5)
    let ids: string[] = []
    const looking = setInterval(async () => { ids = await it.ids() }, 20)
    try {
      return await it.take(mail)
    } finally {
      clearInterval(stopping)
      clearInterval(looking)
    }
  }
  assert.equal(await stoppedIn('open'), 'later')
  assert.deepEqual(await it.rows(), [])
  assert.equal(await stoppedIn('clean'), 'later')
  assert.deepEqual((await it.rows()).map(({ done, files_left }) => [done, files_left]), [[false, 0]])
  assert.equal(await it.take(mail), 'taken')
  assert.equal((await attachmentsOf(it.database.db, (await it.onlyCase()).one.id)).length, 1)
  assert.deepEqual((await it.rows()).map(({ done, files_left }) => [done, files_left]), [[true, 0]])
})

test('nobody gets many replies, and altogether there are not many: what comes beyond to one is taken without, and what others wrote is answered later', async () => {
  const settings = { ...it.taking.settings, BUDGET_MAIL_REPLIES_PER_SENDER: 2, BUDGET_MAIL_REPLIES_PER_DAY: 3 }
  for (let n = 0; n < 4; n++) await it.take(from('uhri@posti.example'), { settings })
  for (const address of ['toinen@posti.example', 'kolmas@posti.example']) await it.take(from(address), { settings })
  assert.deepEqual((await it.post()).map(({ to }) => to[0]).sort(), ['toinen@posti.example', 'uhri@posti.example', 'uhri@posti.example'])
  assert.equal((await it.ids()).length, 6)
  assert.deepEqual((await it.rows()).map(({ receipt }) => receipt).sort(), ['none', 'none', 'sent', 'sent', 'sent', 'waiting'])
  await sweep(it.database.db, mailInSweeps(settings)[0]!, new Date(wednesday.getTime() + 3_600_000))
  assert.equal((await it.post()).at(-1)!.to[0], 'kolmas@posti.example')
  await sweep(it.database.db, mailInSweeps(settings)[0]!, new Date(wednesday.getTime() + 7_200_000))
  assert.equal((await it.post()).length, 4, 'once')
  it.database.setNow(new Date(wednesday.getTime() + 86_400_000))
  await it.take(from('uhri@posti.example'), { settings })
  assert.equal((await it.post()).length, 5, 'tomorrow is another day')
})

test('a flood in one name becomes as many cases as anybody writes, its rest can be tried again later, and others are taken meanwhile', async () => {
  const settings = { ...it.taking.settings, BUDGET_MAIL_PER_SENDER: 2 }
  const flood = ['tulva@posti.example', 'tulva+1@posti.example', 'tulva+2@posti.example', 'tulva@posti.example'].map((address) => from(address))
  const became = []
  for (const mail of flood) became.push(await it.take(mail, { settings }))
  assert.deepEqual(became, ['taken', 'taken', 'not-taken', 'not-taken'])
  assert.equal(await it.take(from('aino@posti.example'), { settings }), 'taken')
  assert.equal((await it.ids()).length, 3)
  assert.deepEqual((await it.rows()).map(({ why }) => why).filter(Boolean), ['many', 'many'])
  assert.equal(await it.take(flood[0]!, { settings }), 'taken', 'what is a case is one, in a flood too')
  assert.deepEqual((await it.post()).map(({ to }) => to[0]).sort(), ['aino@posti.example', 'tulva+1@posti.example', 'tulva@posti.example'], 'whoever floods hears nothing of it')
  await transact(it.database.db, forgetNotTaken)
  it.database.setNow(new Date(wednesday.getTime() + 600_000))
  assert.equal(await it.take(flood[2]!, { settings }), 'taken', 'tried again')
})

test('a flood in many names waits in the mailbox, and nothing of it is lost', async () => {
  const settings = { ...it.taking.settings, BUDGET_MAIL_IN_ALL: 2 }
  const flood = ['a@posti.example', 'b@posti.example', 'c@posti.example'].map((address) => from(address))
  const became = []
  for (const mail of flood) became.push(await it.take(mail, { settings }))
  assert.deepEqual(became, ['taken', 'taken', 'later'])
  it.database.setNow(new Date(wednesday.getTime() + 600_000))
  assert.equal(await it.take(flood[2]!, { settings }), 'taken')
  assert.equal((await it.ids()).length, 3)
})

test('one person gets no more replies because their address can be written in many ways', async () => {
  const settings = { ...it.taking.settings, BUDGET_MAIL_REPLIES_PER_SENDER: 1 }
  for (const addresses of [['uhri@posti.example', 'uhri+1@posti.example', 'uhri+2@posti.example'], ['maija.m@gmail.com', 'm.aijam+x@googlemail.com'], ['uhri@hyvä.example', 'uhri@xn--hyv-sla.example']]) {
    it.server.mails.length = 0
    for (const address of addresses) await it.take(from(address), { settings })
    assert.deepEqual((await it.post()).map(({ to }) => to[0]!.split('@')[0]), [addresses[0]!.split('@')[0]])
  }
})

test('machines, lists, our own addresses and our own replies are no feedback and are never answered', async () => {
  for (const [mail, why] of [
    [written({ headers: ['Auto-Submitted: auto-replied'] }), 'automatic'], [from('MAILER-DAEMON@posti.example'), 'automatic'],
    [written().replace('Return-Path: <aino@posti.example>', 'Return-Path: <>'), 'automatic'], [written({ headers: ['List-Id: <uutiset.example>'] }), 'list'],
    [written({ headers: ['Precedence: bulk'] }), 'list'], [from('Palaute <palaute@koivuranta.example>'), 'own'], [from('viestit@koivuranta.example'), 'own'],
  ] as const) assert.equal(await it.whyNot(mail), why)
  await it.take(from('aino@posti.example'))
  const [ours] = await it.post().then(() => it.server.mails)
  assert.equal(await it.take(ours!.raw), 'not-taken', 'a loop ends at once')
  assert.equal((await it.post()).length, 1)
})

test('a mail that a server found forged is taken, and whose name stands on it gets nothing', async () => {
  assert.equal(await it.take(from('uhri@posti.example', { headers: ['Authentication-Results: mx.koivuranta.example; dmarc=fail header.from=posti.example'] })), 'taken')
  assert.deepEqual(await it.post(), [])
  assert.deepEqual((await it.rows()).map(({ receipt }) => receipt), ['none'])
})
