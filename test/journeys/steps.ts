// Steps that several journeys take.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { demoPassword } from '../../demo/people.ts'
import type { Role } from '../../src/staff/actor.ts'
import { desk, to } from '../../src/paths.ts'
import type { Language } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { person } from '../builders.ts'
import { letSignIn } from '../staff.ts'
import type { Program } from './program.ts'
import type { Visitor } from './visitor.ts'

/** Presses the button with this name. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

export const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()

/** The choice is made at its label: the control itself is drawn over. */
export const choose = (page: Page, id: string) => page.locator(`label[for="${id}"]`).click()

export const receiptOn = (page: Page): Promise<string[]> => page.locator('.receipt .words li').allTextContents()

/**
 * Presses "back" as somebody would who wants to see all there is: Chromium keeps no page that was the answer
 * to a form, but asks whether to send the form again; and that is said yes to.
 */
export async function goBack(page: Page): Promise<void> {
  try {
    await page.goBack()
  } catch (error) {
    if (!String(error).includes('ERR_CACHE_MISS')) throw error
    await page.waitForURL(/^chrome-error:/)
    await page.reload()
  }
}

/** What the receipt page calls the case. */
export async function referenceOn(page: Page): Promise<string> {
  const words = await page.locator('main > .stack > .small').last().textContent()
  const found = /\b[2-9B-Z]{4}-[2-9B-Z]{4}\b/.exec(words ?? '')
  assert.ok(found, 'there is a reference on the page')
  return found[0]
}

/** Sends feedback from a form that is open, and returns the words of its receipt. */
export async function send(
  page: Page, language: Language, { kind, text, reader }: { kind: string; text: string; reader?: 'supervisor' },
): Promise<string[]> {
  const { form } = texts[language].feedback
  await choose(page, `kind-${kind}`)
  if (reader) await choose(page, `reader-${reader}`)
  await page.getByLabel(form.open).fill(text)
  await press(page, form.send)
  await page.waitForURL(/p=/)
  const words = await receiptOn(page)
  assert.equal(words.length, 6)
  return words
}

/** Leaves a receipt whose second word was not tried: it is asked once whether the words are saved. */
export async function leaveReceipt({ page, sees }: Visitor, language: Language): Promise<void> {
  const { receipt, ask } = texts[language].conversation
  await press(page, receipt.leave)
  await sees(ask.title)
  await press(page, ask.leave)
}

/** From the front page to the form, by searching for the topic. */
export async function searchTopic(page: Page, language: Language, words: string, found: RegExp): Promise<void> {
  const { home, topic } = texts[language].feedback
  await page.goto(to('home', language))
  await follow(page, home.start)
  await page.getByLabel(topic.search).fill(words)
  await press(page, topic.searchButton)
  await follow(page, found)
}

export async function openConversation(page: Page, language: Language, receipt: string): Promise<void> {
  const { open } = texts[language].conversation
  await page.goto(to('conversation', language))
  await page.getByLabel(open.label).fill(receipt)
  await press(page, open.button)
}

export async function signIn(
  { page }: Visitor, language: Language, email: string, password = demoPassword,
): Promise<void> {
  const words = texts[language].staff.signIn
  await page.goto(`${desk.signIn}?language=${language}`)
  await page.getByLabel(words.email).fill(email)
  await page.getByLabel(words.password).fill(password)
  await press(page, words.submit)
  await page.waitForURL(/\/desk\/(?!sign-in)/)
}

/** People of the demonstration who can sign in. */
export const coordinator = 'tarja.kuusivaara@koivuranta.example'
export const administrator = 'iiro.kaislavirta@koivuranta.example'
export const supervisor = 'samuli.ojakoski@koivuranta.example'
/** Handles adult social work at the station that the supervisor leads. */
export const worker = 'noora.varvikkolahti@koivuranta.example'
/** Reads who opened what, and no feedback. */
export const officer = 'ville.kivirinne@koivuranta.example'

/** Somebody of the journey's own, who signs in with the password of test/staff.ts; once, however often it is asked for. */
export async function ownPerson(
  { db }: Program, name: string, { role, unitOf, notUnitOf }: { role: Role; unitOf?: string; notUnitOf?: string },
): Promise<string> {
  if (await db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirst()) return name
  const of = unitOf ?? notUnitOf
  const unit = of ? (await db.selectFrom('feedback_case').select('unit_id').where('id', '=', of).executeTakeFirstOrThrow()).unit_id : null
  const other = notUnitOf ? (await db.selectFrom('unit').select('id').where('id', '<>', unit).where('ended_on', 'is', null).limit(1).executeTakeFirstOrThrow()).id : null
  const any = (await db.selectFrom('unit').select('id').limit(1).executeTakeFirstOrThrow()).id
  const id = await person(db, name, { role, unitId: notUnitOf ? other : unit ?? any })
  await letSignIn({ db, now: () => new Date() }, id)
  return name
}
