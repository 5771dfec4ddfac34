// The program: reads the settings, starts, and stops when it is told to.
import { setFlagsFromString } from 'node:v8'
import { endOnFault } from './last-fault.ts'
import { readSettings } from './settings.ts'

const log = (line: string): void => void console.log(line)
endOnFault(log)

try {
  // Before anything is loaded that an older one does not know.
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 24 || (major === 24 && minor < 7)) throw new Error('Vastakaiku needs Node.js 24.7 or later: start it with npm start')
  const settings = readSettings()
  // What is read and compiled while it starts would make the place for young objects grow to 64 MB, which an idle process then keeps. Under
  // load it may grow.
  const youngGrowsBy = (factor: number) => setFlagsFromString(`--semi-space-growth-factor=${factor}`)
  youngGrowsBy(1)
  const { start } = await import('./start.ts')
  const starting = start(settings, log)
  // Told to stop while it still starts, it starts and stops, so that nothing is left half made.
  const stop = async (): Promise<void> => {
    // Whatever hangs then, as a database that does not answer, is not waited for.
    setTimeout(() => process.exit(1), 30_000).unref()
    await (await starting).stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().catch(() => process.exit(1)))
  // Of a terminal that is closed the program dies, as any does; where there is none the signal says that the key file has changed.
  if (!process.stdout.isTTY) process.on('SIGHUP', () => void starting.then((running) => running.rereadKeys()).catch(() => {}))
  await starting
  youngGrowsBy(2)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
