// What is kept of whom, and until when: nothing that can be read, and at the end nothing at all.
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { invitations } from '../../../test/invitations.ts'
import { mailServer } from '../../../test/mail-server.ts'
import { postOf, publicUrl, startPost } from '../../../test/post.ts'
import { until } from '../../../test/until.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import { roundPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { eraseNow } from './erase.ts'
import { readList } from './read-list.ts'
import { invitationPost } from './post.ts'

let database: TestDatabase
let it: ReturnType<typeof invitations>
let w: World
let app: ReturnType<typeof testApp>
let roundId: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  it = invitations(database, w)
  app = testApp(database)
  ;({ roundId } = await it.round())
  database.setNow(new Date('2026-09-08T06:00:00Z'))
})
after(() => database.close())
afterEach(async () => {
  await it.clear()
  database.setNow(new Date('2026-09-08T06:00:00Z'))
})

/** The tables, the queue's too, that hold a row in which one of these stands, as text or as bytes. */
async function foundIn(words: readonly string[]): Promise<string[]> {
  const { rows: tables } = await database.asOwner(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`)
  const any = words.flatMap((word) => [word.replaceAll('.', '[.]'), Buffer.from(word).toString('hex')]).join('|')
  const { rows } = await database.asOwner(tables.map(({ name }: { name: string }) => `select '${name}' as name from ${name} t where t::text ~* '${any}'`).join(' union '))
  return rows.map(({ name }: { name: string }) => name)
}

const letter = async (n = 0) => {
  const { keys, now } = database.context
  return (await invitationPost({ keys, publicUrl, now }).read(database.db, { id: (await it.rows())[n]!.id, again: false }))!
}
const refusalIn = (text: string) => /(?:ei-kutsuja|inga-inbjudningar)#([a-z-]+)/.exec(text)![1]!
const codeIn = (text: string) => /(?:kyselyt|enkater)\/[^#]+#([a-z-]+)/.exec(text)![1]!

test('no address, code or word of refusal stands readable in any table, job or log, at any stage; and whoever is protected is nowhere', async () => {
  const mail = await mailServer()
  await it.take(roundId, 'osoite;turvakielto\naino.kuusi@posti.example;\n0401234567;\nsalla.suojattu@posti.example;kyllä\nsalla.suojattu@posti.example;')
  const letters = [await letter(0), await letter(1)]
  const words = letters.flatMap(({ text }) => [codeIn(text), codeIn(text).replaceAll('-', ' '), refusalIn(text), refusalIn(text).replaceAll('-', ' ')])
  const secrets = ['aino.kuusi', '401234567', 'salla.suojattu', ...words]
  assert.deepEqual(await foundIn(secrets), [])
  // It would be found where it is: names of the staff are.
  assert.deepEqual(await foundIn(['Hilkka Rautapuro']), ['public.person'])
  assert.equal((await it.quiet()).length, 2)
  const running = startPost(database, postOf(database, mail.url))
  await it.pass('2026-09-09T09:30:00Z')
  await until('the mail is sent', async () => (await it.counts())[0]![0] === 1)
  assert.deepEqual(await foundIn(secrets), [])
  assert.ok(!mail.mails[0]!.raw.includes('salla'))
  await it.pass('2026-09-16T09:30:00Z')
  assert.deepEqual(await foundIn(secrets), [])
  await running.stop()
  assert.doesNotMatch(running.log.join('\n') + app.logged.join('\n'), /posti\.example|40123/)
  await mail.close()
})

test('where somebody stood on the list does not tell which code is theirs', async () => {
  const addresses = Array.from({ length: 12 }, (_, n) => `a${n}@posti.example`)
  await it.take(roundId, addresses.join('\n'))
  const order: string[] = []
  for (let n = 0; n < 12; n++) order.push((await letter(n)).to)
  assert.notDeepEqual(order, addresses)
  assert.deepEqual(order.toSorted(), addresses.toSorted())
})

test('the same address is not asked again for thirty days, by whatever list and however it is written; then the mark is gone', async () => {
  await it.take(roundId, 'aino@posti.example')
  for (const list of ['Aino@Posti.Example', 'aino@posti.example\nb@posti.example']) {
    const again = await it.take(roundId, list)
    assert.deepEqual(again, list.includes('b@') ? { ok: true, taken: 1 } : { ok: false, why: 'changed' })
  }
  assert.deepEqual(await it.quiet(), ['2026-10-09', '2026-10-09'])
  await it.pass('2026-10-09T09:00:00Z')
  assert.deepEqual(await it.quiet(), [])
})

test('what was looked at is what is sent: if somebody was asked meanwhile, nothing is, and the whole is undone', async () => {
  const both = await Promise.all([it.take(roundId, 'aino@posti.example\nb@posti.example'), it.take(roundId, 'b@posti.example\nc@posti.example')])
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
  assert.equal((await it.rows()).length, 2)
})

test('with "erase now" nothing more is sent or kept, and who was not written to may be asked again', async () => {
  await it.take(roundId, 'aino@posti.example\nb@posti.example')
  await transact(database.db, (tx) => eraseNow(tx, database.context.keys, { roundId, blockId: null, by: w.coordinatorId, now: database.context.now() }))
  assert.deepEqual(await it.rows(), [])
  assert.deepEqual(await it.quiet(), [])
  assert.deepEqual(await it.counts(), [[0, 0, 2, 0]])
  await it.pass('2026-09-09T09:30:00Z')
  assert.deepEqual(await database.db.selectFrom('outgoing_message').select('id').execute(), [])
})

test('on its last day nobody is reminded, and the day after the round no address is left, whatever the outbox holds', async () => {
  const { roundId: short } = await it.round({ lastOn: '2026-09-10' })
  await it.take(short, 'aino@posti.example\nb@posti.example')
  await it.pass('2026-09-09T09:30:00Z')
  assert.deepEqual((await it.rows()).map(({ state }) => state), ['sending', 'sending'])
  await it.pass('2026-09-11T09:30:00Z')
  assert.deepEqual(await it.rows(), [])
  assert.deepEqual(await it.counts(), [[0, 0, 2, 0]])
  assert.deepEqual(await database.db.selectFrom('outgoing_message').select('id').execute(), [])
})

test('a list that reaches past the last day leaves out whom it would reach too late', async () => {
  assert.deepEqual(await it.take(roundId, 'osoite;tapaaminen\na@posti.example;30.9.2026\nb@posti.example;29.9.2026'), { ok: true, taken: 1 })
  assert.deepEqual((await it.rows()).map(({ due_at: at }) => at.toISOString()), ['2026-09-30T09:00:00.000Z'])
})

for (const language of ['fi', 'sv'] as const) {
  test(`"do not ask me again" in ${language}: by words, without an address; nothing more comes, and it is remembered without an end`, async () => {
    await it.take(roundId, `osoite;kieli\naino@posti.example;${language}`)
    const words = refusalIn((await letter()).text)
    const { refuse: t } = texts[language].surveyInvitations
    const path = to('noInvitations', language)
    const asked = (await app.get(path)).text
    assert.ok(asked.includes(t.kept.slice(0, 40)) && !/type="email"/.test(asked))
    for (const wrong of ['', 'kala talo', 'kala talo vene', '\u0000']) {
      const refused = await app.post(path, { words: wrong })
      assert.equal(refused.status, 422)
      if (wrong.trim().length > 1) assert.ok(refused.text.includes(`value="${wrong}"`))
    }
    assert.deepEqual(await it.quiet(), ['2026-10-09'])
    const done = await app.post(path, { words: words.replaceAll('-', ' ').toUpperCase() })
    assert.equal(`${done.status} ${done.location}`, `303 ${path}?done=yes`)
    assert.ok((await app.get(done.location!)).text.includes(t.done.slice(0, 40)))
    assert.deepEqual(await it.rows(), [])
    assert.deepEqual(await it.quiet(), [null])
    // Pressed twice it is still so; and a year later too.
    assert.equal((await app.post(path, { words })).status, 303)
    await it.pass('2026-09-29T06:00:00Z')
    assert.deepEqual(await it.take(roundId, 'AINO@posti.example'), { ok: false, why: 'changed' })
    await it.pass('2027-09-08T06:00:00Z')
    assert.deepEqual(await it.quiet(), [null])
  })
}

test('words are not guessed: after some tries from one address no more are looked at', async () => {
  const few = await testDatabase({ BUDGET_RECEIPTS_PER_TEN_MINUTES: 2 })
  await world(few.db)
  const one = testApp(few)
  const path = to('noInvitations', 'fi')
  const tries = []
  for (let n = 0; n < 3; n++) tries.push((await one.post(path, { words: 'kala talo vene' })).status)
  assert.deepEqual(tries, [422, 422, 429])
  await few.close()
})

test('a list of five thousand is read, taken and handed out within some seconds', async () => {
  const list = Array.from({ length: 5000 }, (_, n) => `a${n}@posti.example`).join('\n')
  assert.ok(readList(list).ok)
  const from = performance.now()
  assert.deepEqual(await it.take(roundId, list), { ok: true, taken: 5000 })
  assert.ok(performance.now() - from < 30_000)
  const coordinator = await app.signIn(await person(database.db, 'Sirkku Salo', { role: 'coordinator' }))
  assert.ok((await app.get(roundPath(roundId, '/invitations'), coordinator)).text.includes('5\u00a0000'))
})
