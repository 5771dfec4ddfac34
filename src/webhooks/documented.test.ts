// What docs/webhooks.md says to receivers, run as it stands there.
import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../db/root.ts'
import { newWebhookSecret, signatures } from '../privacy/webhook-secret.ts'
import { bodyOf, eventTypes, testType } from './event.ts'
import { attemptSeconds, givesUpAfter, nextAttempt, overlap } from './schedule.ts'

const page = readFileSync(join(projectRoot, 'docs/webhooks.md'), 'utf8')
const examples = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code!)
type Verify = (secret: string, headers: Record<string, string>, body: string) => unknown

/** In a file beside the others, so that it finds its library. */
async function load(code: string): Promise<Verify> {
  const file = join(projectRoot, 'node_modules/.cache', `${crypto.randomUUID()}.mjs`)
  writeFileSync(file, code)
  try {
    return (await import(file) as { verify: Verify }).verify
  } finally {
    rmSync(file)
  }
}

test('both ways of verifying that the page shows take what is ours, and refuse what was altered, is old, or is signed by another', async () => {
  assert.equal(examples.length, 2)
  const secret = newWebhookSecret()
  const other = newWebhookSecret()
  const body = bodyOf({ type: 'survey.round.closed', on: '2026-09-16' }, 'https://palaute.example')
  const headers = (seconds = Math.floor(Date.now() / 1000)) => ({
    'webhook-id': 'msg_1', 'webhook-timestamp': String(seconds),
    'webhook-signature': signatures({ address: '', secret, earlier: [{ secret: other, until: Date.now() + 60_000 }] }, { id: 'msg_1', seconds, body }),
  })
  for (const code of examples) {
    const verify = await load(code)
    for (const good of [secret, other]) assert.deepEqual(verify(good, headers(), body), { type: 'survey.round.closed', timestamp: '2026-09-16', data: {} })
    assert.throws(() => verify(newWebhookSecret(), headers(), body))
    assert.throws(() => verify(secret, headers(), `${body} `))
    assert.throws(() => verify(secret, { ...headers(), 'webhook-id': 'msg_2' }, body))
    for (const off of [-600, 600]) assert.throws(() => verify(secret, headers(Math.floor(Date.now() / 1000) + off), body))
    assert.throws(() => verify(secret, { ...headers(), 'webhook-signature': 'v1,' }, body))
  }
})

test('the page names every type, and says how long is waited', () => {
  const named = [...page.matchAll(/^\| `([a-z.-]+)` \|/gm)].map(([, type]) => type)
  assert.deepEqual(named, [...eventTypes, testType])
  const at = new Date(0)
  const pauses = Array.from({ length: 9 }, (_, n) => nextAttempt(n + 1, at, { chance: 0, until: null })!.getTime() / 1000)
  assert.deepEqual([...pauses.slice(0, 3), ...pauses.slice(3).map((seconds) => seconds / 3600)], [5, 300, 1800, 2, 5, 10, 14, 20, 24])
  assert.match(page.replace(/\s+/g, ' '), /after 5 seconds, 5 minutes, 30 minutes, and 2, 5, 10, 14, 20 and 24 hours/)
  assert.deepEqual([nextAttempt(10, at, { chance: 0, until: null }), attemptSeconds, overlap / 3_600_000, Math.floor(givesUpAfter / 86_400_000)], [null, 15, 24, 3])
})
