// The program: reads the settings, starts, and stops when it is told to.
import { readSettings } from './settings.ts'
import { start } from './start.ts'

const log = (line: string): void => void console.log(line)

try {
  if (Number(process.versions.node.split('.')[0]) < 24) throw new Error('Vastakaiku needs Node.js 24: start it with npm start')
  const running = await start(readSettings(), log)
  const stop = async (): Promise<void> => {
    await running.stop()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
