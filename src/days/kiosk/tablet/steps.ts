// One question at a time: shows the step that one is at, and knows what must be answered before the next. It runs in browsers.
import { hasLetters } from '../../../feedback/has-letters.ts'
import { all, one } from './page.ts'

type Told = { say(what: string, values?: Record<string, string>): void; onMove(): void }

export function stepsOf(form: HTMLFormElement, { say, onMove }: Told): { goOn(): boolean } {
  const steps = all('[data-step]', form)
  const back = one<HTMLButtonElement>('[data-back]', form), next = one<HTMLButtonElement>('[data-next]', form)
  const send = one<HTMLButtonElement>('button[value="send"]', form), progress = one('[data-progress]', form)
  all('[data-no-script]', form).forEach((each) => { each.hidden = true })
  all('.picks', form).forEach(shuffle)
  let at = 0

  const chosen = (name: string) => new FormData(form).getAll(name).map(String)
  /** Those that are asked of whoever has answered so far. */
  const isAsked = (step: HTMLElement) => {
    const only = step.dataset['only'] ? JSON.parse(step.dataset['only']) as { question: string; is: string[] } : null
    return !only || chosen(`a-${only.question}`).some((value) => only.is.includes(value))
  }
  const asked = () => steps.filter(isAsked)

  function show(focus: boolean): void {
    const now = asked()
    at = Math.min(at, now.length - 1)
    const step = now[at]!
    for (const each of steps) each.hidden = each !== step
    layOut(step, chosen('line')[0] ?? 'none')
    if (back) back.hidden = at === 0
    if (next) next.hidden = at === now.length - 1
    if (send) send.hidden = at < now.length - 1
    if (progress) {
      progress.hidden = now.length < 2
      progress.textContent = progress.dataset['progress']!.replace('{at}', String(at + 1)).replace('{count}', String(now.length))
    }
    say('')
    if (!focus) return
    const field = one('textarea, input[type="text"], input:not([type])', step) ?? one('fieldset', step) ?? step
    if (!field.hasAttribute('tabindex') && field.tagName === 'FIELDSET') field.tabIndex = -1
    field.focus()
    scrollTo(0, 0)
  }

  /** What keeps one here; '' where nothing does. */
  function lacks(step: HTMLElement): string {
    const most = Number(step.dataset['most'] || Infinity)
    if (all<HTMLInputElement>('input[type="checkbox"]', step).filter((box) => box.checked).length > most) return 'many'
    if (one('input[name="kind"]', step) && !chosen('kind').length) return 'kind'
    const area = one<HTMLTextAreaElement>('textarea[name="text"]', step)
    if (area && !hasLetters(area.value)) return 'text'
    return Number(step.dataset['limit'] || Infinity) < (one<HTMLTextAreaElement>('textarea, input[type="text"]', step)?.value.trim().length ?? 0) ? 'long' : ''
  }

  /** To the next one; true where this was the last, and nothing keeps one here. */
  function goOn(): boolean {
    const now = asked()
    const step = now[at]!
    const lack = lacks(step)
    if (lack) {
      say(lack, { limit: step.dataset['limit'] ?? '' })
      return false
    }
    if (at >= now.length - 1) return true
    at++
    onMove()
    show(true)
    return false
  }

  next?.addEventListener('click', () => void goOn())
  back?.addEventListener('click', () => { at = Math.max(0, at - 1); show(true) })
  show(false)
  return { goOn }
}

/** Only the cards of the line that it is about lie on the table; one that was picked for another is laid back. */
function layOut(step: HTMLElement, line: string): void {
  if (!step.dataset['decks']) return
  const decks = JSON.parse(step.dataset['decks']) as Record<string, string[]>
  for (const box of all<HTMLInputElement>('input[type="checkbox"]', step)) {
    const lies = (decks[box.value] ?? []).includes(line === 'none' ? '' : line)
    const card = box.closest<HTMLElement>('.field')
    if (card) card.hidden = !lies
    if (!lies) box.checked = false
  }
}

/** In another order for everybody, every order as likely as any other (Fisher and Yates). */
function shuffle(cards: HTMLElement): void {
  if (!cards.closest('.of-cards')) return
  const order = Array.from(cards.children)
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32 * (last + 1))
    const held = order[last]!
    order[last] = order[other]!
    order[other] = held
  }
  cards.append(...order)
}
