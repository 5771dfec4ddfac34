// The host's page on a tablet: opened by the PIN, which is chosen once; what it does besides is in the files beside this one. It runs in browsers.
import { canSeal, isPin, keepPin } from '../../../privacy/tablet.ts'
import { countKept, own, keepOwn } from './kept.ts'
import { beginKeeping } from './host-keeps.ts'
import { beginReady } from './host-ready.ts'
import { ofHosts } from './idle.ts'
import { all, clock, lightNow, one, setLight, textsOf, watchIdle } from './page.ts'
import { waitAfterTries } from './queue.ts'

export async function beginHost(main: HTMLElement): Promise<void> {
  const canKeep = canSeal() && await countKept().then(() => true, () => false)
  if (!canKeep) {
    const insecure = one('[data-insecure]', main)
    if (insecure) insecure.hidden = false
    return
  }
  const first = one<HTMLFormElement>('form[data-form="new-pin"]', main)!, again = one<HTMLFormElement>('form[data-form="pin"]', main)!
  const has = await own('pin')
  const form = has ? again : first
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void tryToOpen()
  })

  async function tryToOpen(): Promise<void> {
    if (await enter(form, !has)) opened(main, form)
  }
}

/** Whether the PIN that was typed opens the page; where there was none before, it is kept. */
async function enter(form: HTMLFormElement, isNew: boolean): Promise<boolean> {
  const field = one<HTMLInputElement>('input', form)!
  const said = one('[data-said]', form)!
  const words = textsOf(said, 'said')
  const pin = field.value.trim()
  const say = (text: string | undefined) => { said.textContent = text ?? ''; field.focus() }
  if (!/^\d{4,6}$/.test(pin)) { say(words['bad']); return false }
  if (isNew) {
    await keepOwn('pin', await keepPin(pin))
    return true
  }
  const kept = await own('pin')
  const tries = await own('tries') ?? { wrong: 0, lastAt: 0 }
  // Of a clock that was set back in between no more is asked than the whole wait.
  const wait = waitAfterTries(tries.wrong) - Math.max(0, clock() - tries.lastAt)
  if (wait > 0) { say(words['wait']?.replace('{seconds}', String(Math.ceil(wait / 1000)))); return false }
  // Counted before it is looked at: a page that is closed in between tries nothing for free.
  await keepOwn('tries', { wrong: tries.wrong + 1, lastAt: clock() })
  if (!kept || !await isPin(pin, kept)) { field.value = ''; say(words['wrong']); return false }
  await keepOwn('tries', { wrong: 0, lastAt: 0 })
  return true
}

function opened(main: HTMLElement, form: HTMLFormElement): void {
  form.remove()
  const open = one('[data-open]', main)!
  open.hidden = false
  // Left open, it is anybody's.
  watchIdle(() => ofHosts)
  void beginReady(open)
  void beginKeeping(open)
  const light = one<HTMLFormElement>('form[data-form="light"]', open)!
  all<HTMLInputElement>('input', light).forEach((input) => { input.checked = input.value === (lightNow() || 'usual') })
  light.addEventListener('change', () => setLight(String(new FormData(light).get('light'))))
}
