// A giver who has a keyboard and no mouse: everything can be reached, in the order in which it stands on
// the page, and what is reached can be seen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { receiptOn } from './steps.ts'
import { desktop, visitor } from './visitor.ts'

const { common, feedback, conversation } = texts.fi

test('the form is filled in and sent, and the conversation opened and gone on with, by the keyboard alone', async () => {
  const { url } = await demonstration()
  // Without movement what is seen does not depend on the moment.
  const giver = await visitor(url, { ...desktop, language: 'fi', reducedMotion: 'reduce' })
  const { page } = giver
  const { keyboard } = page
  await page.goto(to('form', 'fi'))

  await keyboard.press('Tab')
  assert.equal((await focused(page)).name, common.skip)
  await keyboard.press('Enter')
  await tabTo(page, `${feedback.form.change}`)
  await tabTo(page, 'kind')
  await keyboard.press('Space')
  await keyboard.press('ArrowDown')
  assert.ok(await page.locator('#kind-criticism').isChecked())
  const questions = await page.locator('.questions-criticism textarea').count()
  assert.ok(questions >= 2)
  for (let n = 0; n < questions; n++) await tabTo(page, 'q-')
  await tabTo(page, 'text')
  await keyboard.type('Kirjoitan näppäimistöllä.')
  await tabTo(page, 'reader')
  await tabTo(page, 'publish')
  await tabTo(page, feedback.form.more)
  await keyboard.press('Enter')
  await tabTo(page, 'speaker')
  await keyboard.press('ArrowDown')
  await tabTo(page, 'pseudonym')
  await tabTo(page, 'contact')
  await tabTo(page, 'contactShared')
  await tabTo(page, feedback.form.send)
  await keyboard.press('Enter')
  await page.waitForURL(/p=/)
  const receipt = await receiptOn(page)

  await tabTo(page, conversation.receipt.copy)
  await tabTo(page, conversation.receipt.print)
  await tabTo(page, conversation.receipt.download)
  await tabTo(page, 'word')
  await keyboard.type(receipt[1]!)
  await keyboard.press('Enter')
  await page.getByText(conversation.receipt.right).waitFor()
  await tabTo(page, conversation.receipt.leave)
  await keyboard.press('Enter')
  await page.waitForURL(new RegExp(to('leave', 'fi')))

  await page.goto(to('conversation', 'fi'))
  await tabTo(page, 'receipt')
  await keyboard.type(receipt.slice(1).join(' '))
  await keyboard.press('Enter')
  await page.locator('.error-summary').waitFor()
  assert.equal((await focused(page)).name.slice(0, 6), common.errorSummary.one.slice(0, 6), 'the focus is at what went wrong')
  await tabTo(page, fill(conversation.open.problems.count, { count: 5 }))
  await keyboard.press('Enter')
  assert.equal((await focused(page)).name, 'receipt')
  await keyboard.press('Control+a')
  await keyboard.type(receipt.join(' '))
  await keyboard.press('Enter')
  await page.getByText('Kirjoitan näppäimistöllä.').waitFor()
  await tabTo(page, 'text')
  await keyboard.type('Ja vielä tämä.')
  await tabTo(page, conversation.page.reply)
  await keyboard.press('Enter')
  await page.getByText(conversation.page.sent).waitFor()
  await tabTo(page, conversation.page.leave)
  await keyboard.press('Space')
  await page.waitForURL(new RegExp(to('leave', 'fi')))
  await giver.sees(conversation.left.title)
  await giver.goesAway()
})

type Stop = { name: string; top: number; seen: boolean }

/**
 * Presses Tab until the control with this name, or with this text, has the focus. On the way each stop must
 * be seen to have the focus, and stand below the one before.
 */
async function tabTo(page: Page, name: string): Promise<void> {
  let before = -Infinity
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    assert.ok(stop.seen, `the focus cannot be seen at "${stop.name}"`)
    assert.ok(stop.top >= before - 60, `"${stop.name}" stands above the stop before it`)
    before = stop.top
    if (stop.name.startsWith(name)) return
  }
  assert.fail(`Tab does not lead to ${name}`)
}

/** What has the focus, and whether it looks otherwise than without it. */
const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement
    const parts = [element, ...(element.labels ?? [])]
    const box = (element.labels?.[0] ?? element).getBoundingClientRect()
    const [withFocus, without] = [true, false].map((has) => {
      if (!has) element.blur()
      return JSON.stringify(parts.flatMap((part) => [null, '::before', '::after'].map((pseudo) => {
        const { outline, boxShadow, borderColor } = getComputedStyle(part, pseudo)
        return [outline, boxShadow, borderColor]
      })))
    })
    element.focus({ preventScroll: true })
    const inSight = box.width > 10 && box.height > 10 && box.bottom > 0 && box.top < innerHeight
    const name = element.name && element.type !== 'submit' ? element.name : (element.textContent ?? '').trim()
    return { name, top: box.top + scrollY, seen: inSight && withFocus !== without }
  })
