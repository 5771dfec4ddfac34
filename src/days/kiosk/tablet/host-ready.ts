// On the host's page: making ready, what waits, sending it, and taking it to a file. It runs in browsers.
import { exportAll } from './export-all.ts'
import { allKept, own, tryAllAgain } from './kept.ts'
import { hints } from './checks.ts'
import { inOrder, listedFiles, makeReady, type Made } from './make-ready.ts'
import { all, one, textsOf } from './page.ts'
import { lookAnew, sendNow, tellWaiting } from './sending.ts'

export async function beginReady(within: HTMLElement): Promise<void> {
  const said = one('[data-ready]', within)!
  const words = textsOf(said, 'ready')
  const say = (what: string, values: Record<string, string | number> = {}) => { said.textContent = (words[what] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])) }
  const ready = await own('ready')
  if (ready) say('wasReady', ready)
  else say('notYet')
  if (ready) void seeWhetherChanged(ready.version)

  /** A station that was named anew, or a new version of the program, is on the tablet only once it is made ready again. */
  async function seeWhetherChanged(version: string): Promise<void> {
    const { listed } = await listedFiles()
    if (listed && listed.version !== version && !button.disabled) say('changed')
  }

  const button = one<HTMLButtonElement>('[data-make-ready]', within)!
  button.addEventListener('click', () => {
    void make()
  })

  async function make(): Promise<void> {
    button.disabled = true
    say('checking')
    try {
      const made = await makeReady()
      one('[data-checks]', within)!.hidden = true
      if (!made.refused) tellChecks(within, made)
      say(made.refused ?? (made.ready ? 'isReady' : 'isNotReady'), { files: made.files, languages: made.languages })
      await lookAnew()
    } catch {
      say('isNotReady')
    }
    button.disabled = false
  }

  const sent = one('[data-sent]', within)!
  const sentWords = textsOf(sent, 'sent')
  one('[data-send-now]', within)!.addEventListener('click', () => {
    void send()
  })
  async function send(): Promise<void> {
    // Whoever presses it may know why something was not taken in.
    await tryAllAgain().catch(() => undefined)
    sent.textContent = sentWords[await sendNow()] ?? ''
    await tellStays(within)
    await lookAnew()
  }
  one('[data-export]', within)!.addEventListener('click', () => void exportAll())
  await tellWaiting()
  await tellStays(within)
  await lookAnew()
}

function tellChecks(within: HTMLElement, { found }: Made): void {
  const list = one('[data-checks]', within)!
  list.hidden = false
  for (const [check, good] of inOrder(found)) {
    const line = one(`[data-check="${check}"]`, list)!
    const is = good ? 'good' : hints.includes(check) ? 'watch' : 'lacking'
    line.className = is
    one('[data-is]', line)!.textContent = list.dataset[is]!
    one('[data-missing]', line)!.hidden = good
  }
}

/** What the server does not take. */
async function tellStays(within: HTMLElement): Promise<void> {
  const kept = await allKept()
  for (const place of all('[data-stays]', within)) {
    const count = kept.filter((record) => record.stays === place.dataset['stays']).length
    place.hidden = count === 0
    place.textContent = (count === 1 ? place.dataset['one'] : place.dataset['other'])!.replace('{count}', String(count))
  }
}
