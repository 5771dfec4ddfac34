// Counts again, while somebody writes, how long the text is as an SMS. Without this script the button under it does.
import { asSms } from './sms-around.ts'

type Words = { parts: { one: string; other: string }; letters: string; changed: string }

/** In milliseconds: what is read out is read out once. */
const pause = 600

for (const box of document.querySelectorAll<HTMLElement>('[data-sms-field]')) {
  const field = document.querySelector<HTMLInputElement>(`[name="${box.dataset['smsField']}"]`)
  const text = box.querySelector('[data-sms-text]')
  const length = box.querySelector('[data-sms-length]')
  const changed = box.querySelector('[data-sms-changed]')
  if (!field || !text || !length || !changed) continue
  const said = JSON.parse(box.dataset['words'] ?? '') as Words
  const around = { before: box.dataset['before'] ?? '', after: box.dataset['after'] ?? '' }
  const show = (): void => {
    const sent = asSms(around, field.value)
    text.textContent = sent.text
    length.textContent = `${(sent.parts === 1 ? said.parts.one : said.parts.other).replace('{count}', String(sent.parts))}, ${said.letters.replace('{letters}', String(sent.letters))}`
    changed.textContent = sent.changed.length ? said.changed.replace('{letters}', () => sent.changed.join(' ')) : ''
  }
  let waiting: ReturnType<typeof setTimeout>
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(show, pause)
  })
}
