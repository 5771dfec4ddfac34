// Another system that is told of events: a real HTTP server on loopback, which keeps what came and answers as a test wants it to.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'

export type Received = { path: string; headers: IncomingHttpHeaders; body: string }
export type Receiver = { url: string; received: Received[]; answer(how: (response: ServerResponse, got: Received) => void): void; close(): Promise<void> }

/** `port`: 0 for any that is free. */
export async function webhookReceiver(port = 0): Promise<Receiver> {
  const received: Received[] = []
  let how: (response: ServerResponse, got: Received) => void = (response) => void response.writeHead(204).end()
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => { body += part })
    request.on('error', () => {}).on('end', () => {
      const got = { path: request.url ?? '', headers: request.headers, body }
      received.push(got)
      how(response, got)
    })
  })
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  const { port: own } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${own}`, received,
    answer(next) { how = next },
    close: () => new Promise((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    }),
  }
}

export const status = (code: number, headers: Record<string, string> = {}) => (response: ServerResponse): void => void response.writeHead(code, headers).end()
