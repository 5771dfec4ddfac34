// What the part shows is what is read back: rendered, sent as a browser would, and decided.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { sentFrom } from '../../test/fields.ts'
import { find } from '../privacy/redaction/find.ts'
import { readDecisions, suggested } from '../privacy/redaction/decisions.ts'
import { redact } from '../privacy/redaction/redact.ts'
import { ruled } from '../privacy/redaction/rule.ts'
import { texts } from '../text/texts.ts'
import type { PageFrame } from './page.ts'
import { PageData } from './page-data.ts'
import { Suggestions } from './suggestions.tsx'

const text = 'Hoitaja Virtanen ei tullut.\nPoikani Eetu odotti <yksin>, hetu 010190-900P, puh. 040 123 4567.'
const findings = ruled(text, find(text, { staffNames: [], rarePlaces: [] }), { kind: 'criticism', staff: [] })
const page = suggested(text, findings)

const shown = (typed: ((name: string) => string) | null) => renderToString(
  <PageData.Provider value={{ frame: { language: 'fi', t: texts.fi } as PageFrame, problems: [] }}>
    <main><form><Suggestions suggested={page} lang="fi" isThanks={false} typed={typed} /></form></main>
  </PageData.Provider>)

test('opened for the first time everything that is open is chosen, and sent so, all of it goes', () => {
  const sent = new Map(sentFrom(shown(null)))
  const read = readDecisions((name) => sent.get(name) ?? '', { text, findings })
  assert.ok(read.ok)
  assert.equal(redact(text, { ...read, language: 'fi' }), 'Hoitaja [työntekijän nimi] ei tullut.\nPoikani [nimi] odotti <yksin>, hetu [henkilötunnus], puh. [puhelinnumero].')
})

test('what somebody left unchosen stays so on a page that comes back, and what always goes has no choice', () => {
  const phone = page.findings.find(({ kind }) => kind === 'phone')!
  const again = shown((name) => (name === phone.field ? 'yes' : ''))
  const sent = sentFrom(again).map(([name]) => name)
  assert.deepEqual(sent.filter((name) => name.startsWith('goes-')), [phone.field])
  assert.equal([...again.matchAll(/type="checkbox"/g)].length, 2)
})

test('the text is shown as it is, with a number at each mark that the list repeats', () => {
  const html = shown(null)
  assert.match(html, /odotti &lt;yksin>/)
  assert.deepEqual([...html.matchAll(/<sup aria-hidden="true">(\d)<\/sup>/g)].map(([, number]) => number), ['1', '2', '3', '4'])
  for (const number of [1, 2, 3, 4]) assert.ok(html.includes(`<span class="number">${number}</span>`))
})
