// On the host's page: making ready, what waits, sending it, and taking it to a file. It runs in browsers.
import { allKept, own, tryAllAgain } from './kept.ts'
import { hints } from './checks.ts'
import { inOrder, makeReady, type Made } from './make-ready.ts'
import { all, one, textsOf } from './page.ts'
import { sendNow, tellWaiting } from './sending.ts'

export async function beginReady(within: HTMLElement): Promise<void> {
  const said = one('[data-ready]', within)!
  const words = textsOf(said, 'ready')
  const say = (what: string, values: Record<string, string | number> = {}) => { said.textContent = (words[what] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])) }
  const ready = await own('ready')
  if (ready) say('wasReady', ready)
  else say('notYet')

  const button = one<HTMLButtonElement>('[data-make-ready]', within)!
  button.addEventListener('click', () => {
    void make()
  })

  async function make(): Promise<void> {
    button.disabled = true
    say('checking')
    try {
      const made = await makeReady()
      tellChecks(within, made)
      say(made.ready ? 'isReady' : 'isNotReady', { files: made.files, languages: made.languages })
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
  }
  one('[data-export]', within)!.addEventListener('click', () => void exportAll())
  await tellWaiting()
  await tellStays(within)
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

/** What the server does not take, and whether it knows the tablet. */
async function tellStays(within: HTMLElement): Promise<void> {
  const kept = await allKept()
  for (const place of all('[data-stays]', within)) {
    const count = kept.filter((record) => record.stays === place.dataset['stays']).length
    place.hidden = count === 0
    place.textContent = (count === 1 ? place.dataset['one'] : place.dataset['other'])!.replace('{count}', String(count))
  }
  const no = await own('said')
  for (const place of all('[data-no-longer]', within)) place.hidden = place.dataset['noLonger'] !== no
}

/** A file for each day; all of it stays here too. */
async function exportAll(): Promise<void> {
  const kept = await allKept()
  for (const day of new Set(kept.map((record) => record.day))) {
    const records = kept.filter((record) => record.day === day).map((record) => record.sealed)
    const way = document.createElement('a')
    way.href = URL.createObjectURL(new Blob([JSON.stringify({ day, records })], { type: 'application/json' }))
    way.download = `kiosk-${day}.json`
    way.click()
    setTimeout(() => URL.revokeObjectURL(way.href), 60_000)
  }
}
