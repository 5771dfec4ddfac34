// A season of a clients' council: three meetings. The first memo is written by two at once and one of them loses the network; what it leaves open goes
// to the second, where the memo is changed with a reason and approved, and everybody reads it; the third is told what came of it.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { panelPath } from '../../src/council-paths.ts'
import { noteOutcome } from '../../src/council/changes/send-on.ts'
import { transact } from '../../src/db/db.ts'
import { to } from '../../src/paths.ts'
import { dayOf, daysAfter, shortDay } from '../../src/text/dates.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { improving } from '../improvements.ts'
import { password } from '../staff.ts'
import { until } from '../until.ts'
import { aSeason } from './a-season.ts'
import { demonstration } from './program.ts'
import { choose, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { panels, panelWriting: words, panelChanges: changes } = texts.fi
const now = new Date()
const [today, first] = [dayOf(now), daysAfter(dayOf(now), -28)]
const answer = 'Palautteeseen pitää saada vastaus'
const list = 'Muistilista esitellään yksiköissä'
const small = { ...phone, viewport: { width: 320, height: 640 } } as const

let made: ReturnType<typeof aSeason> | undefined
const theCouncil = () => (made ??= aSeason({ name: { fi: 'Koko kauden raati', sv: 'Hela säsongens råd', en: 'Council of a whole season' }, second: ' Kausi' }))
after(async () => (await theCouncil()).ends())

async function comes(who: 'chair' | 'secretary', how: Partial<Parameters<typeof visitor>[1]> = desktop): Promise<Visitor> {
  const [{ url }, { emails }] = [await demonstration(), await theCouncil()]
  const one = await visitor(url, { ...how, language: 'fi' })
  await signIn(one, 'fi', emails[who], password)
  return one
}
const saved = ({ page }: Visitor) => page.getByText(words.live.saved.split('{')[0]!).waitFor()
const field = ({ page }: Visitor, at: string) => page.locator(`[data-group="${at}"] textarea`).last()
const row = ({ page }: Visitor, said: string) => page.locator('li[data-point]', { hasText: said })

test('the first meeting has a theme with its questions, and two write its memo at once: each sees the other, and what was typed without a network is kept, chosen between, or removed', async () => {
  const { at, headingId, sectionId, said, idOf } = await theCouncil()
  const [one, two] = [await comes('secretary'), await comes('chair')]
  await one.page.goto(at(''))
  await one.sees('1. tapaaminen')
  await follow(one.page, panels.meetingWays.agenda.name)
  await one.sees(words.agenda.title)
  await follow(one.page, new RegExp(`^${words.agenda.edit}.*${panels.usual.theme}`))
  await one.page.locator('[name=title]').fill('Teema: Palautteen antaminen')
  await one.page.locator('[name=question-new-1]').fill('Miksi palautetta on vaikea antaa?')
  await one.sees(fill(words.section.title, { number: 4 }))
  await press(one.page, words.section.save)
  await one.page.getByText('Miksi palautetta on vaikea antaa?').waitFor()
  for (const each of [one, two]) {
    await each.page.goto(at(''))
    await follow(each.page, panels.next.write.go)
    await each.sees(fill(words.memo.title, { number: 1 }))
  }
  // The second is typed while the first is still on its way.
  const { promise: typed, resolve: onItsWay } = Promise.withResolvers<void>()
  await one.page.route('**/write/points', async (route) => { await typed; await route.continue() })
  for (const text of [answer, list]) {
    await field(one, headingId).fill(text)
    await field(one, headingId).press('Enter')
  }
  await one.page.waitForTimeout(50)
  onItsWay()
  await field(two, sectionId('closing-round')).fill('Hyvät fiilikset')
  await field(two, sectionId('closing-round')).press('Enter')
  await Promise.all([row(two, list).waitFor(), row(one, 'Hyvät fiilikset').waitFor()])

  // One of them is without a network, and both change the same two points.
  await two.context.setOffline(true)
  const change = async (each: Visitor, text: string, more: string) => {
    await row(each, text).locator('[data-change]').click()
    await each.page.locator('[data-editing] textarea').fill(text + more)
    await each.page.locator('[data-editing] textarea').press('Enter')
  }
  for (const text of [answer, list]) await change(two, text, ', sanoo puheenjohtaja')
  await field(two, sectionId('other')).fill('Lehtijuttu raadista')
  await field(two, sectionId('other')).press('Enter')
  await two.page.getByText(words.live.kept).first().waitFor()
  await two.sees(fill(words.memo.title, { number: 1 }))
  for (const text of [answer, list]) await change(one, text, ', sanoo sihteeri')
  await until('both changes are saved', async () => (await said()).filter((point) => point.words.endsWith('sihteeri')).length === 2)
  await two.context.setOffline(false)
  for (const text of [answer, list]) await row(two, text).getByText(words.live.clash).waitFor()
  await two.sees(fill(words.memo.title, { number: 1 }))
  await row(two, answer).getByRole('button', { name: words.live.keepMine }).press('Enter')
  assert.equal(await two.page.evaluate(() => document.activeElement?.hasAttribute('data-change')), true, 'focus stays with the point')
  await row(two, list).getByRole('button', { name: words.live.keepTheirs }).press('Enter')
  await saved(two)
  assert.deepEqual((await said()).map((point) => point.words).sort(), ['Hyvät fiilikset', 'Lehtijuttu raadista', `${list}, sanoo sihteeri`, `${answer}, sanoo puheenjohtaja`].sort())

  // Somebody thinks better of it before the network is back.
  await two.context.setOffline(true)
  await field(two, sectionId('other')).fill('Tätä ei sanottukaan')
  await two.page.getByText(words.live.kept).first().waitFor()
  const answers = [false, true]
  two.page.on('dialog', (dialog) => void (answers.shift() ? dialog.accept() : dialog.dismiss()))
  await press(two.page, words.live.forget)
  assert.equal(await two.page.evaluate(() => localStorage.length), 1, 'nothing goes by one press')
  await press(two.page, words.live.forget)
  await two.page.getByText(words.live.forgotten).first().waitFor()
  await two.context.setOffline(false)
  assert.equal(answers.length, 0)
  await two.goesAway({ signedIn: true })

  // What is to be gone through again next time; the article waits for whoever takes it up.
  for (const [text, state] of [[`${list}, sanoo sihteeri`, 'open'], ['Lehtijuttu raadista', 'idea']] as const) {
    await one.page.goto(at(`/write/points/${await idOf(text)}`))
    await one.sees(words.point.title)
    await choose(one.page, `state-${state}`)
    await press(one.page, words.point.save)
    await one.page.getByText(words.done.saved).waitFor()
  }
  await press(one.page, words.memo.finish)
  await one.page.getByText(words.done.finished).waitFor()
  await one.page.goto(at('/approval'))
  await one.page.getByText(words.approval.notYet).waitFor()
  await one.sees(fill(words.approval.title, { number: 1 }))
  await follow(one.page, fill(words.approval.toMemo, { number: 2 }))
  await one.sees(fill(words.memo.title, { number: 2 }))
  await one.goesAway({ signedIn: true })
})

test('the second meeting begins with what the first left open and how its promise stands; the memo is approved with a change, and everybody reads it', async () => {
  const { db, keys, url } = await demonstration()
  const { id, at, by, meetingId, idOf, publishes } = await theCouncil()
  const it = improving({ db, context: { keys } } as never, { coordinatorId: by } as never)
  const improvement = await it.make({ title: { fi: 'Muistilista seinille', sv: 'Minneslistan på väggen' }, serviceLineId: null, unitIds: [], serviceIds: [], owner: { role: 'coordinator', ofId: null }, dueOn: daysAfter(today, 30) }, { now })
  await it.show(improvement, { now })
  await it.go(improvement, ['decided'], { now })
  const pointId = await idOf(`${list}, sanoo sihteeri`)
  await transact(db, (tx) => noteOutcome(tx, keys, { panelId: id, meetingId, pointId, words: list, kind: 'improvement', improvementId: improvement }, now))

  const one = await comes('chair')
  const { page } = one
  await page.goto(at('', 1))
  await one.sees('2. tapaaminen')
  await follow(page, panels.next.begin.go)
  await page.getByText(words.recap.beginsWith).waitFor()
  await one.sees(fill(words.memo.title, { number: 2 }))
  await press(page, words.memo.begin)
  await page.getByText(words.done.begun).waitFor()
  await one.sees(fill(words.memo.title, { number: 2 }))
  const left = page.locator('.card', { hasText: list })
  for (const text of [fill(words.recap.since, { number: 1, day: shortDay(first, 'fi') }), changes.standings.working, words.memo.states.open]) await left.getByText(text).waitFor()
  await page.getByText(`Muistilista seinille. ${fill(changes.list.dueBy, { day: shortDay(daysAfter(today, 30), 'fi') })}`).waitFor()
  await left.getByRole('button', { name: new RegExp(`^${words.recap.carry}`) }).click()
  await page.getByText(words.done.carried).waitFor()
  assert.equal(await page.locator('.card', { hasText: 'Lehtijuttu raadista' }).count(), 1, 'an idea waits')

  await follow(page, words.recap.toApprove)
  await follow(page, /^Muuta.*Palautteeseen/)
  await one.sees(words.approval.one)
  await page.getByLabel(words.approval.words).fill(`${answer} viikossa`)
  await page.getByLabel(words.approval.why).fill('Näin se sanottiin.')
  await press(page, words.approval.save)
  await page.getByText('Näin se sanottiin.').waitFor()
  await one.sees(fill(words.approval.title, { number: 1 }))
  await press(page, words.approval.approve)
  await page.getByText(words.done.approved).waitFor()
  for (const text of [`${answer}, sanoo puheenjohtaja`, `${answer} viikossa`, fill(words.approval.inMeeting, { day: shortDay(today, 'fi'), number: 2 })]) await page.getByText(text).first().waitFor()
  await one.sees(fill(words.approval.title, { number: 1 }))
  await follow(page, words.approval.publish)
  await one.sees(texts.fi.panelMinutes.desk.title)
  await one.goesAway({ signedIn: true })

  await publishes()
  const stranger = await visitor(url, { ...small, language: 'sv', javaScriptEnabled: false })
  await stranger.page.goto(to('memo', 'sv', { panel: id, meeting: meetingId }))
  await stranger.page.getByText(`${answer} viikossa`).waitFor()
  assert.equal(await stranger.page.getByText('sanoo puheenjohtaja').count(), 0)
  await stranger.sees(await stranger.page.locator('h1').innerText())
  await stranger.goesAway()
  await it.go(improvement, ['done'], { now })
})

test('the third meeting is told what came of it; what it settles is gone, what nobody took up waits on; and the season stands with its dates', async () => {
  const { id, at } = await theCouncil()
  const one = await comes('secretary', { ...small, javaScriptEnabled: false })
  const { page } = one
  await page.goto(at('', 2))
  await follow(page, panels.next.begin.go)
  await press(page, words.memo.begin)
  await page.getByText(words.done.begun).waitFor()
  await one.sees(fill(words.memo.title, { number: 3 }))
  await page.getByText(`Muistilista esitellään yksiköissä. ${changes.standings.done}. Muistilista seinille`).waitFor()
  await page.getByText(words.recap.notWritten).waitFor()
  const left = page.locator('.card', { hasText: list })
  for (const text of [fill(words.recap.since, { number: 1, day: shortDay(first, 'fi') }), changes.standings.done]) await left.getByText(text).waitFor()
  await left.getByRole('button', { name: new RegExp(`^${words.recap.settle}`) }).click()
  await page.getByText(words.done.settled).waitFor()
  assert.deepEqual([await left.count(), await page.locator('.card', { hasText: 'Lehtijuttu raadista' }).count()], [0, 1])
  await page.goto(panelPath(id, '/season'))
  await one.sees('Syksy 2026')
  for (const state of ['approved', 'on'] as const) await page.getByText(panels.states[state]).first().waitFor()
  await one.goesAway({ signedIn: true })
})
