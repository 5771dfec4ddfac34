// Before sending, a giver reads how easily somebody could guess who wrote; with a press the unit is left out, and what they wrote is still there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, leaveReceipt, press } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const small = { viewport: { width: 320, height: 640 } }

for (const [language, javaScriptEnabled] of [['fi', false], ['sv', true]] as const) {
  test(`in ${language}, with scripts ${javaScriptEnabled ? 'on' : 'off'}: easily; without the unit hardly; sent so`, async () => {
    const { url, db } = await demonstration()
    const { guess: words, feedback: { form }, conversation } = texts[language]
    const { id: unit, service } = await db.selectFrom('unit as u').innerJoin('service_unit as s', 's.unit_id', 'u.id').select(['u.id', 's.service_id as service'])
      .where('u.email', '=', 'lehtola@koivuranta.example').limit(1).executeTakeFirstOrThrow()
    const one = await visitor(url, { ...phone, ...small, language, javaScriptEnabled })
    const { page } = one
    await page.goto(`${to('form', language)}?service=${service}&unit=${unit}`)
    await choose(page, 'kind-criticism')
    await page.getByLabel(form.open).fill('Ruoka oli kylmää.')
    await page.getByText(words.said.easy.why).waitFor()
    await one.sees(form.title)
    await press(page, words.leave)
    await page.getByText(words.said.hard.why).waitFor()
    await one.sees(form.title)
    assert.equal(await page.getByRole('button', { name: words.leave }).count(), 0)
    assert.equal(await page.getByLabel(form.open).inputValue(), 'Ruoka oli kylmää.')
    await press(page, form.send)
    await one.sees(conversation.receipt.title)
    const newest = await db.selectFrom('feedback_case').select(['unit_id']).orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()
    assert.deepEqual(newest, { unit_id: null })
    await leaveReceipt(one, language)
    await one.goesAway()
  })
}
