// Mail on its way to the mail server: in the clear on the same machine only, unless the setting says that it may.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailServer } from '../../test/mail-server.ts'
import { smtp } from './smtp.ts'

test('to another machine no mail goes in the clear, unless the address of the server says so; on the same machine it does', async () => {
  const server = await mailServer()
  const mail = { id: 'a', to: 'liisa@example.fi', subject: 'Viesti', text: 'Salainen linkki', now: new Date(0) }
  const send = (address: string) => smtp(address, { from: 'palaute@example.fi', markOf: (id) => id })(mail)
  try {
    // The same machine, by an address that does not say so. This server knows no TLS, or somebody on the way has hidden it.
    const elsewhere = server.url.replace('127.0.0.1', '0.0.0.0')
    const failure = await send(elsewhere)
    assert.ok(failure && !failure.permanent, 'it is tried again, once an administrator has put it right')
    assert.doesNotMatch(failure.reason, /example|Salainen/)
    assert.equal(server.mails.length, 0)
    assert.equal(await send(`${elsewhere}?requireTLS=false`), null)
    assert.equal(await send(server.url), null)
    assert.equal(server.mails.length, 2)
  } finally {
    await server.close()
  }
})
