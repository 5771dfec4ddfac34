// The program: reads the settings, starts, and stops when it is told to.
import { readSettings } from './settings.ts'
import { start } from './start.ts'

const log = (line: string): void => void console.log(line)

try {
  if (Number(process.versions.node.split('.')[0]) < 24) throw new Error('Vastakaiku needs Node.js 24: start it with npm start')
  const starting = start(readSettings(), log)
  // Told to stop while it still starts, it starts and stops, so that nothing is left half made.
  const stop = async (): Promise<void> => {
    await (await starting).stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().catch(() => process.exit(1)))
  await starting
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
