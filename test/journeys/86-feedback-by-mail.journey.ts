// Feedback by mail at the desk of the county, which has no mailbox: the page says so plainly, on a phone and without scripts too, and a case that came
// by mail says how it came. From a mail to its answer goes src/mail-in/whole-way.test.ts.
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { coordinator, follow, signIn } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const { mailIn: words, common, cases } = texts.fi

test('a coordinator finds that the county has no mailbox, and how a case came that came by mail', async () => {
  const { url, db } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', coordinator)
  await page.goto(desk.mail)
  await one.sees(common.deskMail)
  await follow(page, words.link)
  await one.sees(words.title)
  await page.getByText(words.notSet).waitFor()

  const { id, reference } = await db.selectFrom('feedback_case').select(['id', 'reference']).where('channel', '=', 'email').where('reader', '=', 'handler').limit(1).executeTakeFirstOrThrow()
  await page.goto(desk.case.replace(':id', id))
  await one.sees(cases.one.title.replace('{reference}', reference))
  await page.getByText(words.section.title, { exact: true }).waitFor()
  await one.goesAway({ signedIn: true })
})
