// Somebody answers a survey in Arabic on an old phone without scripts, and somebody in Russian on two days; a supervisor puts a survey into
// another language with a translator; and a member of the clients' council walks through a draft and says what came to mind.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { contactInArabic, contactInRussian } from '../../demo/survey-tongue-words.ts'
import { demoSurveys } from '../../demo/surveys-making.ts'
import { contactSurveyName } from '../../demo/surveys-answering.ts'
import { desk, to } from '../../src/paths.ts'
import { fill, plural } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { person } from '../builders.ts'
import { letSignIn, password } from '../staff.ts'
import { demonstration, type Program } from './program.ts'
import { choose, follow, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const waiting = async ({ db }: Program) => Number((await db.selectFrom('waiting_response').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
/** From which side the text of an element is written, as the browser draws it. */
const sideOf = (page: Page, text: string) => page.getByText(text, { exact: true }).first().evaluate((element) => getComputedStyle(element).direction)
const council = 'Sirkka Koelukija'
const draft = demoSurveys['after-meeting-station'].name.fi

after(async () => {
  const { db } = await demonstration()
  await db.updateTable('person').set({ left_on: '2020-01-01' }).where('name', '=', council).execute()
})

test('in Arabic, on a phone of 320 px without scripts: from the list to the thanks, every kind of question from its own side', async () => {
  const program = await demonstration()
  const { surveyAnswering: words } = texts.fi
  const name = contactInArabic['name']!
  const one = await visitor(program.url, { ...phone, viewport: { width: 320, height: 640 }, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  const before = await waiting(program)
  await page.goto(to('surveys', 'fi'))
  await one.sees(words.list.title)
  await follow(page, contactSurveyName.fi)
  await one.sees(contactSurveyName.fi)
  await press(page, 'العربية')
  await one.sees(name)
  for (const place of ['about', 'purpose', 'gone-through', 'invests']) await page.getByText(contactInArabic[place]!).waitFor()
  await press(page, words.first.start)
  await one.sees(words.pages.place)
  await press(page, words.pages.next)
  await one.sees(name)
  assert.equal(await sideOf(page, contactInArabic['q.reached.text']!), 'rtl')
  const [label, box] = await Promise.all(['label[for="a-way-phone"]', '#a-way-phone'].map((selector) => page.locator(selector).boundingBox()))
  assert.ok(box!.x + box!.width / 2 > label!.x + label!.width / 2, 'what is ticked stands to the right')
  await choose(page, 'a-reached-2')
  await choose(page, 'a-felt-good')
  await choose(page, 'a-way-phone')
  await press(page, words.pages.next)
  await one.sees(name)
  for (const card of ['rushed', 'unhurried', 'clear', 'confusing', 'reachable']) await choose(page, `a-cards-${card}`)
  await page.locator('[name="a-first-worker"]').selectOption('1')
  await choose(page, 'a-again-8')
  await press(page, words.pages.next)
  await page.locator('.error-summary').waitFor()
  await one.sees(name)
  await choose(page, 'a-cards-unhurried')
  await press(page, words.pages.next)
  await one.sees(name)
  await page.locator('#a-more').fill('شكرًا على المساعدة.')
  assert.equal(await page.locator('#a-more').evaluate((element) => getComputedStyle(element).direction), 'rtl')
  await press(page, words.pages.next)
  await one.sees(words.last.title)
  await press(page, words.last.send)
  await one.sees(words.thanks.title)
  assert.equal(await waiting(program), before + 1)
  await one.goesAway()
})

test('in Russian, with the words around it in Swedish: kept for later, gone on with on another device, and left for Swedish', async () => {
  const program = await demonstration()
  const { surveyAnswering: words, surveyTongues } = texts.sv
  const name = contactInRussian['name']!
  const [first, second] = [await visitor(program.url, { ...desktop, language: 'sv' }), await visitor(program.url, { ...phone, language: 'sv', javaScriptEnabled: false })]
  await first.page.goto(to('surveys', 'sv'))
  await follow(first.page, contactSurveyName.sv!)
  await press(first.page, 'русский')
  await first.sees(name)
  await press(first.page, words.first.start)
  await press(first.page, words.pages.next)
  await first.sees(name)
  await choose(first.page, 'a-listened-5')
  await press(first.page, words.pages.later)
  await press(first.page, words.later.keep)
  const kept = (await first.page.locator('.kept-words li').allTextContents()).join(' ')
  await first.goesAway()

  await second.page.goto(to('surveys', 'sv'))
  await second.page.locator('#code').fill(kept)
  await press(second.page, words.list.go)
  await second.page.getByText(words.pages.resumed).waitFor()
  await second.sees(name)
  assert.ok(await second.page.locator('#a-listened-5').isChecked())
  await press(second.page, surveyTongues.answering.ours)
  await second.sees(contactSurveyName.sv!)
  await press(second.page, words.pages.later)
  await press(second.page, words.later.keep)
  await press(second.page, words.later.erase)
  await second.page.getByText(words.later.erased).waitFor()
  await second.goesAway()
})

test('a supervisor adds a language, saves a part of it, sends the rest to a translator, looks at what came back, and takes it', async () => {
  const { url } = await demonstration()
  const { surveyTongues: words } = texts.fi
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', supervisor)
  await page.goto(desk.surveys)
  await follow(page, draft)
  await follow(page, words.link)
  await one.sees(words.title)
  await press(page, words.addButton)
  await page.locator('.error-summary').waitFor()
  await one.sees(words.title)
  await page.locator('#tag').selectOption('ckb')
  await press(page, words.addButton)
  await page.getByText(words.added).waitFor()
  await one.sees(new RegExp(`^${draft}: `))
  const name = page.locator('input[name^="name_"]')
  assert.equal(await name.evaluate((element) => `${element.getAttribute('lang')} ${getComputedStyle(element).direction}`), 'ckb rtl')
  await name.fill('دوای چاوپێکەوتن')
  await press(page, words.one.save)
  await page.getByText(plural(words.one.saved, 1, 'fi')).waitFor()
  await one.sees(new RegExp(`^${draft}: `))
  await page.getByText(words.translator.title).click()
  const [download] = await Promise.all([page.waitForEvent('download'), follow(page, words.translator.download)])
  const file = readFileSync(await download.path(), 'utf8')
  // The translator has filled in what was empty, and one line too many.
  const back = `${file.split('\r\n').map((line, at) => (at && line.endsWith(',') ? `${line}وشە ${at}` : line)).join('\r\n')}q.gone.text,x,Poissa,,,وشە\r\n`
  await page.locator('#file').setInputFiles({ name: 'kurdish.csv', mimeType: 'text/csv', buffer: Buffer.from(back) })
  await press(page, words.translator.look)
  await one.sees(/^Takaisin tullut: /)
  await page.getByText(plural(words.translator.unread, 1, 'fi')).waitFor()
  await press(page, words.translator.take)
  await page.getByText(words.one.soFar).waitFor()
  await one.sees(new RegExp(`^${draft}: `))
  await page.getByText(words.one.remove).click()
  await page.locator('label[for="sure"]').click()
  await press(page, words.one.removeButton)
  await page.getByText(words.removed).waitFor()
  await one.sees(words.title)
  await page.goto(desk.account)
  await one.goesAway({ signedIn: true })
})

test('a member of the council walks through a draft on a phone without scripts, and what came to mind is with its question', async () => {
  const { url, db } = await demonstration()
  const { surveyTrial: words, surveyAnswering, surveyReview } = texts.fi
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', await letSignIn({ db, now: () => new Date() }, await person(db, council, { role: 'council' })), password)
  await page.goto(desk.surveyReview)
  await follow(page, draft)
  await follow(page, words.link)
  await page.getByText(words.bannerText).waitFor()
  await one.sees(draft)
  await press(page, surveyAnswering.first.start)
  await one.sees(draft)
  await choose(page, 'a-was-heard-4')
  await page.locator('summary', { hasText: words.around }).first().click()
  await page.locator('#comment-was-heard').fill('Kuka minua kuunteli?')
  await page.locator('button[value="in:sv"]').click()
  await one.sees(demoSurveys['after-meeting-station'].name.sv)
  assert.equal(await page.locator('#comment-was-heard').inputValue(), 'Kuka minua kuunteli?')
  assert.ok(await page.locator('#a-was-heard-4').isChecked())
  await page.locator('button[value="in:fi"]').click()
  await press(page, surveyAnswering.pages.next)
  await one.sees(surveyAnswering.last.title)
  await press(page, surveyAnswering.last.send)
  await one.sees(words.summary.title)
  await page.getByText(plural(words.summary.took, 1, 'fi')).waitFor()
  await press(page, words.summary.keep)
  await page.getByText(surveyReview.thanks).waitFor()
  await one.sees(surveyReview.listTitle)
  await page.goto(desk.account)
  await one.goesAway({ signedIn: true })

  const maker = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(maker, 'fi', supervisor)
  await maker.page.goto(desk.surveys)
  await follow(maker.page, draft)
  await follow(maker.page, texts.fi.surveyMaking.one.review)
  await maker.page.locator('li', { hasText: 'Kuka minua kuunteli?' }).getByText(surveyReview.maker.as.council).waitFor()
  await maker.sees(fill(surveyReview.title, { name: draft }))
  await follow(maker.page, words.link)
  await maker.sees(draft)
  // The comment goes again, so that others find the county as it was.
  await db.deleteFrom('question_mark').where('comment', '=', 'Kuka minua kuunteli?').execute()
  await maker.page.goto(desk.account)
  await maker.goesAway({ signedIn: true })
})
