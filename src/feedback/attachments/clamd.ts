// Asks ClamAV whether something harmful is in a file: over its socket or TCP, by its command INSTREAM (clamd(8)). What it calls what it found is of no use here.
import { connect } from 'node:net'

export type Scanner = { path: string } | { host: string; port: number }

/** 'away': nobody is there, or nothing was said that tells. The file is then neither good nor bad. */
export type Verdict = 'clean' | 'harmful' | 'away'

/** A scan of ten megabytes takes ClamAV a second or two. */
const mostMilliseconds = 20_000
const pieceSize = 65_536

export const scannerOf = ({ CLAMD_SOCKET, CLAMD_HOST, CLAMD_PORT }: { CLAMD_SOCKET?: string | undefined; CLAMD_HOST?: string | undefined; CLAMD_PORT: number }): Scanner | null =>
  CLAMD_SOCKET ? { path: CLAMD_SOCKET } : CLAMD_HOST ? { host: CLAMD_HOST, port: CLAMD_PORT } : null

export function scan(scanner: Scanner, file: Buffer): Promise<Verdict> {
  return new Promise((answer) => {
    const socket = connect(scanner)
    let said = ''
    const end = (verdict: Verdict) => {
      clearTimeout(tooLong)
      socket.destroy()
      answer(verdict)
    }
    const tooLong = setTimeout(() => end('away'), mostMilliseconds)
    socket.on('error', () => end('away'))
    socket.on('close', () => end('away'))
    socket.on('data', (piece) => {
      said += piece.toString('latin1')
      // More than a line is no answer of ClamAV.
      if (said.includes('\0') || said.length > 4096) end(verdictOf(said))
    })
    socket.write('zINSTREAM\0')
    for (let at = 0; at < file.length; at += pieceSize) {
      const piece = file.subarray(at, at + pieceSize)
      socket.write(lengthOf(piece.length))
      socket.write(piece)
    }
    socket.write(lengthOf(0))
  })
}

const lengthOf = (length: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}

const verdictOf = (said: string): Verdict => (said.startsWith('stream: OK\0') ? 'clean' : /^stream: [^\0]* FOUND\0/.test(said) ? 'harmful' : 'away')
