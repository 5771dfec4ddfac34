// Takes what waits on a tablet to a file, sealed as it lies there: on the host's page, and where a tablet that is in use no more is opened. It runs
// in browsers.
import { allKept, countKept } from './kept.ts'
import { one } from './page.ts'

/** A file for each day; all of it stays here too. */
export async function exportAll(): Promise<void> {
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

/** On a page that is no page of a day: how many wait here, and the button, which needs no PIN since nothing can be read in the file. */
export async function beginHolding(within: HTMLElement): Promise<void> {
  const count = await countKept().catch(() => 0)
  const none = one('[data-holds-none]', within)
  if (none) none.hidden = count > 0
  one('[data-holds-some]', within)!.hidden = count === 0
  const told = one('[data-holds-count]', within)!
  told.textContent = (count === 1 ? told.dataset['one'] : told.dataset['other'])!.replace('{count}', String(count))
  one('[data-export]', within)!.addEventListener('click', () => void exportAll())
}
