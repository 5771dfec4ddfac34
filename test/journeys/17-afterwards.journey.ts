// After the answer: a giver says that something got worse, and it goes past the unit; another asks for somebody to join.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, leaveReceipt, openConversation, press, referenceOn, searchTopic, send, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { afterwards, cases, conversation } = texts.fi
const above = 'petri.lahdenmaki@koivuranta.example'

test('a giver without scripts tells above the unit that something got worse: that person answers, and the unit sees nothing of it', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = giver
  await page.goto(to('conversation', 'fi'))
  const told = /: ((?:[a-z]+ ){5}[a-z]+)/.exec(await page.locator('main').innerText())![1]!
  await openConversation(page, 'fi', told)
  await giver.sees(conversation.page.title)
  await page.getByText(afterwards.followUp.whoSees).waitFor()
  await choose(page, 'changed-no')
  await page.getByLabel(conversation.page.replyLabel).fill('Vielä yksi asia.')
  await choose(page, 'worse-yes')
  await page.getByLabel(afterwards.followUp.word).fill('Minulle ei enää soiteta.')
  await press(page, afterwards.followUp.send)
  await page.getByText(afterwards.worse.title).waitFor()
  await giver.sees(conversation.page.title)
  assert.equal(await page.getByLabel(afterwards.worse.word).inputValue(), 'Minulle ei enää soiteta.')
  await choose(page, 'tell-above')
  await choose(page, 'ombudsperson')
  await press(page, afterwards.worse.go)
  await page.getByText(afterwards.worse.waits).waitFor()
  await page.getByText('010 000 0130').waitFor()
  await giver.sees(conversation.page.title)
  assert.equal(await page.getByLabel(conversation.page.replyLabel).inputValue(), 'Vielä yksi asia.')

  const head = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  await signIn(head, 'fi', above)
  await head.sees(cases.list.title)
  await head.page.locator('tr', { hasText: afterwards.desk.tagToldAbove }).getByRole('link').filter({ hasText: 'Aikuissosiaalityö' }).first().click()
  await head.page.getByText('Minulle ei enää soiteta.').waitFor()
  await head.sees(/^Palaute /)
  const address = new URL(head.page.url()).pathname
  await head.page.getByLabel(afterwards.desk.toldAnswer).fill('Puhuin koko aseman kanssa, enkä kertonut, kuka sanoi.')
  await press(head.page, afterwards.desk.toldSend)
  await head.page.waitForURL(/done=told-above/)
  await head.sees(/^Palaute /)
  await head.goesAway({ signedIn: true })

  await press(page, conversation.page.newer)
  await page.getByText('Puhuin koko aseman kanssa').waitFor()
  await giver.sees(conversation.page.title)
  await press(page, conversation.page.leave)
  await giver.goesAway()

  const boss = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(boss, 'fi', supervisor)
  await boss.page.goto(address)
  await boss.sees(/^Palaute /)
  const seen = await boss.page.locator('main').innerText()
  for (const word of ['soiteta', 'Petri', 'aseman kanssa', 'yksikön ohi']) assert.ok(!seen.includes(word), word)
  await boss.goesAway({ signedIn: true })
})

test('a giver asks for another worker; the supervisor decides who joins, and the giver reads who it is and says how it went', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = giver
  await searchTopic(page, 'fi', 'aikuissosiaalityö koivuranta', /Aikuissosiaalityö.*Koivurannan sosiaaliasema/)
  const receipt = await send(page, 'fi', { kind: 'criticism', text: 'Minua ei kuunnella.' })
  const reference = await referenceOn(page)
  await leaveReceipt(giver, 'fi')
  await openConversation(page, 'fi', receipt.join(' '))
  await page.getByText(afterwards.bring.title).click()
  await choose(page, 'bring-wanted-other-worker')
  await choose(page, 'bring-concerns')
  await page.getByLabel(afterwards.bring.word).fill('Hän keskeyttää aina.')
  await press(page, afterwards.bring.ask)
  await page.locator('.error-summary').getByText(afterwards.bring.problems.contact).waitFor()
  await giver.sees(conversation.page.title)
  await page.getByLabel(afterwards.bring.contact).fill('040 123 4567')
  await press(page, afterwards.bring.ask)
  await page.getByText(afterwards.bring.asked).waitFor()
  await giver.sees(conversation.page.title)

  const boss = await visitor(url, { ...phone, language: 'fi' })
  await signIn(boss, 'fi', supervisor)
  await boss.sees(cases.list.title)
  const row = boss.page.locator('tr', { hasText: reference })
  await row.getByText(afterwards.desk.tagAskedFor).waitFor()
  await row.getByRole('link').first().click()
  await boss.page.getByText('Hän keskeyttää aina.').waitFor()
  await boss.sees(fill(cases.one.title, { reference }))
  await choose(boss.page, 'decision-joins')
  await boss.page.getByLabel(afterwards.desk.person).selectOption({ index: 1 })
  await boss.page.getByLabel(afterwards.desk.reason).fill('Soitamme sinulle huomenna.')
  await press(boss.page, afterwards.desk.decide)
  await boss.page.waitForURL(/done=someone-decided/)
  await boss.sees(fill(cases.one.title, { reference }))
  await boss.goesAway({ signedIn: true })

  await press(page, conversation.page.newer)
  await page.getByText('Soitamme sinulle huomenna.').waitFor()
  await choose(page, 'bring-change-offered')
  await press(page, afterwards.bring.changeSend)
  await page.getByText(afterwards.bring.changeThanks).waitFor()
  await giver.sees(conversation.page.title)
  await press(page, conversation.page.leave)
  await giver.goesAway()

  const office = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(office, 'fi', coordinator)
  await office.page.goto(desk.overview)
  await office.page.getByText(afterwards.counts.title).waitFor()
  await office.sees(texts.fi.overview.title)
  await office.goesAway({ signedIn: true })
})
