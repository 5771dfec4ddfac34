// The privacy notice and the statement of accessibility: in three languages, and in the organisation's own words where it has written them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../../test/app.ts'
import { person, world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { desk, to } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
before(async () => {
  database = await testDatabase({ ERASE_CONTACT_AFTER_DAYS: 45 })
  await world(database.db)
  app = testApp(database)
})
after(() => database.close())

const own = (key: string, words: string): Fields => Object.fromEntries(languages.map((language) => [`${key}-${language}`, `${words} ${language}`]))

test('everybody reads the notice in their language, with the days of this installation, from the foot of every page', async () => {
  for (const language of languages) {
    const { status, text } = await app.get(to('privacy', language))
    const { privacyNotice: words, legal } = texts[language]
    assert.equal(status, 200)
    for (const said of [legal.editable.privacy, legal.editable.dataProtection, legal.editable.legalBasis, fill(words.time.paragraphs[1]!, { contactDays: 45 }), words.complaint.title]) assert.ok(text.includes(said), said)
    assert.ok((await app.get(to('form', language))).text.includes(`href="${to('privacy', language)}"`))
  }
})

test('what an administrator writes of the law, of whom to ask and of accessibility stands there in its place', async () => {
  const admin = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
  const page = (await app.get(desk.organisation, admin)).text
  const typed = Object.fromEntries([...page.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]))
  const saved = await app.post(desk.organisation, { ...typed, ...own('legalBasis', 'Laki sanoo'), ...own('dataProtection', 'Kysy Villeltä'), ...own('accessibility', 'Kartta ei toimi.\n\nKorjaamme sen') }, admin)
  assert.equal(saved.status, 303, saved.text.slice(0, 200))
  for (const language of languages) {
    const notice = (await app.get(to('privacy', language))).text
    assert.ok(notice.includes(`Laki sanoo ${language}`) && notice.includes(`Kysy Villeltä ${language}`) && !notice.includes(texts[language].legal.editable.legalBasis))
    const statement = (await app.get(to('accessibility', language))).text
    assert.ok(statement.includes('Kartta ei toimi.</p>') && statement.includes(`Korjaamme sen ${language}`) && statement.includes(texts[language].legal.accessibility.give))
  }
})
