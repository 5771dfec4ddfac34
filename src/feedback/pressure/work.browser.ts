// Shows the work that is asked for while very much is being sent, and sends what was written. Without this script its giver waits and presses.
import { findWork } from './find-work.ts'

const form = document.querySelector<HTMLFormElement>('form[data-work]')
const field = form?.querySelector<HTMLInputElement>('[name=work]')
const said = document.querySelector<HTMLElement>('[data-working]')
/** Some hundredths of a second on a telephone: nobody notices that the page stands still. */
const triesAtOnce = 4000
/** A browser makes timers of a page that is not looked at wait, and messages not. */
const turns = new MessageChannel()
let from = 0

function look(): void {
  if (!form || !field) return
  const found = findWork(form.dataset['work']!, Number(form.dataset['bits']), { from, tries: triesAtOnce })
  from += triesAtOnce
  if (found === null) return turns.port2.postMessage(null)
  turns.port1.close()
  field.value = String(found)
  form.submit()
}

if (form && said) {
  said.textContent = said.dataset['working'] ?? ''
  form.querySelector<HTMLElement>('[data-wait]')?.remove()
  turns.port1.addEventListener('message', look)
  turns.port1.start()
  turns.port2.postMessage(null)
}
