// What a browser has to fetch on its first visit before the form can be filled in and sent: counted by a
// real one where it is installed, as bytes on the wire of bodies and headers, compressed.
import { existsSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { to } from '../src/paths.ts'
import type { Topic } from './intake/giver.ts'
import { atMost, type Results } from './result.ts'

type Transfer = { url: string; kind: string; bytes: number }

const browserPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export async function measureForm({ url, topic }: { url: string; topic: Topic }): Promise<Results> {
  if (!existsSync(browserPath)) {
    console.log(`form_bytes is left out: there is no browser at ${browserPath}`)
    return {}
  }
  const browser = await chromium.launch({ executablePath: browserPath, args: flags })
  try {
    const page = await browser.newPage({ locale: 'fi-FI' })
    const transfers = await watch(page)
    await page.goto(url + to('form', 'fi', {}, topic), { waitUntil: 'networkidle' })
    const all = await Promise.all([...transfers.values()])
    for (const { kind, bytes, url: from } of all) console.log(`  ${kind} ${bytes} bytes ${new URL(from).pathname}`)
    const scripts = all.filter(({ kind }) => kind === 'Script')
    const needed = all.filter((one) => !scripts.includes(one))
    return {
      form_bytes: atMost(14_000, 'bytes', sum(needed)),
      form_requests: atMost(3, 'requests', needed.length),
      form_script_bytes: atMost(10_000, 'bytes', sum(scripts)),
    }
  } finally {
    await browser.close()
  }
}

const sum = (transfers: Transfer[]): number => transfers.reduce((total, { bytes }) => total + bytes, 0)

/** Headers are counted too: encodedDataLength is everything of the response that came over the wire. */
async function watch(page: Page): Promise<Map<string, Transfer>> {
  const session = await page.context().newCDPSession(page)
  const transfers = new Map<string, Transfer>()
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    void transfers.set(requestId, { url: response.url, kind: type, bytes: 0 }))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = transfers.get(requestId)
    if (one) one.bytes = encodedDataLength
  })
  await session.send('Network.enable')
  return transfers
}
