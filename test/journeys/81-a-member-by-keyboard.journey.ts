// A member of a clients' council on the narrowest telephone, by keyboard alone: they read the memo, say which day suits, do homework, and agree to be
// interviewed; they think better of it after the link was sent, and the researcher is shown nothing.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { panelPath, volunteersPath } from '../../src/council-paths.ts'
import { giveHomework } from '../../src/council/homework/give.ts'
import { addMeeting } from '../../src/council/meetings.sql.ts'
import { proposeDate } from '../../src/council/panels/poll-dates.ts'
import { addPoint } from '../../src/council/points.ts'
import { makeLink } from '../../src/council/research/link.ts'
import { insertRequest } from '../../src/council/research/research.sql.ts'
import { transact } from '../../src/db/db.ts'
import { desk } from '../../src/paths.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { password } from '../staff.ts'
import { aSeason } from './a-season.ts'
import { demonstration } from './program.ts'
import { phone, visitor, type Visitor } from './visitor.ts'

const { panels, panelWriting: writing, panelSeason: season, panelHomework: homework, panelResearch: research } = texts.fi
const narrow = { viewport: { width: 320, height: 640 } } as const
const now = new Date()
const today = dayOf(now)
const researcher = 'Opiskelija Veikko Kuusela'

async function council() {
  const { db, keys } = await demonstration()
  const all = await aSeason({ name: { fi: 'Näppäimillä kulkeva raati', sv: 'Rådet med tangenterna', en: 'Council by keyboard' }, second: ' Näppäin' })
  const [homeworkId, requestId] = [crypto.randomUUID(), crypto.randomUUID()]
  const nextId = await transact(db, async (tx) => {
    await addPoint(tx, keys, all.meetingId, { id: crypto.randomUUID(), sectionId: all.sectionId('theme'), headingId: all.headingId, place: 1, words: 'Palautteeseen on tärkeä saada vastaus' })
    await tx.updateTable('panel_meeting').set({ present: 3, written_on: today, approved_on: today, approved_in_id: all.meetings[1] }).where('id', '=', all.meetingId).execute()
    const next = await addMeeting(tx, all.seasonId, { theme: 'Kevään teemat', heldOn: null, fromMinute: null, untilMinute: null, where: null, chair: null, secretary: null }, { by: all.by, on: today })
    for (const days of [30, 37]) await proposeDate(tx, all.id, next, { heldOn: daysAfter(today, days), fromMinute: 840, untilMinute: 960, where: null })
    await giveHomework(tx, { id: homeworkId, panelId: all.id, details: { kind: 'own', title: 'Kuuntele aulaa', words: 'Istu hetki aulassa.', meetingId: all.meetingId, testId: null, dueOn: daysAfter(today, 10), forIds: null, questions: [{ form: 'number', words: 'Montako odotti?' }, { form: 'yes-no', words: 'Oliko siellä rauhallista?' }] } }, { by: all.by, keys, now })
    await insertRequest(tx, requestId, all.id, { purpose: 'Opinnäytetyö kuntoutuksesta.', researcher, organisation: 'Lännen ammattikorkeakoulu', asks: 'Yksi haastattelu, noin tunti.', mail: 'veikko.kuusela@amk.example', passes: ['name', 'telephone'], untilOn: daysAfter(today, 60), meetingId: all.meetingId }, { by: all.by, on: today })
    return next
  })
  return { ...all, nextId, homeworkId, requestId }
}
let made: ReturnType<typeof council> | undefined
const theCouncil = () => (made ??= council())
after(async () => (await theCouncil()).ends())

/** As somebody does who has no pointer: on from where they are, until it is reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 80; n++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  assert.fail(`no way by keyboard to ${selector} on ${page.url()}`)
}
async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}
async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.type(text)
}
/** To the council's page, which leads to everything. */
async function home({ page, sees }: Visitor): Promise<void> {
  const { id } = await theCouncil()
  await page.goto(desk.panels)
  await enter(page, `main a[href="${panelPath(id)}"]`)
  await sees('Näppäimillä kulkeva raati')
}
async function comes(scripts: boolean): Promise<Visitor> {
  const [{ url }, { emails }] = [await demonstration(), await theCouncil()]
  const one = await visitor(url, { ...narrow, language: 'fi', javaScriptEnabled: scripts })
  const { page } = one
  await page.goto(`${desk.signIn}?language=fi`)
  await type(page, '[name=email]', emails.member)
  await type(page, '[name=password]', password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/(?!sign-in)/)
  return one
}

test('a member reads the memo, says which day suits, and does their homework, by keyboard at 320 pixels and without scripts', async () => {
  const { id, at, nextId, homeworkId } = await theCouncil()
  const one = await comes(false)
  const { page, sees } = one
  await home(one)
  await enter(page, `main a[href="${at('')}"]`)
  await sees(fill(panels.meeting, { number: 1 }))
  await enter(page, `main a[href="${at('/write')}"]`)
  await page.getByText('Palautteeseen on tärkeä saada vastaus').waitFor()
  await sees(fill(writing.memo.title, { number: 1 }))
  assert.ok(await page.getByText('3 raatilaista').isVisible())

  await home(one)
  await enter(page, `main a[href$="${nextId}"]`)
  await sees(fill(panels.meeting, { number: 4 }))
  // What is to be done next is the first thing that it leads to.
  await enter(page, '.button.primary')
  await sees(season.dates.title)
  await tabTo(page, '[name^=date-]')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await enter(page, 'button[value=answer]')
  await page.getByText(texts.fi.panelPeople.done.saved).waitFor()
  await sees(season.dates.title)
  await page.getByText(`${season.dates.suits.suits}: 1 · `).first().waitFor()

  await home(one)
  await enter(page, `main a[href="${panelPath(id, '/homework')}"]`)
  await sees(homework.title)
  await enter(page, `main a[href$="${homeworkId}"]`)
  await sees('Kuuntele aulaa')
  await type(page, '#answer-1', '6')
  await tabTo(page, '#answer-2-yes')
  await page.keyboard.press('Space')
  await enter(page, 'main form button[type=submit], main form button:not([type])')
  await page.getByText(homework.done.told).waitFor()
  await sees('Kuuntele aulaa')
  await one.goesAway({ signedIn: true })
})

test('a member agrees to be interviewed and withdraws after the link was sent: the researcher is told that nobody agrees, and shown nothing', async () => {
  const { db, url } = await demonstration()
  const { id, requestId } = await theCouncil()
  const one = await comes(true)
  const { page, sees } = one
  await home(one)
  await enter(page, `main a[href="${panelPath(id, '/research')}"]`)
  await sees(research.title)
  await enter(page, `main a[href$="${requestId}"]`)
  await sees(new RegExp(researcher))
  await type(page, '#contact-name', 'Aila')
  await type(page, '#contact-telephone', '040 123 0081')
  await tabTo(page, '[name=agree]')
  await page.keyboard.press('Space')
  await tabTo(page, 'main form button')
  await page.keyboard.press('Enter')
  await page.getByText(research.done.agreed).waitFor()
  await sees(new RegExp(researcher))
  const link = await transact(db, (tx) => makeLink(tx, { panelId: id, requestId, seen: '' }, new Date()))
  assert.ok(typeof link === 'object')
  await tabTo(page, 'main form button')
  assert.equal(await page.evaluate(() => document.activeElement!.textContent), research.own.withdraw)
  await page.keyboard.press('Enter')
  await page.getByText(research.done.withdrawn).waitFor()
  await sees(new RegExp(researcher))
  await one.goesAway({ signedIn: true })

  const asks = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await asks.page.goto(volunteersPath(link.token))
  await asks.sees(research.researcher.title)
  await enter(asks.page, 'main form button')
  await asks.page.getByText(research.researcher.nobody).waitFor()
  await asks.sees(research.researcher.deadTitle)
  assert.ok(!/Aila|040/.test(await asks.page.locator('main').innerText()))
  await asks.page.goto(volunteersPath(link.token))
  await asks.sees(research.researcher.deadTitle)
  await asks.goesAway()
})
