import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { actor, person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { flakyWay } from '../../test/flaky-database.ts'
import { mailServer } from '../../test/mail-server.ts'
import { postOf, publicUrl, startPost } from '../../test/post.ts'
import { until } from '../../test/until.ts'
import { openDb, openPool, transact } from '../db/db.ts'
import { answer } from '../feedback/answer.ts'
import { checkDraft, type RawDraft } from '../feedback/draft.ts'
import { receive } from '../feedback/receive.ts'
import { reply } from '../feedback/reply.ts'
import { receiptWords } from '../privacy/receipt.ts'
import { deliver } from './deliver.ts'
import type { MessageState } from './message.ts'
import { enqueue, type NewMessage } from './outbox.sql.ts'

describe('mail', () => {
  let database: TestDatabase
  let people: World
  let refusals: Map<string, number>
  let server: Awaited<ReturnType<typeof mailServer>>
  let running: ReturnType<typeof startPost> | undefined

  before(async () => {
    database = await testDatabase()
    people = await world(database.db)
  })
  after(() => database.close())
  beforeEach(async () => {
    refusals = new Map()
    server = await mailServer({ refuse: (to) => refusals.get(to) })
  })
  afterEach(async () => {
    await running?.stop()
    running = undefined
    await server.close()
    await database.db.deleteFrom('outgoing_message').execute()
    await database.pool.query('delete from graphile_worker._private_jobs')
  })

  const worker = 'veera.kanervasuo@koivuranta.example'
  const giver = 'aino@posti.example'
  const run = () => { running = startPost(database, postOf(database, server.url)) }
  const rows = () => database.db.selectFrom('outgoing_message').selectAll().orderBy('created_at').execute()
  const jobs = async () => (await database.pool.query('select * from graphile_worker.jobs')).rows
  const send = (more: Partial<NewMessage>) =>
    transact(database.db, (tx) => enqueue(tx, { kind: 'reply-arrived', language: 'fi', now: database.context.now(), ...more }))
  const is = async (state: MessageState) => {
    const [row] = await rows()
    return row && (row.sent_at ? 'sent' : row.failed_at ? 'failed' : 'waiting') === state
  }

  async function feedback(raw: RawDraft = {}) {
    const checked = checkDraft({ language: 'fi', kind: 'criticism', text: 'Aamupala jäi tulematta.', reader: 'handler', service: people.serviceId, unit: people.unitId, ...raw })
    assert.ok(checked.ok)
    const { keys, now } = database.context
    const received = await receive(database.db, checked.draft, crypto.randomUUID(), { channel: 'web', now: now(), keys })
    assert.ok(received.outcome === 'received')
    const { id } = await database.db.selectFrom('feedback_case').select('id').where('reference', '=', received.reference).executeTakeFirstOrThrow()
    return { id, ...received }
  }
  const answerTo = (caseId: string, text = 'Pahoittelemme.', turnsSeen = 1) =>
    transact(database.db, (tx) => answer(tx, { caseId, text, purpose: 'answer', cameOf: { is: 'changed' }, turnsSeen }, {
      actor: actor(people.coordinatorId, 'coordinator'), now: database.context.now(), keys: database.context.keys,
    }))

  it('goes out when what it follows from was committed, and once', async () => {
    run()
    await send({ personId: people.workerId })
    await until('it is sent', () => is('sent'))
    await pause(1200)
    assert.deepEqual(server.mails.map(({ to }) => to), [[worker]])
    assert.deepEqual(await jobs(), [])
  })

  it('does not go out when what it follows from was undone', async () => {
    run()
    await assert.rejects(transact(database.db, async (tx) => {
      await enqueue(tx, { kind: 'reply-arrived', personId: people.workerId, language: 'fi', now: database.context.now() })
      throw new Error('undo')
    }))
    await send({ personId: people.supervisorId })
    await until('the next is sent', () => is('sent'))
    await pause(1200)
    assert.deepEqual(server.mails.map(({ to }) => to), [['hilkka.rautapuro@koivuranta.example']])
  })

  it('holds nothing of what was written, of the receipt or of the service, from feedback to the last reply', async () => {
    run()
    const { id, receipt } = await feedback({ contact: giver })
    await answerTo(id, 'Korjasimme reitin.')
    const { keys, now } = database.context
    await transact(database.db, (tx) => reply(tx, { receipt, text: 'Kiitoksia paljon.', token: crypto.randomUUID() }, { keys, now: now() }))
    await until('all three are sent', async () => (await rows()).filter(({ sent_at }) => sent_at).length === 3)
    const arrived = server.mails.map(({ to, parsed }) => `${to} ${parsed.subject}`).sort()
    assert.equal(arrived.length, 3)
    assert.ok(arrived[0]?.startsWith(`${giver} Viesti odottaa`))
    for (const { raw, parsed } of server.mails) {
      assert.equal(parsed.html, false)
      const all = raw + parsed.subject + parsed.text
      for (const secret of ['Aamupala', 'Korjasimme', 'Kiitoksia', 'Kotihoito', 'Saarisalmi', 'Iäkkäiden', ...twoByTwo(receiptWords(receipt, 'fi'))]) {
        assert.ok(!new RegExp(`\\b${secret}\\b`, 'i').test(all), `${secret} in ${all}`)
      }
      assert.equal(parsed.headers.get('auto-submitted'), 'auto-generated')
      assert.equal(parsed.headers.get('x-auto-response-suppress'), 'All')
      assert.ok(!parsed.headers.has('x-mailer'))
    }
    const toGiver = server.mails.find(({ to }) => to[0] === giver)!
    assert.ok(toGiver.parsed.text?.includes(`${publicUrl}/fi/keskustelu\n`))
    assert.ok(!toGiver.raw.includes(id))
    // Nor what could be looked up in a copy of the database.
    for (const message of await rows()) assert.ok(!toGiver.raw.includes(message.id))
  })

  it('goes out once for each occasion', async () => {
    const { id } = await feedback({ contact: giver })
    const post = postOf(database, server.url)
    const sendAll = async () => { for (const { id: message } of await rows()) await deliver(post, message, { last: false }) }
    await answerTo(id, 'Ensin tämä.', 1)
    await sendAll()
    await answerTo(id, 'Sitten vielä tämä.', 2)
    await answerTo(id, 'Ja tämä, ennen kuin ilmoitus on lähtenyt.', 3)
    assert.deepEqual((await rows()).map(({ kind }) => kind).sort(), ['answer-waits', 'answer-waits', 'feedback-arrived'])
    await sendAll()
    await sendAll()
    assert.equal(server.mails.length, 3)
    assert.equal(new Set(server.mails.map(({ parsed }) => parsed.messageId)).size, 3)
  })

  it('to an address that the server refuses for good is marked as failed and not tried again', async () => {
    refusals.set(worker, 550)
    run()
    await send({ personId: people.workerId })
    await until('it is marked', () => is('failed'))
    await until('the job is gone', async () => (await jobs()).length === 0)
    const [row] = await rows()
    assert.equal(row?.last_error, '550 EENVELOPE')
    assert.equal(row?.attempts, 1)
    assert.doesNotMatch(running!.log.join('\n'), /veera/i)
  })

  it('is tried again when the server asks for that', async () => {
    refusals.set(worker, 451)
    run()
    await send({ personId: people.workerId })
    await until('the refusal is kept', async () => (await rows())[0]?.last_error === '451 EENVELOPE')
    assert.ok(await is('waiting'))
    refusals.clear()
    await until('it is sent', () => is('sent'))
    assert.equal(server.mails.length, 1)
    assert.equal((await rows())[0]?.attempts, 2)
    assert.doesNotMatch(running!.log.join('\n'), /veera/i)
  })

  it('is marked as failed at the last attempt', async () => {
    refusals.set(worker, 451)
    await send({ personId: people.workerId })
    const [row] = await rows()
    await deliver(postOf(database, server.url), row!.id, { last: true })
    assert.ok(await is('failed'))
  })

  it('waits while the mail server is away, and goes out once when it is back', async () => {
    await server.close()
    run()
    await send({ personId: people.workerId })
    await until('the failure is kept', async () => /^E(SOCKET|CONNECTION)$/.test((await rows())[0]?.last_error ?? ''))
    server = await mailServer({ port: server.port })
    await until('it is sent', () => is('sent'))
    await pause(1200)
    assert.equal(server.mails.length, 1)
  })

  it('goes out once when the database goes away as the server takes it', async () => {
    const way = await flakyWay(database.pool)
    const pool = openPool(way.connection, 4)
    const { send: sending } = postOf(database, server.url)
    const post = postOf(database, null, {
      db: openDb(pool),
      async send(mail) {
        const failure = await sending!(mail)
        way.cut()
        setTimeout(way.mend, 700)
        return failure
      },
    })
    running = startPost(database, post, { pool })
    await send({ personId: people.workerId })
    await until('it is sent', () => is('sent'), 30)
    await until('its job is gone', async () => (await jobs()).length === 0, 30)
    assert.equal(server.mails.length, 1)
    await running.stop()
    running = undefined
    await pool.end()
    way.close()
  })

  it('to somebody who has left, or whose contact was erased, fails without an attempt at the server', async () => {
    const gone = await person(database.db, 'Lauri Lähtenyt')
    await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', gone).execute()
    const { id } = await feedback({ contact: giver })
    await database.db.deleteFrom('contact').where('case_id', '=', id).execute()
    await database.db.deleteFrom('outgoing_message').execute()
    await send({ personId: gone })
    await send({ kind: 'answer-waits', caseId: id })
    for (const { id: message } of await rows()) await deliver(postOf(database, server.url), message, { last: false })
    assert.deepEqual((await rows()).map(({ last_error }) => last_error), ['no-recipient', 'no-recipient'])
    assert.ok((await rows()).every(({ failed_at }) => failed_at))
    assert.equal(server.mails.length, 0)
  })

  it('waits without attempts while no mail server is set, and goes out once there is one', async () => {
    const none = startPost(database, postOf(database, null))
    await send({ personId: people.workerId })
    await until('the reason is kept', async () => (await rows())[0]?.last_error === 'no-smtp')
    await until('the job is gone', async () => (await jobs()).length === 0)
    await none.stop()
    assert.ok(await is('waiting'))
    assert.equal((await rows())[0]?.attempts, 0)
    run()
    await until('it is sent', () => is('sent'))
    assert.equal(server.mails.length, 1)
  })

  it('counts as sent in a demonstration without a mail server', async () => {
    running = startPost(database, postOf(database, null, { demo: true }))
    await feedback()
    await until('it counts as sent', () => is('sent'))
  })

  it('with a set-up link carries one that was made when it went out', async () => {
    run()
    await send({ kind: 'set-up-link', personId: people.workerId, language: 'en' })
    await until('it is sent', () => is('sent'))
    const link = /https:\/\/\S+\/desk\/set-up\/(\S+)/.exec(server.mails[0]?.parsed.text ?? '')
    assert.ok(link?.[1])
    const links = await database.db.selectFrom('set_up_link').select('person_id').execute()
    assert.deepEqual(links, [{ person_id: people.workerId }])
    const dump = JSON.stringify([await rows(), running!.log])
    assert.ok(!dump.includes(link[1]))
  })
})

/** A word by itself may stand in any letter; two of them next to each other are of the receipt. */
const twoByTwo = (words: string[]): string[] => words.slice(1).map((word, n) => `${words[n]} ${word}`)
