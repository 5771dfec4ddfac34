// Many alike at once: a coordinator reads them together and says that it is one message again and again, then brings back
// the whole. Narrow and without scripts, and wide.
import { test } from 'node:test'
import { burstPath, desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { coordinator, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const small = { ...phone, viewport: { width: 320, height: 640 }, language: 'fi' as const, javaScriptEnabled: false }

test('what came many times at once is looked at together, set aside as one and brought back as one', async () => {
  const { url, db } = await demonstration()
  const { bursts: words } = texts.fi
  const { id } = await db.selectFrom('burst as b').select('b.id').where((e) => e.not(e.exists(e.selectFrom('burst_decision as d').select('d.number').whereRef('d.burst_id', '=', 'b.id')))).executeTakeFirstOrThrow()
  const narrow = await visitor(url, small)
  await signIn(narrow, 'fi', coordinator)
  await narrow.page.goto(desk.cases)
  await narrow.page.getByText(words.waitsText).waitFor()
  await narrow.page.goto(desk.bursts)
  await narrow.sees(words.title)
  await narrow.page.goto(burstPath(id))
  await narrow.sees(/./)
  await press(narrow.page, words.same)
  await narrow.page.getByText(words.says.same).waitFor()
  await narrow.sees(/./)
  await narrow.goesAway({ signedIn: true })

  const wide = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(wide, 'fi', coordinator)
  await wide.page.goto(burstPath(id))
  await wide.page.getByText(words.states.aside).first().waitFor()
  await wide.sees(/./)
  await press(wide.page, words.back)
  await wide.page.getByText(words.says.wave).waitFor()
  await wide.sees(/./)
  await wide.goesAway({ signedIn: true })
})
