// A server on loopback that speaks as ClamAV does (INSTREAM), and finds what EICAR gives to try scanners with.
import { createServer, type Socket } from 'node:net'
import { eicar } from './media.ts'

export type TestScanner = { port: number; scanned: number; says: 'by-content' | 'error' | 'nothing'; stop(): Promise<void> }

export async function testScanner(): Promise<TestScanner> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    let got = Buffer.alloc(0)
    socket.on('data', (piece: Buffer) => {
      got = Buffer.concat([got, piece])
      const file = streamed(got)
      if (!file) return
      scanner.scanned++
      if (scanner.says === 'error') socket.end('INSTREAM size limit exceeded. ERROR\0')
      if (scanner.says === 'by-content') socket.end(file.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const scanner: TestScanner = {
    port: (server.address() as { port: number }).port, scanned: 0, says: 'by-content',
    stop: () => new Promise((stopped) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => stopped())
    }),
  }
  return scanner
}

const command = Buffer.from('zINSTREAM\0')

/** The file, once its end has come; pieces of it come each after its length. */
function streamed(got: Buffer): Buffer | null {
  if (!got.subarray(0, command.length).equals(command)) return null
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= got.length;) {
    const length = got.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    if (at + 4 + length > got.length) return null
    pieces.push(got.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
