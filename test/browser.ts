// A real Chromium: the machine's own, or the one that CHROMIUM names.
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Throws when there is no Chromium: a test that needs a browser never passes without one. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'], ...usualPlaces].find((path) => path && existsSync(path))
  if (!executablePath) throw new Error(`no Chromium: install one, or name it in CHROMIUM (looked at ${usualPlaces.join(', ')})`)
  // Chromium's sandbox refuses to run as root, as in a container.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...asRoot, ...quiet] })
}

const usualPlaces = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Nothing of the browser's own goes out to the network. */
const quiet = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]
