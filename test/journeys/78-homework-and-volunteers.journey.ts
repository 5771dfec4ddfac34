// Between the meetings of a council: a member does homework with a small phone and the keyboard, and without scripts; its results stand at
// the desk; and a consent that is withdrawn after the researcher was sent the link is not seen by the researcher.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { loadCouncilHomework, loadCouncilResearch } from '../../demo/council-homework.ts'
import { panelPath } from '../../src/council-paths.ts'
import { homeworkOf } from '../../src/council/homework/homework.sql.ts'
import { requestsOf } from '../../src/council/research/research.sql.ts'
import { transact } from '../../src/db/db.ts'
import { dayOf } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { aPanel } from '../council.ts'
import { letSignIn, password } from '../staff.ts'
import { demonstration, type Program } from './program.ts'
import { choose, coordinator, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { panelHomework: homework, panelResearch: research } = texts.fi
const small = { ...phone, viewport: { width: 320, height: 640 } } as const

after(async () => {
  const { db } = await demonstration()
  const { people, id } = await (made ??= council(await demonstration()))
  await db.updateTable('person').set({ left_on: '2020-01-01' }).where('id', 'in', Object.values(people)).execute()
  await db.updateTable('panel').set({ ended_on: dayOf(new Date()) }).where('id', '=', id).execute()
})

async function council({ db, keys }: Program) {
  const { id: by } = await db.selectFrom('person').select('id').where('email', '=', coordinator).executeTakeFirstOrThrow()
  const panel = await aPanel(db, { by, name: { fi: 'Kotitehtävien raati', sv: 'Hemuppgifternas råd', en: 'Council of homework' }, second: ' Koti' })
  const now = new Date()
  const { chair, member, offline } = panel.seats
  await transact(db, async (tx) => {
    const about = { panelId: panel.id, meetingIds: [panel.meetingId], by, keys, now }
    await loadCouncilHomework(tx, { ...about, memberIds: [chair, offline, member] })
    await loadCouncilResearch(tx, { ...about, memberIds: [chair] })
  })
  const emails = { secretary: '', member: '' }
  for (const who of ['secretary', 'member'] as const) emails[who] = await letSignIn({ db, now: () => now }, panel.people[who])
  const all = await homeworkOf(db, panel.id, dayOf(now))
  const at = (title: string) => panelPath(panel.id, `/homework/${all.find((one) => one.title.startsWith(title))!.id}`)
  return { ...panel, emails, over: at('Etsi neuvonta'), researchPath: panelPath(panel.id, `/research/${(await requestsOf(db, panel.id))[0]!.id}`) }
}

let made: ReturnType<typeof council> | undefined

test('the secretary gives homework with a timer; a member does it on a phone of 320 pixels by keyboard, changes it without scripts, and the results stand at the desk', async () => {
  const program = await demonstration()
  const panel = await (made ??= council(program))
  const secretary = await visitor(program.url, { ...desktop, language: 'fi' })
  await signIn(secretary, 'fi', panel.emails.secretary, password)
  await secretary.page.goto(panelPath(panel.id, '/homework'))
  await secretary.sees(homework.title)
  await follow(secretary.page, homework.kinds.own.name)
  await secretary.sees(homework.form.newTitle)
  await press(secretary.page, homework.form.give)
  await secretary.page.locator('.error-summary').waitFor()
  await secretary.sees(homework.form.newTitle)
  await secretary.page.locator('#title').fill('Soita neuvontaan')
  await secretary.page.locator('#question-1').fill('Montako minuuttia jonotit?')
  await secretary.page.locator('#form-1').selectOption('minutes')
  await secretary.page.locator('#question-2').fill('Saitko vastauksen?')
  await secretary.page.locator('#form-2').selectOption('yes-no')
  await press(secretary.page, homework.form.give)
  await secretary.sees('Soita neuvontaan')
  const path = new URL(secretary.page.url()).pathname

  const member = await visitor(program.url, { ...small, language: 'fi' })
  await signIn(member, 'fi', panel.emails.member, password)
  await member.page.goto(path)
  await member.sees('Soita neuvontaan')
  const clock = member.page.getByRole('button', { name: homework.timer.start })
  await clock.focus()
  await member.page.keyboard.press('Enter')
  await member.page.getByRole('button', { name: homework.timer.stop }).waitFor()
  await member.page.keyboard.press('Enter')
  assert.equal(await member.page.locator('#answer-1').inputValue(), '1')
  await member.sees('Soita neuvontaan')
  await member.page.locator('#answer-1').focus()
  await member.page.keyboard.press('Control+A')
  await member.page.keyboard.type('17')
  await member.page.locator('#answer-2-yes').focus()
  await member.page.keyboard.press('Space')
  await member.page.getByRole('button', { name: homework.send, exact: true }).focus()
  await member.page.keyboard.press('Enter')
  await member.page.getByText(homework.done.told).waitFor()
  await member.sees('Soita neuvontaan')
  await member.goesAway({ signedIn: true })

  // The same member, who reads Swedish by now.
  await program.db.updateTable('person').set({ language: 'sv' }).where('id', '=', panel.people.member).execute()
  const { panelHomework: swedish } = texts.sv
  const without = await visitor(program.url, { ...small, language: 'sv', javaScriptEnabled: false })
  await signIn(without, 'sv', panel.emails.member, password)
  await without.page.goto(path)
  assert.equal(await without.page.locator('#answer-1').inputValue(), '17')
  assert.equal(await without.page.locator('[data-timer]:visible').count(), 0)
  await without.page.locator('#answer-1').fill('19')
  await press(without.page, swedish.sendAgain)
  await without.page.getByText(swedish.done.told).waitFor()
  await without.sees('Soita neuvontaan')
  await without.goesAway({ signedIn: true })
  await program.db.updateTable('person').set({ language: 'fi' }).where('id', '=', panel.people.member).execute()

  await secretary.page.goto(path)
  await secretary.page.getByText(homework.lead.close).first().click()
  await press(secretary.page, homework.lead.close)
  await secretary.page.getByText('19 min').first().waitFor()
  await secretary.sees('Soita neuvontaan')
  await secretary.page.goto(panel.over)
  await secretary.page.getByText('Hakukone vei ensin').waitFor()
  await secretary.sees('Etsi neuvontapuhelimen numero')
  await secretary.goesAway({ signedIn: true })
})

test('a member agrees, the secretary sends the link, the member withdraws before it is opened, and the researcher does not see them', async () => {
  const program = await demonstration()
  const panel = await (made ??= council(program))
  const member = await visitor(program.url, { ...small, language: 'fi', javaScriptEnabled: false })
  await signIn(member, 'fi', panel.emails.member, password)
  await member.page.goto(panelPath(panel.id, '/research'))
  await member.sees(research.title)
  await member.page.goto(panel.researchPath)
  await press(member.page, research.agree.agree)
  await member.page.locator('.error-summary').waitFor()
  await member.sees(/Saarni Koivulampi/)
  await member.page.locator('#contact-name').fill('Aila')
  await member.page.locator('#contact-telephone').fill('040 000 0003')
  await choose(member.page, 'agree')
  await press(member.page, research.agree.agree)
  await member.page.getByText(research.done.agreed).waitFor()
  await member.sees(/Saarni Koivulampi/)

  const secretary = await visitor(program.url, { ...desktop, language: 'fi' })
  await signIn(secretary, 'fi', panel.emails.secretary, password)
  await secretary.page.goto(panelPath(panel.id, '/research/new'))
  await secretary.sees(research.form.title)
  await secretary.page.goto(panel.researchPath)
  await press(secretary.page, research.link.make)
  const link = (await secretary.page.locator('#link').textContent())!
  await secretary.sees(/Saarni Koivulampi/)
  await secretary.goesAway({ signedIn: true })

  await press(member.page, research.own.withdraw)
  await member.page.getByText(research.done.withdrawn).waitFor()
  await member.goesAway({ signedIn: true })

  const researcher = await visitor(program.url, { ...phone, language: 'fi' })
  await researcher.page.goto(new URL(link).pathname)
  await researcher.sees(research.researcher.title)
  await press(researcher.page, research.researcher.show)
  await researcher.sees(research.researcher.shownTitle)
  const shown = await researcher.page.locator('main').innerText()
  assert.ok(shown.includes('040 000 0001') && !shown.includes('Aila') && !shown.includes('040 000 0003'))
  await researcher.page.goto(new URL(link).pathname)
  await researcher.sees(research.researcher.deadTitle)
  await researcher.goesAway()
})
