import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { transact } from '../src/db/db.ts'
import { halfYearsBefore } from '../src/feedback/afterwards/counted.ts'
import { countsIn } from '../src/feedback/afterwards/counts.sql.ts'
import { brackets } from '../src/feedback/answering/template.ts'
import { kinds } from '../src/feedback/case.ts'
import { dueOn } from '../src/feedback/deadline.ts'
import { remind } from '../src/feedback/remind.ts'
import { readMap } from '../src/reports/silence/read-map.ts'
import { dayOf } from '../src/text/dates.ts'
import { languages } from '../src/text/language.ts'
import { testApp } from '../test/app.ts'
import type { TestDatabase } from '../test/database.ts'
import { demonstrationDatabase } from '../test/demonstration.ts'
import { giver } from '../test/giver.ts'
import { demoApiKey } from './open311.ts'
import { demoPassword } from './people.ts'
import { demoTemplates } from './templates.ts'

let database: TestDatabase

before(async () => {
  database = await demonstrationDatabase('wednesday')
  database.context.demo = true
})
after(() => database.close())

test('the page that asks for a receipt tells one, in its own language, and it opens an answered conversation', async () => {
  const app = testApp(database)
  const told = await Promise.all(languages.map(async (language) => {
    const address = { fi: '/fi/keskustelu', sv: '/sv/samtal', en: '/en/conversation' }[language]
    return /: ((?:[a-z]+ ){5}[a-z]+)/.exec((await app.get(address)).text)![1]!
  }))
  assert.equal(new Set(told).size, 3)
  for (const receipt of told) assert.match((await giver(database).openWith(receipt)).text, /kolmatta kertaa alusta/)
})

test('everybody who handles feedback can sign in, so that who looks around can answer what they sent', async () => {
  const handlers = await database.db.selectFrom('feedback_case').innerJoin('person', 'person.id', 'feedback_case.handler_id')
    .select('email').where('state', '=', 'waiting-for-handler').groupBy('email').execute()
  assert.ok(handlers.length > 5)
  const app = testApp(database)
  for (const { email } of handlers) assert.equal((await app.post('/desk/sign-in', { email, password: demoPassword })).location, '/desk', email)
})

test('what happened to each case stands in the order of time, and its state is where that leads', async () => {
  const { rows } = await database.pool.query<{ id: string; state: string; names: string[]; sorted: boolean }>(`
    select c.id, c.state, array_agg(e.name order by e.number) as names,
      array_agg(e.number order by e.happened_at, e.number) = array_agg(e.number order by e.number) as sorted
    from feedback_case c join event e on e.case_id = c.id group by c.id`)
  assert.ok(rows.length > 2400)
  const left: Record<string, RegExp> = {
    closed: /^(closed|contact-erased|told-above)$/, answered: /^(answered|side-told)$/, 'waiting-for-giver': /^asked-back$/,
    'waiting-for-handler': /^(received|replied|reopened|reminded|escalated|asked-for-someone|urgent|lane-marked|transferred|interim|answer-proposed|waits-to-be-told|aside-asked|routed)$/,
  }
  for (const { id, state, names, sorted } of rows) {
    assert.ok(sorted, `${id} ${names}`)
    // What becomes of its public form is another matter.
    const last = names.findLast((name) => !/^(publish|taken-down)/.test(name))!
    assert.match(last, left[state]!, `${state}: ${names}`)
    if (state === 'closed') assert.ok(names.includes('answered') || names.includes('set-aside'), `closed without an answer: ${names}`)
  }
})

test('the shares are those of life: most is answered in time, some say that they were heard, every month has some', async () => {
  const { rows } = await database.pool.query<{ created_at: Date; answered_at: Date | null; heard: boolean | null; language: string; publish: boolean }>(`
    select created_at, heard, language, publish,
      (select min(happened_at) from event e where e.case_id = c.id and e.name in ('answered', 'asked-back')) as answered_at
    from feedback_case c`)
  const share = (of: typeof rows, is: (one: (typeof rows)[number]) => boolean) => of.filter(is).length / of.length
  const answered = rows.filter(({ answered_at }) => answered_at)
  const inTime = share(answered, (one) => dayOf(one.answered_at!) <= dueOn(one.created_at, 5))
  const about = (value: number, goal: number) => assert.ok(Math.abs(value - goal) < 0.04, `${value}, not about ${goal}`)
  about(inTime, 0.87)
  about(share(rows, ({ publish }) => publish), 0.35)
  about(share(rows, ({ language }) => language === 'fi'), 0.82)
  about(share(answered, ({ heard }) => heard === true), 0.4)
  assert.ok(rows.some(({ heard }) => heard === false))
  assert.ok(new Set(rows.map(({ created_at }) => dayOf(created_at).slice(0, 7))).size >= 24)
})

test('a worker has told their own side, and whoever answers finds it undecided', async () => {
  const sides = await database.db.selectFrom('worker_side').select(['said', 'decided']).execute()
  assert.deepEqual(sides, [{ said: 'yes', decided: null }])
})

test('some cases are late and have been told of above, and a start sends no storm of reminders', async () => {
  const late = await database.db.selectFrom('feedback_case').select('id').where('escalated_to_id', 'is not', null).execute()
  assert.ok(late.length >= 3 && late.length <= 30, `${late.length}`)
  const before = (await database.db.selectFrom('outgoing_message').select('id').execute()).length
  await transact(database.db, (tx) => remind(tx, database.context.now()))
  const sent = (await database.db.selectFrom('outgoing_message').select('id').execute()).length - before
  assert.ok(sent <= 40, `${sent} at once`)
})

test('the mail of the last weeks is there to be read, and some of it could not be sent', async () => {
  const kinds = await database.db.selectFrom('outgoing_message').select('kind').distinct().execute()
  for (const kind of ['feedback-arrived', 'reminder', 'escalation', 'answer-waits']) assert.ok(kinds.some((one) => one.kind === kind), kind)
  assert.ok((await database.db.selectFrom('outgoing_message').select('id').where('failed_at', 'is not', null).execute()).length > 0)
})

test('of SMS it is told what became of them: those that arrived, and those that did not', async () => {
  const rows = await database.db.selectFrom('outgoing_message').select(['kind', 'delivery']).distinct().where('delivery', 'is not', null).execute()
  for (const [kind, delivery] of [['sms-receipt', 'delivered'], ['sms-receipt', 'not-delivered'], ['sms-invitation', 'delivered']]) assert.ok(rows.some((one) => one.kind === kind && one.delivery === delivery), `${kind} ${delivery}`)
})

test('whoever was answered here was told what came of it, some had a first word, and one answer is begun and one waits to be read', async () => {
  const { rows: [counted] } = await database.pool.query(`
    select count(*) filter (where state in ('answered', 'closed') and (came_of_it is null or reacted_at is null))::int as untold,
      count(*) filter (where reacted_at < answered_at)::int as first_words, count(distinct came_of_it)::int as outcomes
    from feedback_case c where not exists (select from imported_case i where i.case_id = c.id) and not is_set_aside(c.id)`)
  assert.equal(counted.untold, 0)
  assert.ok(counted.first_words > 20)
  assert.equal(counted.outcomes, 4)
  const unsent = await database.db.selectFrom('answer_draft').select('proposed_on').execute()
  assert.deepEqual(unsent.map(({ proposed_on }) => proposed_on !== null).sort(), [false, true])
  for (const language of languages) {
    for (const kind of kinds) assert.ok(demoTemplates.some((one) => one.language === language && one.kind === kind && brackets(one.text).length))
  }
})

test('nothing of the demonstration is told where it is not shown', async () => {
  const plain = testApp({ ...database, context: { ...database.context, demo: false } })
  assert.doesNotMatch((await plain.get('/fi/keskustelu')).text, /([a-z]{4,} ){5}[a-z]{4,}/)
})

test('some givers said what came of it, enough to be counted; one asks for somebody to join, and one told above that something got worse', async () => {
  const today = dayOf(database.context.now())
  const counts = []
  for (const half of halfYearsBefore(today, 2)) counts.push(await countsIn(database.db, half))
  for (const { rounds, workers } of counts) {
    assert.ok(rounds.every(({ changed, worse }) => changed.yes !== null && worse.no !== null))
    assert.ok(workers.none !== null)
  }
  assert.equal((await database.db.selectFrom('bring_request').select('id').where('decided_on', 'is', null).execute()).length, 1)
  assert.equal((await database.db.selectFrom('told_above').select('case_id').where('answered_on', 'is', null).execute()).length, 1)
})

test('what a unit made of its feedback can be looked at: shared texts, thanks that arrived, and a meeting', async () => {
  const app = testApp(database)
  const signedIn = await app.post('/desk/sign-in', { email: 'noora.varvikkolahti@koivuranta.example', password: demoPassword })
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  const unit = await app.get((await app.get('/desk/unit', cookie)).location! + '?period=12-months', cookie)
  for (const there of [/Vastattiin:/, /Käytiin läpi/, /jokaiselle luvataan päivä/]) assert.match(unit.text, there)
  assert.match((await app.get('/desk/thanks', cookie)).text, /class="typed"/)
})

test('one of the staff has a second factor, none of those whose sign-ins are shown, and nothing is required of anybody', async () => {
  const { rows } = await database.pool.query<{ email: string; kinds: string[] }>(
    'select email, array_agg(kind order by kind) as kinds from second_factor join person on person.id = person_id group by 1')
  assert.deepEqual(rows, [{ email: 'leena.salmensivu@koivuranta.example', kinds: ['passkey', 'totp'] }])
  // Nobody can sign in as him: what he does another must be able to show.
  const { rows: alone } = await database.pool.query(`select role from role_grant g where person_id in (select person_id from second_factor)
    and not exists (select from role_grant o where o.role = g.role and o.person_id not in (select person_id from second_factor))`)
  assert.deepEqual(alone, [])
  assert.equal((await database.db.selectFrom('second_factor_rule').select('role').execute()).length, 0)
})

test('the audit holds months of ordinary work, unusual days that are explained, under inquiry and open, and who reads it can sign in', async () => {
  const { rows: [audit] } = await database.pool.query<Record<string, number>>(`
    select count(*)::int as rows, count(distinct date_trunc('month', happened_at))::int as months,
      count(*) filter (where happened_at > $1)::int as future,
      count(*) filter (where case_id in (select id from feedback_case where state = 'closed') and happened_at <> date_trunc('day', happened_at, 'Europe/Helsinki'))::int as hours
    from audit`, [database.context.now()])
  assert.ok(audit!['rows']! > 300 && audit!['months']! >= 3, JSON.stringify(audit))
  assert.deepEqual([audit!['future'], audit!['hours']], [0, 0])
  const found = await database.db.selectFrom('unusual_reading').select(['kind', 'outcome']).orderBy('kind').execute()
  assert.deepEqual(found, [{ kind: 'many', outcome: 'explained' }, { kind: 'outside', outcome: null }, { kind: 'own-name', outcome: 'inquiry' }])
  const { rows: tooEarly } = await database.pool.query(`select from audit f join audit a on a.person_id = f.person_id and a.what = 'case-refused' and a.happened_at >= f.happened_at where f.what = 'unusual-reading' and f.detail ->> 'kind' = 'outside'`)
  assert.equal(tooEarly.length, 0, 'nothing is found before it was done')
  const app = testApp(database)
  const signedIn = await app.post('/desk/sign-in', { email: 'ville.kivirinne@koivuranta.example', password: demoPassword })
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  for (const [path, there] of [['/desk/audit', /avasi palautteen/], ['/desk/audit/unusual', /68 eri palautetta/]] as const) assert.match((await app.get(path, cookie)).text, there)
  assert.equal((await app.get('/desk/cases?view=all', cookie)).text.match(/\/desk\/cases\/[0-9a-f-]{36}/g), null, 'and no feedback')
})

test('the silence map names a line of which few came, and shows how much came of the others, most of them at least', async () => {
  const map = await readMap(database.db, undefined)
  assert.ok(map && map !== 'no-such-year')
  const of = (...why: (string | null)[]) => map.rows.filter((row) => why.includes(row.why))
  assert.equal(of('few').length, 1)
  assert.ok(of(null).length >= 3, map.rows.map(({ why }) => why).join())
  assert.ok(of('few')[0]!.volume, 'how many could have said something')
})

test('the system that speaks Open311 has its key, and some of what it sent is public', async () => {
  const app = testApp(database)
  const { rows } = await database.pool.query<{ id: string; public: boolean }>(`
    select r.id, exists (select from published_item i where i.case_id = r.case_id and i.ended_on is null) as public from open311_request r order by 2`)
  assert.deepEqual(rows.map((row) => row.public), [false, false, false, true, true, true, true, true, true])
  assert.match((await app.get(`/open311/v2/requests/${rows.at(-1)!.id}.xml`)).text, /<description>[^<]/)
  assert.match((await app.get(`/open311/v2/requests/${rows[0]!.id}.xml`)).text, /<status>open<.*<description\/>/)
  const { status } = await app.post('/open311/v2/requests.json', { api_key: demoApiKey, service_code: 'thanks-general', address_string: '-', description: 'Kiitos.' })
  assert.equal(status, 200)
})
