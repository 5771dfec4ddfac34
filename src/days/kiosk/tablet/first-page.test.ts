// A tablet that is switched on without a network begins at its stations, and nowhere else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstPage } from './first-page.ts'

const kept = ['/assets/kiosk.css', '/kiosk/sv/host', '/kiosk/sv', '/kiosk/en/0b7e2f6c-0f3a-4c62-8f0e-0d8a3c1c9a10', '/kiosk/fi', '/kiosk/en'].map((path) => `https://palaute.example${path}`)

test('whatever was kept first, it begins at the stations, in the language of the browser', () => {
  assert.deepEqual(['sv-FI', 'en', 'fi-FI', 'de'].map((language) => firstPage(kept, language)?.slice(-3)), ['/sv', '/en', '/fi', '/fi'])
  assert.equal(firstPage(kept.slice(0, 4), 'fi'), kept[2])
})

test('where no stations were kept it begins nowhere', () => {
  assert.equal(firstPage(kept.slice(0, 2), 'fi'), undefined)
})
