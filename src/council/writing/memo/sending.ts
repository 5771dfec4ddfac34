// Sends what is typed, one point after the other, and keeps each on the device until the server has it. It runs in browsers.
import type { Kept } from './kept.ts'
import { send } from './server.ts'
import { answered, pauseAfter, trying, type Answer, type Theirs, type Unsent } from './unsent.ts'

/** What the page does about it. */
export type Tells = {
  saved(unsent: Unsent, time: string): void
  clash(unsent: Unsent, theirs: Theirs | null): void
  /** It is not there, and why; `onDevice`: it is kept. */
  stays(unsent: Unsent, why: string, onDevice: boolean): void
}

export function sending(address: string, kept: Kept, tell: Tells) {
  const waiting = new Map<string, Unsent>()
  /** Of which both texts are on the page, or that the server never takes. */
  const resting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let working = false
  let failures = 0

  /** Typed: it is kept at once, and sent after a pause in the typing. */
  function type(unsent: Unsent, soon: boolean): void {
    waiting.set(unsent.id, unsent)
    resting.delete(unsent.id)
    void kept.keep(unsent)
    later(soon ? 0 : 900)
  }

  function later(pause: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void sendAll(), pause)
  }

  async function sendAll(): Promise<void> {
    if (working) return
    working = true
    for (const unsent of Array.from(waiting.values())) {
      if (resting.has(unsent.id)) continue
      const sent = trying(unsent)
      await kept.keep(unsent)
      const answer = await send(address, unsent)
      if (!waiting.has(unsent.id)) continue
      if (!await take(unsent, sent, answer)) break
    }
    working = false
    if (failures) later(pauseAfter(failures - 1))
    // What was typed on, or begun, while others were on their way.
    else if (Array.from(waiting.keys()).some((id) => !resting.has(id))) later(300)
  }

  /** False: the next one would fare no better. */
  async function take(unsent: Unsent, sent: string, answer: Answer): Promise<boolean> {
    const next = answered(unsent, sent, answer)
    if (next.is === 'stays' && (next.why === 'away' || next.why === 'signed-out')) {
      failures++
      tell.stays(unsent, next.why, await kept.keep(unsent))
      return false
    }
    failures = 0
    if (next.is === 'done') {
      waiting.delete(unsent.id)
      await kept.forget(unsent.id)
      tell.saved(unsent, answer.is === 'saved' ? answer.time : '')
      return true
    }
    const onDevice = await kept.keep(unsent)
    if (next.is === 'again') return true
    resting.add(unsent.id)
    if (next.is === 'clash') tell.clash(unsent, next.theirs)
    if (next.is === 'stays') tell.stays(unsent, next.why, onDevice)
    return true
  }

  async function forget(id: string): Promise<void> {
    waiting.delete(id)
    resting.delete(id)
    await kept.forget(id)
  }

  addEventListener('online', () => later(0))
  // Somebody puts the phone away in the middle of a pause.
  document.addEventListener('visibilitychange', () => { if (document.hidden && waiting.size) later(0) })

  return { type, now: () => later(0), forget, waiting, holds: (id: string) => waiting.has(id), rests: (id: string) => resting.has(id) }
}

/** A memo is closed once all that was typed is in it, in so far as that takes a moment; pressed again, or if the network is away, it is closed as it is. */
export function waitBefore(forms: NodeListOf<HTMLFormElement>, outbox: Pick<ReturnType<typeof sending>, 'waiting' | 'now'>): void {
  forms.forEach((form) => {
    let pressed = false
    form.addEventListener('submit', (event) => {
      if (pressed || outbox.waiting.size === 0) return
      pressed = true
      event.preventDefault()
      outbox.now()
      let looks = 40
      const button = form.querySelector<HTMLButtonElement>('button[name=step]')!
      const timer = setInterval(() => {
        if (outbox.waiting.size && --looks > 0) return
        clearInterval(timer)
        if (!outbox.waiting.size) button.click()
      }, 100)
    })
  })
}
