// Another system is told of events: an administrator adds its address, sends a test, sees it fail, mends it, and sends it again; on a phone and
// without scripts the log is read and the address ended.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { status, webhookReceiver, type Receiver } from '../webhook-receiver.ts'
import { demonstration } from './program.ts'
import { administrator, choose, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { webhooks: words } = texts.fi
let receiver: Receiver
before(async () => { receiver = await webhookReceiver() })
after(() => receiver.close())

test('an administrator adds an address, sees a test fail, mends the address and sends it again', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', administrator)
  await page.goto(desk.organisation)
  await follow(page, words.link)
  await one.sees(words.title)
  await press(page, words.form.add)
  await one.sees(words.title)
  assert.equal(await page.locator('.error-summary li').count(), 3)
  await page.getByLabel(words.form.name).fill('Matka 84')
  await page.getByLabel(words.form.address).fill(`${receiver.url}/wrong`)
  await choose(page, 'event-improvement-changed')
  await press(page, words.form.add)
  await one.sees(words.made.title.replace('{name}', 'Matka 84'))
  const secret = (await page.locator('code').innerText()).trim()

  receiver.answer((response, { path }) => status(path === '/right' ? 204 : 404)(response))
  await follow(page, words.made.next)
  await one.sees('Matka 84')
  await press(page, words.press.test)
  await page.getByText(words.done.test).waitFor()
  const shows = async (text: string) => {
    for (let n = 0; n < 40 && !await page.getByText(text).count(); n++) {
      await page.waitForTimeout(250)
      await page.reload()
    }
    assert.ok(await page.getByText(text).count(), text)
  }
  await shows(words.log.troubles.status.replace('{status}', '404'))
  await one.sees('Matka 84')

  await page.getByLabel(words.form.newAddress).fill(`${receiver.url}/right`)
  await press(page, words.form.save)
  await page.getByText(words.done.save).waitFor()
  await page.getByRole('button', { name: new RegExp(`^${words.log.resend}: ${words.events['webhook.test']}`) }).click()
  await page.getByText(words.done.resend).waitFor()
  await shows(words.log.sent)
  await one.sees('Matka 84')
  const right = receiver.received.find(({ path }) => path === '/right')!
  assert.deepEqual((new Webhook(secret).verify(right.body, right.headers as Record<string, string>) as { type: string }).type, 'webhook.test')
  assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 1, 'the same message, whatever became of it')
  await one.goesAway({ signedIn: true })
})

test('on a phone without scripts the log of the county’s intranet is read, what failed is sent again, and an address is ended', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', administrator)
  await page.goto(desk.webhooks)
  await follow(page, /^Intranet$/)
  await one.sees('Intranet')
  await page.getByText(words.log.troubles.timeout).waitFor()
  await page.getByText(words.states.paused).waitFor()
  await press(page, words.log.resendFailed)
  await page.getByText(words.done['resend-failed']).waitFor()
  await one.sees('Intranet')
  await page.goto(desk.webhooks)
  await follow(page, /^Matka 84$/)
  await page.getByText(words.end.title, { exact: true }).click()
  await press(page, words.end.button)
  await page.getByText(words.done.end).waitFor()
  await one.sees(words.title)
  await one.goesAway({ signedIn: true })
})
