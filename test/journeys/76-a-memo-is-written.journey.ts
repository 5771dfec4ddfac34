// A council writes a memo: two at once with a network that breaks and comes back, and nothing is lost; at the next meeting it is changed and
// approved, by keyboard and without scripts on the narrowest telephone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meetingPath } from '../../src/council-paths.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { transact } from '../../src/db/db.ts'
import { addMeeting } from '../../src/council/meetings.sql.ts'
import { pointsOf } from '../../src/council/points.ts'
import { aPanel } from '../council.ts'
import { letSignIn, password } from '../staff.ts'
import { demonstration } from './program.ts'
import { press, signIn } from './steps.ts'
import { desktop, visitor, type Visitor } from './visitor.ts'

const { panelWriting: words } = texts.fi
const today = dayOf(new Date())

/** A council of the journey's own: its meeting of a week ago is being written, and another is today. */
async function council() {
  const { db, keys } = await demonstration()
  const by = (await db.selectFrom('person').select('id').where('email', '=', 'tarja.kuusivaara@koivuranta.example').executeTakeFirstOrThrow()).id
  const panel = await aPanel(db, { by, name: { fi: 'Muistion raati', sv: 'Promemorians råd', en: 'Council of the memo' }, heldOn: daysAfter(today, -7), second: ' Muistio' })
  const next = await transact(db, (tx) => addMeeting(tx, panel.seasonId, { theme: 'Miehet', heldOn: today, fromMinute: 600, untilMinute: 700, where: null, chair: 'Reijo', secretary: 'Maarit' }, { by, on: today }))
  for (const [part, id] of Object.entries(panel.people)) {
    // Others look for the chair of the county's own council by name.
    await db.updateTable('person').set({ name: `Muistion ${part}` }).where('id', '=', id).execute()
    await letSignIn({ db, now: () => new Date() }, id)
  }
  const email = async (id: string) => (await db.selectFrom('person').select('email').where('id', '=', id).executeTakeFirstOrThrow()).email
  return { ...panel, next, chair: await email(panel.people.chair), secretary: await email(panel.people.secretary), said: async () => (await pointsOf(db, keys, panel.meetingId)).map((point) => point.words) }
}
let made: ReturnType<typeof council> | undefined
const theCouncil = () => (made ??= council())

const writes = ({ page }: Visitor, at: string) => page.locator(`[data-group="${at}"] textarea`).first()

test('two write at once, one of them without a network for a while; what both said is in the memo, and both texts of what they changed alike are shown', async () => {
  const { url } = await demonstration()
  const { id, meetingId, headingId, sectionId, chair, secretary, said } = await theCouncil()
  const [one, two] = [await visitor(url, { ...desktop, language: 'fi' }), await visitor(url, { ...desktop, language: 'fi' })]
  await signIn(one, 'fi', secretary, password)
  await signIn(two, 'fi', chair, password)
  for (const each of [one, two]) {
    await each.page.goto(meetingPath(id, meetingId, '/write'))
    await each.sees(fill(words.memo.title, { number: 1 }))
  }
  await writes(one, headingId).pressSequentially('Palautteen antaminen on vaikeaa')
  await one.page.getByText(words.live.saved.split('{')[0]!).waitFor()
  await writes(one, headingId).press('Enter')
  await two.page.getByText('Palautteen antaminen on vaikeaa').first().waitFor()

  await one.context.setOffline(true)
  await writes(one, headingId).pressSequentially('Anonyymius tärkeää')
  await writes(one, headingId).press('Enter')
  await writes(one, sectionId('closing-round')).fill('Hyvät fiilikset')
  await one.page.getByText(words.live.kept).first().waitFor()
  assert.ok(await one.page.getByText(words.live.waiting).first().isVisible())
  // On the device, and readable to nobody there.
  const kept = await one.page.evaluate(() => Object.entries(localStorage))
  assert.equal(kept.length, 2)
  assert.ok(!JSON.stringify(kept).includes('Anonyymius'))
  await writes(two, sectionId('closing-round')).fill('Mielenkiintoista')
  await two.page.getByRole('button', { name: /Lisää.*Loppukierros/ }).click()
  await two.page.getByText(words.live.saved.split('{')[0]!).waitFor()
  await one.context.setOffline(false)
  await one.page.getByText(words.live.saved.split('{')[0]!).waitFor()
  assert.deepEqual((await said()).toSorted(), ['Anonyymius tärkeää', 'Hyvät fiilikset', 'Mielenkiintoista', 'Palautteen antaminen on vaikeaa'])

  // One page is loaded anew while the network is away for the words that it typed: they come back to it.
  await one.page.route('**/write/points', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await writes(one, headingId).fill('Vastaus on tärkeä')
  await one.page.getByText(words.live.kept).first().waitFor()
  await one.page.unroute('**/write/points')
  await one.page.reload()
  await one.page.getByText(words.live.saved.split('{')[0]!).waitFor()
  assert.ok((await said()).includes('Vastaus on tärkeä'))

  // Both change the same point.
  const change = (each: Visitor) => each.page.locator('li', { hasText: 'Palautteen antaminen on vaikeaa' }).locator('[data-change]').click()
  await change(one)
  await change(two)
  const field = (each: Visitor) => each.page.locator('[data-editing] textarea')
  await field(one).fill('Palautteen antaminen on yleisestikin vaikeaa')
  await field(one).press('Enter')
  await one.page.getByText(words.live.saved.split('{')[0]!).waitFor()
  await field(two).fill('Palautteen antaminen on vaikeaa ja pelottavaa')
  await two.page.getByText(words.live.clash).first().waitFor()
  await two.sees(fill(words.memo.title, { number: 1 }))
  await press(two.page, words.live.keepBoth)
  await two.page.getByText(words.live.saved.split('{')[0]!).waitFor()
  for (const kept of ['Palautteen antaminen on yleisestikin vaikeaa', 'Palautteen antaminen on vaikeaa ja pelottavaa']) assert.ok((await said()).includes(kept), kept)
  await press(one.page, words.memo.finish)
  await one.sees(fill(words.memo.title, { number: 1 }))
  for (const each of [one, two]) await each.goesAway({ signedIn: true })
})

test('at the next meeting the memo is changed with a reason and approved, by keyboard, without scripts, at 320 pixels', async () => {
  const { url } = await demonstration()
  const { id, meetingId, next, chair } = await theCouncil()
  const one = await visitor(url, { viewport: { width: 320, height: 640 }, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', chair, password)
  const enter = async (name: string | RegExp, role: 'button' | 'link' = 'button') => { await page.getByRole(role, { name }).first().focus(); await page.keyboard.press('Enter') }
  await page.goto(meetingPath(id, next, '/agenda'))
  await one.sees(words.agenda.title)
  await enter(words.agenda.usual)
  await one.sees(words.agenda.title)
  await page.goto(meetingPath(id, next, '/write'))
  await page.getByLabel(words.memo.present).focus()
  await page.keyboard.type('4')
  await enter(words.memo.begin)
  await one.sees(fill(words.memo.title, { number: 2 }))
  await enter(words.recap.toApprove, 'link')
  await one.sees(fill(words.approval.title, { number: 1 }))
  await enter(/Hyvät fiilikset/, 'link')
  await one.sees(words.approval.one)
  await page.getByLabel(words.approval.words).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Hyvät fiilikset kaikilla')
  await page.getByLabel(words.approval.why).focus()
  await page.keyboard.type('Kaikki sanoivat sen.')
  await enter(words.approval.save)
  await one.sees(fill(words.approval.title, { number: 1 }))
  assert.ok(await page.getByText('Kaikki sanoivat sen.').isVisible())
  await enter(words.approval.approve)
  // The page before has the same title.
  await page.getByText(words.done.approved).waitFor()
  await one.sees(fill(words.approval.title, { number: 1 }))
  assert.equal(await page.getByRole('link', { name: /Hyvät fiilikset/ }).count(), 0)
  await page.goto(meetingPath(id, meetingId, '/write'))
  await one.sees(fill(words.memo.title, { number: 1 }))
  assert.ok(await page.getByText('Hyvät fiilikset kaikilla', { exact: true }).isVisible())
  await one.goesAway({ signedIn: true })
})
