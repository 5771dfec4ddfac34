// A demonstration on somebody's own machine speaks to that machine; one that others reach does not, nor does one in use.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allowedBy } from './allowed.ts'

test('only a demonstration that nobody else reaches speaks to the ports of its own machine', () => {
  const to = (PUBLIC_URL: string | undefined, demo: boolean) => allowedBy({ WEBHOOK_HOSTS: ['intra.example'], PUBLIC_URL }, demo)
  assert.deepEqual([undefined, 'http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'].map((url) => to(url, true).loopback), [true, true, true, true])
  assert.deepEqual(['https://kokeile.example.fi', 'http://127.0.0.1.example.fi'].map((url) => to(url, true).loopback), [false, false])
  assert.deepEqual(to(undefined, false), { hosts: ['intra.example'], loopback: false })
})
