import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSettings } from './settings.ts'

test('every wrong setting is named, in one error that holds none of what was given', () => {
  const wrong = {
    PORT: '99999', METRICS_PORT: 'x', DATABASE_URL: 'secret-host', CLOSE_AFTER_DAYS: '99999999999', MAIL_FROM: 'secret', PUBLIC_URL: 'palaute.example.fi', TRUSTED_PROXIES: '10.0.0.0/99', SMTP_URL: 'secret.example', CLOCK_OFFSET_SECONDS: 'soon',
  }
  assert.throws(() => readSettings(wrong), ({ message }: Error) => {
    for (const name of Object.keys(wrong)) assert.ok(message.includes(name), name)
    return !message.includes('secret')
  })
})

test('proxies are addresses and networks, and anything else is refused at the start', () => {
  assert.equal(readSettings({ TRUSTED_PROXIES: '10.0.0.1, 10.0.0.0/8,2001:db8::/32' }).TRUSTED_PROXIES, '10.0.0.1, 10.0.0.0/8,2001:db8::/32')
  for (const given of ['proxy.local', '10.0.0.0/33', '10.0.0.0/', '::1/129', '1.2.3.4/8/8']) {
    assert.throws(() => readSettings({ TRUSTED_PROXIES: given }), /TRUSTED_PROXIES/, given)
  }
})

test('the public address is an origin, however it is written', () => {
  assert.equal(readSettings({ PUBLIC_URL: 'HTTPS://Palaute.Example.fi/' }).PUBLIC_URL, 'https://palaute.example.fi')
  for (const given of ['https://palaute.example.fi/palaute', 'ftp://x', 'https://', 'https://a b']) {
    assert.throws(() => readSettings({ PUBLIC_URL: given }), /PUBLIC_URL/, given)
  }
})

test('mail is not sent with links that lead nowhere', () => {
  assert.throws(() => readSettings({ SMTP_URL: 'smtp://mail.example' }), /PUBLIC_URL/)
  assert.ok(readSettings({ SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'https://palaute.example.fi' }))
})

test('the sender of mail says nothing of what it is about, unless somebody wants it to', () => {
  assert.doesNotMatch(readSettings({}).MAIL_FROM, /palaute|vastakaiku|feedback|respons/i)
})
