// How the pages of a tablet behave: the screen stays on, the light is as the host set it, and nothing of the last person comes back by the
// browser's ways or after a while in which nobody touched it. It runs in browsers.
import { backAt, idleAt, type Patience } from './idle.ts'

/** The same before and after the page was loaded anew, in milliseconds. */
export const clock = (): number => performance.timeOrigin + performance.now()

export const all = <Part extends HTMLElement>(selector: string, within: ParentNode = document): Part[] => Array.from(within.querySelectorAll<Part>(selector))
export const one = <Part extends HTMLElement>(selector: string, within: ParentNode = document): Part | null => within.querySelector<Part>(selector)

/** The texts that stand on a part of the page, for its script. */
export const textsOf = (part: HTMLElement | null, name: string): Record<string, string> => JSON.parse(part?.dataset[name] || '{}') as Record<string, string>

/** Where the next person begins. */
export const beginning = (): string => `/kiosk/${document.documentElement.lang}`

export function mannersOf(is: string): void {
  setLight()
  void stayAwake()
  const isGiving = is === 'station' || is === 'thanks'
  // A page that the browser kept for its "back" may be as somebody left it: it is kept out of sight, and left at once.
  if (isGiving) addEventListener('pagehide', () => { document.body.hidden = true })
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    if (isGiving) leave()
    else location.reload()
  })
  document.addEventListener('click', (event) => {
    const way = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-away]') : null
    if (!way) return
    event.preventDefault()
    leave(way instanceof HTMLAnchorElement ? way.href : undefined)
  })
}

/** The page takes no place among those that "back" leads to. */
export function leave(address = beginning()): void {
  document.body.hidden = true
  location.replace(address)
}

const lights = ['dark', 'sun']
export const lightNow = (): string => { try { return localStorage.getItem('kiosk-light') ?? '' } catch { return '' } }

export function setLight(light = lightNow()): void {
  try {
    if (lights.includes(light)) localStorage.setItem('kiosk-light', light)
    else localStorage.removeItem('kiosk-light')
  } catch {}
  const root = document.documentElement
  root.classList.toggle('in-dark', light === 'dark')
  root.classList.toggle('in-light', light === 'sun')
  root.classList.toggle('in-sun', light === 'sun')
}

/** The browser lets go of it whenever the page is out of sight. */
async function stayAwake(): Promise<void> {
  if (!('wakeLock' in navigator)) return
  const ask = () => { if (document.visibilityState === 'visible') navigator.wakeLock.request('screen').catch(() => undefined) }
  document.addEventListener('visibilitychange', ask)
  ask()
}

const touches = ['pointerdown', 'pointermove', 'keydown', 'input', 'change', 'compositionstart', 'compositionupdate', 'scroll', 'wheel', 'touchstart', 'focusin']

/** Ends the page when nobody has touched it for as long as `patience` says just then. */
export function watchIdle(patience: () => Patience): void {
  const shown = one('[data-idle]')
  const seconds = one('[data-seconds]')
  let touchedAt = performance.now()
  let over = false
  const look = () => {
    const idle = idleAt(touchedAt, performance.now(), patience())
    if (idle.is === 'over' && !over) {
      over = true
      leave()
    }
    if (shown) {
      const is = idle.is === 'warning'
      // What comes into sight is read out once; each second would be a torment.
      if (shown.hidden === is) { shown.hidden = !is; shown.setAttribute('role', is ? 'alert' : 'none') }
      if (is && seconds) seconds.textContent = String(idle.seconds)
    }
  }
  const touched = (event: Event) => {
    // The countdown stays in sight until its button is pressed: what lies beneath it is not pressed instead.
    if (event.target instanceof Node && shown?.contains(event.target) && event.type !== 'click') return
    // A touch after a long sleep is the next person's.
    if (idleAt(touchedAt, performance.now(), patience()).is !== 'over') touchedAt = performance.now()
    look()
  }
  for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true })
  // The keyboard on the screen comes, goes or changes, and tells of nothing else.
  if (window.visualViewport) for (const touch of ['resize', 'scroll']) window.visualViewport.addEventListener(touch, touched)
  one('[data-stay]')?.addEventListener('click', touched)
  document.addEventListener('visibilitychange', () => {
    // How long the screen was off no clock of the page tells: whoever switches it on may be another.
    if (document.visibilityState === 'hidden') touchedAt = backAt(touchedAt, performance.now(), patience())
    look()
  })
  setInterval(look, 250)
}
