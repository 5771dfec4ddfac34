// While somebody writes of acute danger, the form shows whom to call. It is found out here, in the browser: nothing is
// sent. Without this script the same stands on the page after sending.
import { signalsDanger } from './danger.ts'

export function watchDanger(): void {
  const place = document.querySelector<HTMLElement>('#danger')
  const notice = document.querySelector<HTMLTemplateElement>('#danger-notice')
  const form = place?.closest('form')
  if (!form || !notice) return
  const look = (): void => {
    const text = Array.from(form.querySelectorAll('textarea')).map((area) => area.value).join('\n')
    // Once shown it stays: what moves while somebody in distress writes is a burden.
    if (place!.childElementCount === 0 && text.trim() && signalsDanger(text)) place!.append(notice.content.cloneNode(true))
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, 600)
  })
  look()
}
