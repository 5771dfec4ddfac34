// What a council says leads somewhere: a point becomes an improvement, is marked as done and disputed; a thought becomes a point; and the summary is read by everybody on a small phone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addCouncilChanges } from '../../demo/council-changes.ts'
import { addPoint } from '../../src/council/points.ts'
import { panelPath, pointPath, proposalPath } from '../../src/council-paths.ts'
import { transact } from '../../src/db/db.ts'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { aPanel } from '../council.ts'
import { improving } from '../improvements.ts'
import { letSignIn, password } from '../staff.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { panelChanges: words, panelSummary: summary } = texts.fi
let panel: Awaited<ReturnType<typeof aPanel>>
let chair: string
const small = { ...phone, viewport: { width: 320, height: 640 } }

before(async () => {
  const { db, keys } = await demonstration()
  const { id: coordinatorId } = await db.selectFrom('person').select('id').where('name', '=', 'Tarja Kuusivaara').executeTakeFirstOrThrow()
  panel = await aPanel(db, { by: coordinatorId, name: { fi: 'Lintukodon asiakasraati', sv: 'Lintukotos klientråd', en: 'Client council of Lintukoto' }, second: ' Lintukoto' })
  await transact(db, (tx) => addCouncilChanges(tx, { panelId: panel.id, meetingIds: [panel.meetingId], coordinatorId, keys, now: new Date('2026-10-01T09:00:00Z') }))
  chair = await letSignIn({ db, now: () => new Date() }, panel.people.chair)
})
after(async () => {
  const { db } = await demonstration()
  await db.updateTable('panel').set({ ended_on: '2026-10-02' }).where('id', '=', panel.id).execute()
  await db.updateTable('point_outcome').set({ state: 'refused', answer_ciphertext: Buffer.of(1), answer_version: 1 }).where('state', '=', 'waiting').where('meeting_id', '=', panel.meetingId).execute()
  await db.updateTable('person').set({ left_on: '2020-01-01' }).where('id', 'in', Object.values(panel.people)).execute()
})

test('a point is sent on from a phone, becomes an improvement, is done, and is disputed by the council', async () => {
  const { url, db, keys } = await demonstration()
  const pointId = crypto.randomUUID()
  await transact(db, (tx) => addPoint(tx, keys, panel.meetingId, { id: pointId, sectionId: panel.sectionId('theme'), place: 99, words: 'Odotushuoneeseen tarvitaan rauhallinen nurkka.' }))
  const one = await visitor(url, { ...small, language: 'fi', javaScriptEnabled: false })
  await signIn(one, 'fi', chair, password)
  await one.page.goto(pointPath(panel.id, panel.meetingId, pointId))
  await one.sees(words.point.title)
  await choose(one.page, 'kind-improvement')
  await press(one.page, words.point.send)
  await one.page.getByText(words.point.sent).waitFor()
  await one.sees(words.point.title)

  const staff = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(staff, 'fi', coordinator)
  await staff.page.goto(proposalPath())
  await staff.sees(words.proposals.title)
  await staff.page.locator('tr', { hasText: 'rauhallinen nurkka' }).getByRole('link').click()
  await staff.sees(`${words.kinds.improvement}: Lintukodon asiakasraati`)
  await staff.page.getByRole('link', { name: words.proposals.write }).click()
  await staff.sees(texts.fi.improvements.newTitle)
  assert.equal((await staff.page.locator('#said-fi').inputValue()).trim(), 'Odotushuoneeseen tarvitaan rauhallinen nurkka.')
  assert.ok(!staff.page.url().includes('nurkka'))
  await staff.page.locator('#title-fi').fill('Rauhallinen nurkka')
  await staff.page.locator('#does-fi').fill('Nurkkaan tulee sermi.')
  await choose(staff.page, 'means-practice')
  await staff.page.locator('#owner').selectOption('coordinator')
  await staff.page.locator('#due').fill('1.12.2099')
  await press(staff.page, texts.fi.improvements.add)
  await staff.page.waitForURL(/done=made/)
  const id = /improvements\/([0-9a-f-]{36})/.exec(staff.page.url())![1]!
  await staff.goesAway({ signedIn: true })
  const { id: coordinatorId } = await db.selectFrom('person').select('id').where('name', '=', 'Tarja Kuusivaara').executeTakeFirstOrThrow()
  const it = improving({ db, context: { keys } } as never, { coordinatorId } as never)
  await it.show(id, { now: new Date() })
  await it.go(id, ['decided', 'done'], { now: new Date() })

  await one.page.goto(panelPath(panel.id, '/changes'))
  await one.sees(words.list.title)
  await one.page.getByRole('link', { name: words.list.say }).click()
  await one.sees('Rauhallinen nurkka')
  await choose(one.page, 'says-not-changed')
  await one.page.locator('#why').fill('Sermiä ei ole vielä näkynyt.')
  await press(one.page, texts.fi.council.form.button)
  await one.page.goto(panelPath(panel.id, '/changes'))
  await one.page.getByText(words.list.says['not-changed']).waitFor()
  await one.sees(words.list.title)
  await one.goesAway({ signedIn: true })
  const anybody = await visitor(url, { ...small, language: 'sv', javaScriptEnabled: false })
  await anybody.page.goto(to('change', 'sv', { change: id }))
  await anybody.page.getByText('Från ett rådsmöte: Lintukotos klientråd').waitFor()
  await anybody.sees('Rauhallinen nurkka')
  await anybody.goesAway()
})

test('a thought becomes a point, and the summary is published and read on a phone of 320 pixels', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...small, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', chair, password)
  await page.goto(panelPath(panel.id, '/thoughts?about=statistics#write'))
  await one.sees(words.thoughts.title)
  await page.locator('#words').fill('Tilastoissa näkyy kesän hiljaisuus.')
  await press(page, words.thoughts.button)
  await page.getByText(words.thoughts.done).waitFor()
  await one.sees(words.thoughts.title)
  await page.locator('article', { hasText: 'kesän hiljaisuus' }).getByRole('button', { name: words.thoughts.take }).click()
  await page.getByText(words.thoughts.taken).waitFor()
  await page.goto(panelPath(panel.id, '/summary'))
  await one.sees(summary.title)
  await page.getByRole('link', { name: 'Syksy 2026' }).click()
  await one.sees('Lintukodon asiakasraati: mitä sanottiin ja mitä tehtiin')
  await page.locator('#opening-fi').fill('Syksy oli vilkas.')
  await press(page, summary.desk.publish)
  await page.getByText(summary.desk.publishedNow).waitFor()
  await one.sees('Lintukodon asiakasraati: mitä sanottiin ja mitä tehtiin')
  await one.goesAway({ signedIn: true })
  for (const [language, shown] of [['fi', 'Syksy oli vilkas.'], ['sv', texts.sv.panelSummary.cannot.absent]] as const) {
    const anybody = await visitor(url, { ...small, language, javaScriptEnabled: false })
    await anybody.page.goto(to('councilYear', language, { panel: panel.id, season: panel.seasonId }))
    await anybody.page.getByText(shown).first().waitFor()
    await anybody.sees(await anybody.page.locator('h1').innerText())
    await anybody.goesAway()
  }
})
