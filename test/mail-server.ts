// A real SMTP server on loopback, which keeps what it is given and can be told to refuse.
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Received = { to: string[]; raw: string; parsed: ParsedMail }

/** `refuse` may give a code with which a recipient is refused: 450, 550. */
export async function mailServer({ port = 0, refuse = () => undefined }: {
  port?: number
  refuse?: (recipient: string) => number | undefined
} = {}) {
  const mails: Received[] = []
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onRcptTo({ address }, _session, done) {
      const code = refuse(address)
      done(code ? Object.assign(new Error(`no ${address}`), { responseCode: code }) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, parsed: await simpleParser(raw) })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const bound = (server.server.address() as AddressInfo).port
  return {
    mails,
    port: bound,
    url: `smtp://127.0.0.1:${bound}`,
    close: () => new Promise<void>((closed) => server.close(closed)),
  }
}
