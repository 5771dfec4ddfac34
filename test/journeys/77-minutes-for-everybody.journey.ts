// A memo of the clients' council for everybody: its secretary looks it through on a phone without scripts and changes a name, its chair publishes it; a stranger
// reads it at 320 pixels, takes it along as a document, and sends the council a point; the secretary takes that to the next meeting.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meetingPath, panelPath } from '../../src/council-paths.ts'
import { addPoint } from '../../src/council/points.ts'
import { transact } from '../../src/db/db.ts'
import { to } from '../../src/paths.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { aPanel } from '../council.ts'
import { letSignIn, password } from '../staff.ts'
import { demonstration } from './program.ts'
import { choose, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { panelMinutes: words } = texts.fi
const narrow = { ...phone, viewport: { width: 320, height: 640 } } as const

async function begun() {
  const program = await demonstration()
  const { db, keys, url } = program
  const now = new Date()
  const before = daysAfter(dayOf(now), -20)
  const name = { fi: `Muistioiden raati ${now.getTime()}`, sv: `Promemoriornas råd ${now.getTime()}` }
  const by = (await db.selectFrom('person').select('id').where('email', '=', 'tarja.kuusivaara@koivuranta.example').executeTakeFirstOrThrow()).id
  const panel = await aPanel(db, { by, name, heldOn: before, second: ' Julkaisu' })
  const pointId = crypto.randomUUID()
  await transact(db, async (tx) => {
    const at = (kind: 'theme' | 'closing-round', id: string, place: number, said: string) => addPoint(tx, keys, panel.meetingId, { id, sectionId: panel.sectionId(kind), place, words: said })
    await at('theme', crypto.randomUUID(), 1, 'Palautteeseen on tärkeä saada vastaus')
    await at('theme', pointId, 2, 'Kysyin neuvoa Matti Virtaselta')
    await at('closing-round', crypto.randomUUID(), 1, 'Hyvät fiilikset')
    await tx.updateTable('panel_meeting').set({ present: 4, written_on: before, approved_on: daysAfter(before, 10), approved_in_id: panel.meetingId }).where('id', '=', panel.meetingId).execute()
  })
  const { nextId } = await transact(db, async (tx) => {
    const row = await tx.insertInto('panel_meeting').values({ season_id: panel.seasonId, number: 2, theme: 'Jonot', held_on: daysAfter(dayOf(now), 14), from_minute: 840, until_minute: 960, made_by: by, made_on: before }).returning('id').executeTakeFirstOrThrow()
    await tx.insertInto('meeting_section').values({ meeting_id: row.id, number: 1, part: 'planning', kind: 'other', title: 'Muut esille tulevat asiat' }).execute()
    return { nextId: row.id }
  })
  const emails: Record<'chair' | 'secretary', string> = { chair: '', secretary: '' }
  for (const who of ['chair', 'secretary'] as const) {
    await letSignIn({ db, now: () => now }, panel.people[who])
    emails[who] = (await db.selectFrom('person').select('email').where('id', '=', panel.people[who]).executeTakeFirstOrThrow()).email
  }
  return { url, db, panel, name: name.fi, emails, pointId, nextId }
}

test('a memo is looked through and published by two, read and taken along by a stranger on a small phone, who sends the council a point', async () => {
  const { url, db, panel, name, emails, pointId, nextId } = await begun()
  const minutes = (rest = '') => meetingPath(panel.id, panel.meetingId, `/minutes${rest}`)

  const secretary = await visitor(url, { ...narrow, language: 'fi', javaScriptEnabled: false })
  await signIn(secretary, 'fi', emails.secretary, password)
  const { page: desk } = secretary
  await desk.goto(minutes())
  await secretary.sees(words.desk.title)
  await follow(desk, words.desk.look)
  await secretary.sees(words.look.title)
  await press(desk, words.look.save)
  await secretary.sees(words.look.title)
  assert.match(await desk.locator('.error-summary').innerText(), /Matti Virtaselta/)
  await desk.locator(`[name="words-point-${pointId}"]`).fill('Kysyin neuvoa toiselta')
  for (const key of ['where', 'chair', 'secretary']) if (await desk.locator(`#stands-${key}`).count()) await choose(desk, `stands-${key}`)
  await press(desk, words.look.save)
  await desk.getByText(words.desk.done.looked).waitFor()
  await secretary.sees(words.desk.title)
  assert.ok(await desk.getByText(words.desk.another).isVisible())
  await follow(desk, words.desk.preview)
  await secretary.sees('Asiakasraadin kokous, 1. tapaaminen')
  assert.ok(await desk.getByText('Kysyin neuvoa toiselta').isVisible())

  const chair = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(chair, 'fi', emails.chair, password)
  await chair.page.goto(minutes())
  await chair.page.locator('[name="register"]').fill('KOI/77/2026')
  await press(chair.page, words.desk.publish)
  await chair.page.getByText(words.desk.done.published).waitFor()
  await chair.sees(words.desk.title)
  await chair.goesAway({ signedIn: true })

  const stranger = await visitor(url, { ...narrow, language: 'fi' })
  const { page } = stranger
  await page.goto(to('home', 'fi'))
  await page.locator('main').getByRole('link', { name: words.public.home, exact: true }).click()
  await stranger.sees(words.public.many)
  await page.getByRole('link', { name, exact: true }).click()
  await stranger.sees(name)
  await page.locator('main').getByRole('link', { name: 'Asiakasraadin kokous, 1. tapaaminen' }).click()
  await stranger.sees('Asiakasraadin kokous, 1. tapaaminen')
  assert.ok(await page.getByText('Kysyin neuvoa toiselta').isVisible() && await page.getByText('4 raatilaista').isVisible())
  assert.equal(await page.getByText(/Virtase|Aila|Kukka/).count(), 0)
  for (const [link, file] of [[words.page.pdf, /^muistio-20\d\d-\d\d-\d\d\.pdf$/], [words.page.docx, /^muistio-20\d\d-\d\d-\d\d\.docx$/]] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
    assert.match(download.suggestedFilename(), file)
  }
  await follow(page, words.page.council)
  await page.getByRole('link', { name: words.public.send, exact: true }).click()
  await stranger.sees(words.letter.title)
  await press(page, words.letter.send)
  await stranger.sees(words.letter.title)
  await page.locator('#text').fill('Puhukaa siitä, kuinka kauan vastausta saa odottaa.')
  await press(page, words.letter.send)
  await stranger.sees(words.letter.sent)
  await stranger.goesAway()

  await desk.goto(panelPath(panel.id, '/letters'))
  await secretary.sees(words.letters.title)
  await desk.locator('select[name^="meeting-"]').selectOption(nextId)
  await press(desk, words.letters.take)
  await desk.getByText(words.letters.done.take).waitFor()
  await secretary.sees(words.letters.title)
  await desk.goto(minutes())
  await choose(desk, 'because-recognised')
  await press(desk, words.desk.back)
  await desk.getByText(words.desk.done.back).waitFor()
  await secretary.goesAway({ signedIn: true })
  // Whoever comes by the old address is told that it is gone, and why, in their own language.
  const late = await visitor(url, { ...desktop, language: 'sv', javaScriptEnabled: false })
  await late.page.goto(to('memo', 'sv', { panel: panel.id, meeting: panel.meetingId }))
  await late.sees(texts.sv.panelMinutes.memo.name)
  assert.ok(await late.page.getByText(texts.sv.panelMinutes.page.because.recognised).first().isVisible())
  await late.goesAway()
  await db.updateTable('panel').set({ ended_on: dayOf(new Date()) }).where('id', '=', panel.id).execute()
})
