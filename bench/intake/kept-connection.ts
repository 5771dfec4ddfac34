// A kept-alive HTTP connection that does no more than a measurement needs: the load must cost little
// beside what it measures, since both run on the same machine.
import { connect, type Socket } from 'node:net'

export type KeptConnection = {
  /** Sends a form, or what the type says, and waits for the whole of the response; its status. */
  post(path: string, body: string, type?: string): Promise<number>
  close(): void
}

export async function keptConnection(url: string): Promise<KeptConnection> {
  const { hostname, port, host } = new URL(url)
  const socket = await open(hostname, Number(port))
  let answer: { done(status: number): void; failed(error: Error): void } | null = null
  let received = ''
  socket.setNoDelay(true).setEncoding('latin1')
  socket.on('data', (text: string) => {
    received += text
    const status = wholeResponse(received)
    if (status === null) return
    received = ''
    answer!.done(status)
  })
  socket.on('close', () => answer?.failed(new Error('the connection was closed')))
  return {
    post: (path, body, type = 'application/x-www-form-urlencoded') => new Promise((done, failed) => {
      answer = { done, failed }
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: ${type}\r\n` +
        `Accept-Encoding: br\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    }),
    close() {
      answer = null
      socket.destroy()
    },
  }
}

const open = (host: string, port: number) => new Promise<Socket>((ready, failed) => {
  const socket = connect(port, host, () => ready(socket)).on('error', failed)
})

/** Its status, or null when there is more to come. */
function wholeResponse(text: string): number | null {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = text.slice(0, end)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  const isWhole = length !== undefined ? text.length >= end + 4 + Number(length) : text.endsWith('\r\n0\r\n\r\n')
  return isWhole ? Number(head.slice(9, 12)) : null
}
