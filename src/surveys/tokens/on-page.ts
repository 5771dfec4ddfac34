// The parts of the last page that its script shows and hides, and the wait for the moment of sending. It runs in browsers.
import { waitFor } from './moment.ts'

export const part = (name: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-token="${name}"]`)

export function show(name: string, is: boolean): void {
  const shown = part(name)
  if (shown) shown.hidden = !is
}

/** One of the sentences that stand on the page, in its language. */
export function say(what: string): void {
  for (const said of document.querySelectorAll<HTMLElement>('[data-token-said]')) said.hidden = said.dataset['tokenSaid'] !== what
}

/** A bar that fills shows that something is going on; how long it still takes hurries nobody. */
export async function waitUntil(moment: number): Promise<void> {
  const bar = document.querySelector<HTMLProgressElement>('[data-token="bar"]')
  const from = clock()
  const wait = waitFor(moment, from)
  if (wait === 0) return
  say('waiting')
  show('now', true)
  const pressed = { is: false }
  part('now-button')?.addEventListener('click', () => { pressed.is = true })
  while (!pressed.is && clock() - from < wait) {
    if (bar) bar.value = (clock() - from) / wait
    await pause(250)
  }
  show('now', false)
}

/** The same before and after the page was loaded anew. */
export const clock = (): number => performance.timeOrigin + performance.now()

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
