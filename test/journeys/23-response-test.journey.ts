// A coordinator plans how response times are tested, a member of the council lets their feedback be timed, and the
// practice that is announced is seen by a worker.
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { typedDay } from '../../src/staff/day-field.ts'
import { dayOf } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, press, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { responseTests: words, feedback, conversation } = texts.fi

test('a response test is planned without scripts, its link leads through the form with consent asked for, and no page tells whose it is', async () => {
  const { url } = await demonstration()
  const planner = await visitor(url, { ...desktop, javaScriptEnabled: false, language: 'fi' })
  const { page } = planner
  await signIn(planner, 'fi', coordinator)
  await page.goto(desk.overview)
  await page.getByRole('link', { name: words.title }).click()
  await planner.sees(words.title)
  await page.getByRole('link', { name: 'Asiakasraadin kotitehtävä' }).click()
  await planner.sees('Asiakasraadin kotitehtävä')
  await page.getByText(words.howCounted).waitFor()
  await page.goBack()
  await press(page, words.plan)
  await planner.sees(words.title)
  await page.getByText(words.problems.way).first().waitFor()
  await choose(page, 'way-own')
  await page.getByLabel(words.name).fill('Kevään kotitehtävä')
  const today = typedDay(dayOf(new Date()))
  await page.getByLabel(words.firstDay).fill(today)
  await page.getByLabel(words.lastDay).fill(today)
  await press(page, words.plan)
  await planner.sees('Kevään kotitehtävä')
  const link = await page.getByRole('link', { name: /timing=/ }).getAttribute('href')

  const member = await visitor(url, { ...phone, javaScriptEnabled: false, language: 'fi' })
  await member.page.goto(link!)
  await member.page.getByRole('link', { name: feedback.topic.unknown }).click()
  await member.sees(feedback.form.title)
  await choose(member.page, 'kind-question')
  await member.page.getByLabel(feedback.form.open).fill('Mistä saan tietää, milloin kerho alkaa taas?')
  await member.page.getByText(words.consent).click()
  await press(member.page, feedback.form.send)
  await member.sees(conversation.receipt.title)
  await member.goesAway()
  await planner.goesAway({ signedIn: true })
})

test('a worker on a phone is told that a practice is coming', async () => {
  const { url } = await demonstration()
  const someone = await visitor(url, { ...phone, language: 'fi' })
  await signIn(someone, 'fi', worker)
  await someone.sees(texts.fi.cases.list.title)
  await someone.page.getByText(words.drillTitle, { exact: true }).waitFor()
  await someone.page.goto(to('home', 'fi'))
  await someone.goesAway({ signedIn: true })
})
