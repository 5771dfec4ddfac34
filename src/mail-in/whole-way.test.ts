// The whole program from a mail in a real mailbox to the answer that its writer reads by the receipt: killed when the case is there and the mail is
// not moved, and started again.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runApp, type AppProcess } from '../../test/app-process.ts'
import { encode, fieldValue } from '../../test/app.ts'
import { actor, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { dovecot, type TestMailbox } from '../../test/dovecot.ts'
import { mailServer } from '../../test/mail-server.ts'
import { inParts, written } from '../../test/mails.ts'
import { photograph } from '../../test/media.ts'
import { ownerRole } from '../../test/server.ts'
import { until } from '../../test/until.ts'
import { transact } from '../db/db.ts'
import { answer } from '../feedback/answer.ts'
import { attachmentsOf } from '../feedback/attachments/attachments.sql.ts'

let database: TestDatabase
let w: World
let mailbox: TestMailbox
let post: Awaited<ReturnType<typeof mailServer>>
let app: AppProcess | undefined
const folder = mkdtempSync(join(tmpdir(), 'vk-mail-in-'))
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  mailbox = await dovecot()
  post = await mailServer()
})
after(async () => {
  app?.kill('SIGKILL')
  await app?.ended
  await mailbox?.stop()
  await post?.close()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The way to the mailbox: who asks for a mail to be moved is told, and waits for an answer that does not come. */
async function wayThatStalls(onMove: () => void) {
  const server = createServer((from: Socket) => {
    const to = connect(mailbox.port, '127.0.0.1')
    from.on('error', () => {}).on('close', () => to.destroy())
    to.on('error', () => {}).on('close', () => from.destroy()).on('data', (piece) => from.write(piece))
    from.on('data', (piece) => (/UID MOVE/.test(piece.toString('latin1')) ? onMove() : to.write(piece)))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { url: mailbox.url.replace(/:\d+$/, `:${(server.address() as AddressInfo).port}`), close: () => server.close() }
}

function settings() {
  const KEY_FILE = join(folder, 'keys.json')
  writeFileSync(KEY_FILE, JSON.stringify(database.keyFile), { mode: 0o600 })
  const { host, port } = database.server
  const as = (role: string) => `postgres://${role}@localhost:${port}/${database.name}?host=${encodeURIComponent(host)}`
  return {
    KEY_FILE, DATABASE_URL: as(database.pool.options.user!), MIGRATION_DATABASE_URL: as(ownerRole), DEMO: '0', FORM_MINIMUM_SECONDS: '0',
    SMTP_URL: post.url, PUBLIC_URL: 'https://palaute.example.fi', MAIL_FROM: 'viestit@koivuranta.example', MAIL_IN_ADDRESS: 'palaute@koivuranta.example', MAIL_IN_SECONDS: '1',
  }
}

test('killed after the case is written and before the mail is moved, the program takes it once, and its writer reads the answer', async () => {
  await mailbox.deliver(inParts([{ type: 'text/plain; charset=utf-8', body: 'Portti ei aukea, ja siksi en pääse sisään.' }, { type: 'image/jpeg', body: await photograph(), disposition: 'attachment' }]))
  let asked = false
  const way = await wayThatStalls(() => { asked = true })
  app = runApp({ ...settings(), MAIL_IN_URL: way.url })
  await app.listening()
  await until('the mail is to be moved', () => asked, 120)
  // What was being sent when a process was killed is sent again after ten minutes, which are not waited for here.
  const sent = () => database.db.selectFrom('incoming_mail').select('id').where('receipt', '=', 'sent').executeTakeFirst()
  await until('the receipt has gone', async () => await sent() !== undefined, 120)
  app.kill('SIGKILL')
  await app.ended
  way.close()
  assert.equal(await mailbox.count('INBOX'), 1)
  // Nobody holds the mailbox for a process that is dead; here five minutes are not waited for.
  await database.db.updateTable('mailbox').set({ held_until_at: new Date(0) }).execute()

  app = runApp({ ...settings(), MAIL_IN_URL: mailbox.url })
  const url = await app.listening()
  await until('it is moved', async () => await mailbox.count('INBOX') === 0, 120)
  const found = await database.db.selectFrom('feedback_case').select(['id', 'channel']).execute()
  assert.deepEqual(found.map(({ channel }) => channel), ['email'])
  assert.equal((await attachmentsOf(database.db, found[0]!.id)).length, 1)
  assert.equal(post.mails.filter(({ to }) => to[0] === 'aino@posti.example').length, 1)
  assert.equal(await mailbox.count('Taken'), 1)

  await transact(database.db, (tx) => answer(tx, { caseId: found[0]!.id, text: 'Portti on korjattu.', purpose: 'answer', cameOf: { is: 'nothing-asked' }, turnsSeen: 1 }, {
    actor: actor(w.coordinatorId, 'coordinator'), now: new Date(), keys: database.context.keys,
  }))
  const [, words] = /sanaa:\s+((?:[a-z]+ ){5}[a-z]+)/.exec(post.mails.find(({ to }) => to[0] === 'aino@posti.example')!.parsed.text!)!
  const form = await (await fetch(`${url}/fi/keskustelu`)).text()
  const opened = await fetch(`${url}/fi/keskustelu`, {
    method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: encode({ token: fieldValue(form, 'token'), receipt: words! }),
  })
  assert.match(await opened.text(), /Portti on korjattu\./)
  assert.doesNotMatch(app.output(), /aino|posti\.example|Portti/)
  app.kill('SIGTERM')
  await app.ended
})

test('stopped in the middle as often as it is, the program takes every mail once, and none counts as broken', async () => {
  await mailbox.empty()
  const mails = 8
  for (let n = 0; n < mails; n++) await mailbox.deliver(written({ body: `Bussi ei tullut ${n}.` }))
  for (const stopAfter of [1, 3, null]) {
    app = runApp({ ...settings(), MAIL_IN_URL: mailbox.url })
    await until('so many are taken', async () => await mailbox.count('Taken') >= (stopAfter ?? mails), 120)
    app.kill('SIGTERM')
    await app.ended
  }
  assert.deepEqual([await mailbox.count('INBOX'), await mailbox.count('Taken'), await mailbox.count('Not taken')], [0, mails, 0])
  assert.equal((await database.db.selectFrom('feedback_case').select('id').execute()).length, mails + 1)
})
