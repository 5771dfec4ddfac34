// A real Chromium: the one that CHROMIUM names, the machine's own, or one that is installed now. A test
// that needs a browser never passes without one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'

/** The one without a window first: the same pages in a fifth less time. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** With a fresh profile each time. */
export function launchBrowser(options: Pick<LaunchOptions, 'ignoreDefaultArgs'> = {}): Promise<Browser> {
  const { executablePath, args } = chromiumHere()
  return chromium.launch({ ...options, executablePath, args: [...args, ...asItIs, `--disable-features=${unused}`] })
}

/** Who may use the microphone hears a beep each second: no machine of tests has one. */
const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

/** No page of a test lives long enough for code to be worth compiling twice: of what a check by axe takes of the processor, a fifth went into that. */
const asItIs = ['--js-flags=--no-turbofan --no-maglev', ...microphone]

/** What Chromium would do beside the pages. It takes the last such list, so what Playwright turns off stands here too. */
const unused = [
  // Two processes with every window, for what its address bar might show.
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay',
  'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin',
  'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
]

/** Which browser, and how it is told to keep to itself: for whatever starts one. */
export function chromiumHere(): { executablePath: string; args: string[] } {
  const executablePath = named() ?? find() ?? (install(), find())
  if (!executablePath) throw new Error(`no Chromium (looked at ${usualPlaces.join(', ')}). Install one, on Debian with "apt-get install chromium-headless-shell", or name it: CHROMIUM=/path/to/chromium`)
  // Chromium's sandbox refuses to run as root, as in a container.
  const asRoot = isRoot ? ['--no-sandbox'] : []
  return { executablePath, args: [...asRoot, ...quiet] }
}

/** Nothing of the browser's own goes out to the network. */
const quiet = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

const isRoot = process.getuid?.() === 0

function named(): string | undefined {
  const path = process.env['CHROMIUM']
  if (path && !existsSync(path)) throw new Error(`CHROMIUM names ${path}, which is not there`)
  return path || undefined
}

const find = (): string | undefined => usualPlaces.find((path) => existsSync(path))

/** Only root may, and only where there is Debian's apt-get; elsewhere nothing happens. */
function install(): void {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return
  console.log('there is no Chromium: apt-get installs it')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const rest of [['update'], ['install', '-y', 'chromium-headless-shell'], ['install', '-y', 'chromium']]) {
    if (!find()) spawnSync('/usr/bin/apt-get', rest, { stdio: ['ignore', 'ignore', 'inherit'], env })
  }
}
