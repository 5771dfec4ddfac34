// Somebody looks for the supervisor of a unit, and somebody cannot ring in the hours of advice: both on a phone, without scripts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

for (const [language, words, unit] of [['fi', 'sosiaaliasema', 'Koivurannan sosiaaliasema'], ['sv', 'socialstation', 'Björkstrands socialstation']] as const) {
  test(`in ${language}, a supervisor’s number is found from the page of their unit, and nobody’s name stands in an address`, async () => {
    const { url } = await demonstration()
    const one = await visitor(url, { ...phone, language, javaScriptEnabled: false })
    const { page } = one
    const { doors, handles } = texts[language]
    await page.goto(to('services', language))
    await follow(page, handles.title)
    await one.sees(handles.title)
    await page.getByLabel(handles.search).fill(words)
    await press(page, doors.find)
    await page.locator('h2[autofocus]').waitFor()
    assert.equal(new URL(page.url()).search, '')
    await one.sees(handles.title)
    await follow(page, unit)
    await one.sees(unit)
    const supervisor = page.locator('p', { hasText: 'Samuli Ojakoski' }).first()
    assert.match(await supervisor.locator('a[href^="tel:"]').getAttribute('href') ?? '', /^tel:\d{6,}/)
    await one.goesAway()
  })
}

test('somebody asks to be rung about a service, and whoever handles it reads the number and when it suits', async () => {
  const { url, db } = await demonstration()
  const { callBack, conversation } = texts.fi
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  const { id } = await db.selectFrom('service').select('id').where((e) => e('name', '@>', JSON.stringify({ fi: 'Sosiaalinen luototus' }) as never)).executeTakeFirstOrThrow()
  await page.goto(to('service', 'fi', { service: id }))
  await follow(page, callBack.title)
  await one.sees(callBack.title)
  await press(page, callBack.send)
  await page.getByText(callBack.numberMissing).first().waitFor()
  await page.getByLabel(callBack.number).fill('040 765 4321')
  await page.getByLabel(callBack.when).fill('tiistaina kello kymmenen')
  await press(page, callBack.send)
  await one.sees(conversation.receipt.title)
  await one.goesAway()

  const desk = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(desk, 'fi', 'noora.varvikkolahti@koivuranta.example')
  const { id: newest } = await db.selectFrom('feedback_case').select('id').where('service_id', '=', id).where('kind', '=', 'question').orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()
  await desk.page.goto(`/desk/cases/${newest}`)
  await desk.page.getByText('040 765 4321').first().waitFor()
  await desk.page.getByText('tiistaina kello kymmenen').first().waitFor()
  await desk.goesAway({ signedIn: true })
})
