// The clients' council says whether what is marked as done has really changed: somebody of it disputes it on a phone, everybody reads
// so, and whoever answers for it sees it at the desk. Then the council says otherwise.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { councilWordPath, desk, improvementPath, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { person } from '../builders.ts'
import { letSignIn, password } from '../staff.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const name = 'Ritva Raatimies'
const title = { fi: 'Kipinä on auki myös heinäkuussa', sv: 'Kipinä är öppet också i juli' }

after(async () => {
  const { db } = await demonstration()
  // What the council says is never removed; its last word here is that it has changed, and nothing waits for anybody.
  await db.updateTable('person').set({ left_on: '2020-01-01' }).where('name', '=', name).execute()
})

test('a member of the council finds what is done, disputes it with a reason, and everybody reads it in the name of the council', async () => {
  const { url, db } = await demonstration()
  const { council: words } = texts.fi
  const { id } = await db.selectFrom('improvement').select('id').where((e) => e(e.ref('title', '->>').key('fi'), '=', title.fi)).executeTakeFirstOrThrow()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', await letSignIn({ db, now: () => new Date() }, await person(db, name, { role: 'council' })), password)
  await page.goto(desk.councilWord)
  await one.sees(words.title)
  await follow(page, title.fi)
  await one.sees(title.fi)
  await press(page, words.form.button)
  await one.sees(title.fi)
  await page.locator('.error-summary').getByText(words.problems.says).waitFor()
  await choose(page, 'says-not-changed')
  await press(page, words.form.button)
  await page.locator('.error-summary').getByText(words.problems.why).waitFor()
  await page.locator('#why').fill('Ovi oli kiinni heinäkuun viimeisen viikon.')
  await press(page, words.form.button)
  await page.getByText(words.done).waitFor()
  await one.sees(title.fi)

  for (const language of ['fi', 'sv'] as const) {
    const { changes, council } = texts[language]
    const anybody = await visitor(url, { ...(language === 'fi' ? phone : desktop), language, javaScriptEnabled: false })
    await anybody.page.goto(to('changes', language, {}, { state: 'done' }))
    await anybody.sees(changes.title)
    await anybody.page.locator('.card', { hasText: title[language] }).getByText(council.tag).waitFor()
    await follow(anybody.page, title[language])
    await anybody.sees(title[language])
    await anybody.page.getByText(council.shown['not-changed']).waitFor()
    assert.equal(await anybody.page.getByText('Ovi oli kiinni heinäkuun viimeisen viikon.').evaluate((element) => element.closest('[lang]')?.getAttribute('lang')), 'fi')
    assert.ok(!(await anybody.page.content()).includes(name))
    await follow(anybody.page, changes.poster)
    await anybody.sees(title[language])
    await anybody.page.getByText(council.shown['not-changed']).waitFor()
    await anybody.goesAway()
  }

  const staff = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(staff, 'fi', coordinator)
  await staff.page.goto(improvementPath(id))
  await staff.sees(title.fi)
  await staff.page.getByText(words.desk.disputed).waitFor()
  assert.ok(!(await staff.page.content()).includes(name))
  await staff.page.setViewportSize(phone.viewport)
  await staff.sees(title.fi)

  await page.goto(councilWordPath(id))
  await choose(page, 'says-changed')
  await press(page, words.form.button)
  await page.getByText(words.done).waitFor()
  await one.sees(title.fi)
  await page.getByText(words.history).click()
  await staff.page.goto(improvementPath(id))
  await staff.sees(title.fi)
  assert.equal(await staff.page.getByText(words.desk.disputed).count(), 0)
  await staff.goesAway({ signedIn: true })
  await page.goto(improvementPath(id))
  assert.equal(await page.getByText(title.fi).count(), 0, 'the desk’s own page is not open to the council')
  await one.goesAway({ signedIn: true })
})
