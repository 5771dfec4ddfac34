// The mailbox is read from a real IMAP server: every mail ends in one of two folders, once, whoever is killed in the middle, and whatever the server
// does the desk is told in plain words.
import assert from 'node:assert/strict'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { dovecot, type TestMailbox } from '../../test/dovecot.ts'
import { world } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { inParts, written } from '../../test/mails.ts'
import { until } from '../../test/until.ts'
import { transact } from '../db/db.ts'
import type { Settings } from '../settings.ts'
import { readSettings } from '../settings.ts'
import { passwordOf } from './mailbox.ts'
import { askAgain, holdMailbox, mailboxState } from './mailbox.sql.ts'
import { readMailbox, type Reading } from './read-mailbox.ts'

let database: TestDatabase
let mailbox: TestMailbox
const log: string[] = []
before(async () => {
  database = await testDatabase()
  await world(database.db)
  mailbox = await dovecot()
})
after(async () => {
  await mailbox?.stop()
  await database.close()
})
beforeEach(async () => {
  log.length = 0
  await mailbox.empty()
  database.setNow(wednesday)
  await database.asOwner('truncate feedback_case, incoming_mail, mailbox, outgoing_message, idempotency cascade')
})

function reading(more: Partial<Settings> = {}): Reading {
  const { db, keys, now } = database.context
  const settings = { ...database.context.settings, ...readSettings({ MAIL_IN_URL: mailbox.url, MAIL_IN_ADDRESS: 'palaute@koivuranta.example', SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'https://palaute.example.fi' }), ...more }
  return { db, keys, now, settings, holder: crypto.randomUUID(), log: (line) => void log.push(line) }
}
const cases = async () => Number((await database.db.selectFrom('feedback_case').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
const folders = async () => ({ inbox: await mailbox.count('INBOX'), taken: await mailbox.count('Taken'), not: await mailbox.count('Not taken') })
const state = () => mailboxState(database.db)
async function grew(work: () => Promise<unknown>) {
  const before = await folders()
  await work()
  const now = await folders()
  return { inbox: now.inbox, taken: now.taken - before.taken, not: now.not - before.not }
}

test('what is feedback goes into one folder and what is none into the other, and the desk is told when it was read', async () => {
  await mailbox.deliver(written())
  await mailbox.deliver(written({ headers: ['Auto-Submitted: auto-replied'] }))
  await mailbox.deliver(inParts([{ type: 'text/html', body: '<p>Hei siellä</p>' }]))
  assert.deepEqual(await grew(() => readMailbox(reading())), { inbox: 0, taken: 2, not: 1 })
  assert.equal(await cases(), 2)
  assert.deepEqual(await state(), { readAt: wednesday, trouble: null, troubleSince: null, waiting: 0, again: false })
  assert.deepEqual(log, [])
  assert.deepEqual(await grew(() => readMailbox(reading())), { inbox: 0, taken: 0, not: 0 }, 'nothing is there any more')
})

test('put back by hand, a mail becomes nothing twice, and delivered twice it is one', async () => {
  const mail = written()
  await mailbox.deliver(mail)
  await mailbox.deliver(mail)
  await readMailbox(reading())
  await mailbox.deliver(mail)
  await readMailbox(reading())
  assert.equal(await cases(), 1)
  assert.equal(await mailbox.count('INBOX'), 0)
})

test('a mail larger than we open is told by its beginning, and the others are read', async () => {
  await mailbox.deliver(inParts([{ type: 'text/plain', body: 'Hei' }, { type: 'application/octet-stream', body: Buffer.alloc(2_000_000, 1) }]))
  await mailbox.deliver(written())
  assert.deepEqual(await grew(() => readMailbox(reading({ MAIL_IN_MB: 1 }))), { inbox: 0, taken: 1, not: 1 })
  const rows = await database.db.selectFrom('incoming_mail').select('why').where('why', 'is not', null).execute()
  assert.deepEqual(rows, [{ why: 'large' }])
})

test('what was not taken is tried again where somebody asks for it', async () => {
  await mailbox.deliver(inParts([{ type: 'text/plain', body: 'Hei' }, { type: 'application/octet-stream', body: Buffer.alloc(2_000_000, 2) }]))
  await readMailbox(reading({ MAIL_IN_MB: 1 }))
  await transact(database.db, askAgain)
  await readMailbox(reading())
  assert.equal((await state()).again, false)
  assert.equal(await cases(), 1)
  assert.deepEqual(await database.db.selectFrom('incoming_mail').select('why').where('why', '=', 'large').execute(), [])
})

test('what was taken is deleted from the mailbox after its days, and what was not stays', async () => {
  await mailbox.deliver(written({ subject: 'vanha mutta otettu' }), new Date(wednesday.getTime() - 9 * 86_400_000))
  await mailbox.deliver(written({ subject: 'uusi ja otettu' }), new Date(wednesday.getTime() - 86_400_000))
  await mailbox.deliver(written({ subject: 'vanha ja ottamatta', headers: ['Precedence: bulk'] }), new Date(wednesday.getTime() - 9 * 86_400_000))
  await readMailbox(reading())
  const taken = (await mailbox.sources('Taken')).join()
  assert.doesNotMatch(taken, /vanha mutta otettu/)
  assert.match(taken, /uusi ja otettu/)
  assert.match((await mailbox.sources('Not taken')).join(), /vanha ja ottamatta/)
})

test('of several processes one reads at a time, and of one that was killed the mailbox is let go after a while', async () => {
  const dead = crypto.randomUUID()
  assert.ok(await transact(database.db, (tx) => holdMailbox(tx, { holder: dead, now: wednesday, until: new Date(wednesday.getTime() + 300_000) })))
  await mailbox.deliver(written())
  assert.equal(await readMailbox(reading()), false)
  database.setNow(new Date(wednesday.getTime() + 301_000))
  assert.deepEqual((await Promise.all([readMailbox(reading()), readMailbox(reading())])).toSorted(), [false, true])
  assert.equal(await cases(), 1)
})

test('what was begun and somebody has taken away since is not waited for: its writer gets the receipt', async () => {
  await mailbox.deliver(written())
  await readMailbox(reading())
  await database.db.updateTable('incoming_mail').set({ done: false }).execute()
  await database.db.deleteFrom('outgoing_message').execute()
  await readMailbox(reading())
  assert.deepEqual(await database.db.selectFrom('outgoing_message').select('kind').execute(), [{ kind: 'mail-taken' }])
})

/** A way to the server that can be cut when somebody says something. */
async function wayThrough(cut: (said: string) => boolean) {
  const sockets = new Set<Socket>()
  const server = createServer((from) => {
    const to = connect(mailbox.port, '127.0.0.1')
    for (const [one, other] of [[from, to], [to, from]] as const) {
      sockets.add(one)
      one.on('error', () => {}).on('close', () => other.destroy())
    }
    from.on('data', (piece) => {
      if (cut(piece.toString('latin1'))) for (const one of sockets) one.destroy()
      else to.write(piece)
    })
    to.on('data', (piece) => from.write(piece))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { url: mailbox.url.replace(/:\d+$/, `:${port}`), close: () => new Promise<void>((closed) => server.close(() => closed())) }
}

test('the way to the server breaks at any command: nothing is lost, nothing becomes two, and the desk is told', async () => {
  for (const command of ['CREATE', 'SEARCH', 'FETCH', 'MOVE']) {
    await database.asOwner('truncate feedback_case, incoming_mail, mailbox, outgoing_message, idempotency cascade')
    await mailbox.deliver(written({ subject: command }))
    let cut = false
    const way = await wayThrough((said) => !cut && said.includes(command) && (cut = true))
    const broken = await grew(() => readMailbox(reading({ MAIL_IN_URL: way.url })))
    assert.ok(cut, command)
    assert.equal(broken.inbox, 1, command)
    assert.match((await state()).trouble ?? '', /unreachable|sign-in/, command)
    assert.deepEqual(await grew(() => readMailbox(reading({ MAIL_IN_URL: way.url }))), { inbox: 0, taken: 1, not: 0 }, command)
    assert.equal(await cases(), 1, command)
    assert.equal((await state()).trouble, null)
    await way.close()
  }
})

test('the mail server is killed in the middle, comes back, and every mail is one case', async () => {
  for (let n = 0; n < 4; n++) await mailbox.deliver(written({ subject: `n${n}` }))
  let moves = 0
  const way = await wayThrough((said) => {
    if (/UID MOVE/.test(said)) moves++
    return false
  })
  const round = readMailbox(reading({ MAIL_IN_URL: way.url }))
  await until('two are moved', () => moves > 1)
  await mailbox.kill()
  await round
  assert.notEqual((await state()).trouble, null)
  await mailbox.start()
  await readMailbox(reading())
  assert.equal(await cases(), 4)
  assert.equal(await mailbox.count('INBOX'), 0)
  await way.close()
})

test('a server that greets nobody, or falls silent, is given up in time', async () => {
  for (const says of ['', '* OK hei\r\n', '* OK hei\r\n* CAPABILITY IMAP4rev1\r\n']) {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      if (says) socket.write(says)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    await readMailbox({ ...reading({ MAIL_IN_URL: `imap://palaute:x@127.0.0.1:${(server.address() as AddressInfo).port}` }), patience: { connect: 1000, answer: 2000 } })
    assert.equal((await state()).trouble, 'timeout', says)
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})

test('what keeps the mailbox from being read is told by a code, since when, and in the log without a word of the server', async () => {
  const troubled = async (more: Partial<Settings>) => {
    await readMailbox(reading(more))
    return (await state()).trouble
  }
  assert.equal(await troubled({ MAIL_IN_URL: mailbox.url.replace('palaute:', 'joku:') }), 'sign-in')
  database.setNow(new Date(wednesday.getTime() + 60_000))
  assert.equal(await troubled({ MAIL_IN_URL: mailbox.url.replace('palaute:', 'joku:') }), 'sign-in')
  assert.deepEqual((await state()).troubleSince, wednesday)
  assert.equal(await troubled({ MAIL_IN_URL: mailbox.url.replace('imap:', 'imaps:') }), 'insecure')
  assert.equal(await troubled({ MAIL_IN_FOLDER: 'Ei ole' }), 'folder')
  assert.equal(await troubled({ MAIL_IN_URL: 'imap://palaute:x@127.0.0.1:1' }), 'unreachable')
  for (const line of log) assert.match(line, /^mail in: [a-z-]+$/)
})

test('the password may stand in a file, and a file that is not there or is empty is told at the start', () => {
  const { settings } = reading()
  assert.equal(passwordOf(settings), 'sala/sana@#')
  assert.throws(() => passwordOf({ ...settings, MAIL_IN_PASSWORD_FILE: '/nowhere/at/all' }), /MAIL_IN_PASSWORD_FILE cannot be read/)
  assert.throws(() => passwordOf({ ...settings, MAIL_IN_PASSWORD_FILE: '/dev/null' }), /MAIL_IN_PASSWORD_FILE is empty/)
})
