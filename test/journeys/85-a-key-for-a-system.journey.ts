// A system gets a key: an administrator makes it, the system uses it, it is replaced with some days in which both are good, and ended; and a coordinator
// sees on a phone, without scripts, which there are.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { administrator, choose, coordinator, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { apiKeys: words, common } = texts.fi
const name = 'Matka 85'

test('an administrator makes a key, it is used, replaced while both are good, and each is ended', async () => {
  const { url, db } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  const unit = await db.selectFrom('unit').select('id').where('ended_on', 'is', null).limit(1).executeTakeFirstOrThrow()
  /** As a system does, which has no cookie. */
  const tell = async (key: string): Promise<number> => (await fetch(`${url}/api/v1/relationship-changes`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: JSON.stringify({ rows: [{ unit: unit.id, month: new Date().toISOString().slice(0, 7), ended: 3 }] }),
  })).status
  const keyShown = async (): Promise<string> => {
    await one.sees(fill(words.made.title, { name }))
    return (await page.locator('code').innerText()).trim()
  }
  const ofRow = (key: string) => page.locator('tr', { hasText: key.slice(0, 7) })

  await signIn(one, 'fi', administrator)
  await page.goto(desk.organisation)
  await follow(page, common.deskKeys)
  await one.sees(words.title)
  await page.getByLabel(words.make.name).fill(name)
  await choose(page, 'scope-relationship-changes')
  await press(page, words.make.button)
  const first = await keyShown()
  assert.equal(await tell(first), 200)

  await follow(page, words.made.back)
  await one.sees(words.title)
  await ofRow(first).getByText(words.inUse).waitFor()
  await ofRow(first).getByRole('link', { name: fill(words.replaceOf, { name, begins: first.slice(0, 7) }) }).click()
  await one.sees(fill(words.change.title, { name }))
  await page.getByLabel(words.change.until).fill('1.1.2020')
  await press(page, words.change.button)
  await one.sees(fill(words.change.title, { name }))
  assert.equal(await page.locator('.error-summary li').count(), 1)
  const inAWeek = new Date(Date.now() + 7 * 86_400_000)
  await page.getByLabel(words.change.until).fill(inAWeek.toISOString().slice(0, 10))
  await press(page, words.change.button)
  const second = await keyShown()
  assert.deepEqual([await tell(first), await tell(second)], [200, 200])

  await follow(page, words.made.back)
  await one.sees(words.title)
  assert.equal(await ofRow(first).getByRole('link').count(), 0, 'what was replaced is not replaced again')
  await ofRow(first).getByRole('button').click()
  await page.getByText(words.ended).waitFor()
  await one.sees(words.title)
  assert.deepEqual([await tell(first), await tell(second)], [401, 200])
  await ofRow(second).getByRole('button').click()
  await one.sees(words.title)
  assert.equal(await tell(second), 401)
  await one.goesAway({ signedIn: true })
})

test('a coordinator reads on a phone without scripts which keys there are, and can change none', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', coordinator)
  await page.goto(desk.overview)
  await follow(page, common.deskKeys)
  await one.sees(words.title)
  await page.getByText(words.readOnly).waitFor()
  assert.equal(await page.getByRole('button', { name: words.make.button }).count(), 0)
  assert.equal(await page.locator(`form[action^="${desk.keys}"]`).count(), 0)
  await one.goesAway({ signedIn: true })
})
