// A real SMS gateway on loopback, which keeps what it is given and can be told to answer otherwise, or not at all.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type TakenSms = { id: string; from: string; to: string; text: string }

/** `answer` gives a status for a number; null leaves whoever asks waiting. */
export async function gatewayServer({ port = 0, token = 'salaisuus', answer = () => 200 }: { port?: number; token?: string; answer?: (to: string) => number | null } = {}) {
  const taken: TakenSms[] = []
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const sms = JSON.parse(body) as TakenSms
    asked.push(sms.to)
    const right = request.method === 'POST' && request.headers['content-type'] === 'application/json' && request.headers.authorization === `Bearer ${token}`
    const status = right ? answer(sms.to) : 401
    if (status === null) return
    if (status < 300) taken.push(sms)
    // It repeats what it was given, as gateways do.
    response.writeHead(status, { 'Content-Type': 'application/json', Location: '/elsewhere' }).end(body)
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const bound = (server.address() as AddressInfo).port
  return {
    taken, asked, port: bound, url: `http://127.0.0.1:${bound}/send`,
    close: () => new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    }),
  }
}
