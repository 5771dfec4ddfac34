// The points on the page: those that the server tells of, those that are being written, and both texts where two wrote one. It runs in browsers.
import type { Seen } from './server.ts'
import type { Theirs, Unsent } from './unsent.ts'

export type Words = {
  states: Record<string, string>; change: string; waiting: string; clash: string; gone: string; yours: string; theirs: string; keepMine: string; keepTheirs: string; keepBoth: string; addAgain: string; leaveOut: string
  ready: string; more: string; leftover: string
}
export type Choice = 'mine' | 'theirs' | 'both'

export function rowsOf(memo: HTMLElement, words: Words) {
  const action = memo.dataset['memo']!
  const writes = memo.dataset['writes'] === 'yes'
  const listOf = (at: string): HTMLElement | null => memo.querySelector(`[data-group="${at}"] [data-points]`)
  const rowOf = (id: string): HTMLElement | null => memo.querySelector(`[data-point="${id}"]`)

  function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, more: Record<string, string> = {}): HTMLElementTagNameMap[Name] {
    const element = document.createElement(name)
    element.textContent = text
    Object.keys(more).forEach((key) => element.setAttribute(key, more[key]!))
    return element
  }

  const fieldOf = (at: string): HTMLTextAreaElement => memo.querySelector<HTMLTextAreaElement>(`[data-group="${at}"] form[data-add] textarea`)!

  /** What is told of saving stands below what is being written: over it, it would cover it on a small screen. */
  function standBelow(at: string, bar: HTMLElement): void {
    const group = memo.querySelector(`[data-group="${at}"]`)
    if (group && group.lastElementChild !== bar) group.append(bar)
  }

  /** What stood on the page when it came. */
  function there(): Map<string, Seen> {
    const found = new Map<string, Seen>()
    memo.querySelectorAll<HTMLElement>('[data-point]').forEach((row) => {
      const id = row.dataset['point']!
      const at = row.closest<HTMLElement>('[data-group]')!.dataset['group']!
      found.set(id, { id: id, at: at, place: Number(row.dataset['at']), words: row.querySelector('[data-words]')!.textContent!, version: Number(row.dataset['version']), state: row.dataset['said'] as Seen['state'] })
    })
    return found
  }

  /** Its row as it is now, in its place; what is being written in it stays. */
  function show(point: Pick<Seen, 'id' | 'at' | 'words' | 'version' | 'state'>, place: number | null): void {
    const list = listOf(point.at)
    if (!list) return
    const row = rowOf(point.id) || make('li', '', { 'data-point': point.id })
    row.dataset['version'] = String(point.version)
    if (!row.querySelector('[data-editing]')) {
      row.replaceChildren(make('span', point.words, { class: 'lines', 'data-words': '' }))
      if (point.state !== 'said') row.append(' ', make('span', words.states[point.state]!, { class: `tag ${point.state === 'settled' ? 'good' : 'info'}` }))
      if (writes) {
        const link = make('a', words.change, { href: `${action}/${point.id}`, 'data-change': '', lang: document.documentElement.lang })
        link.append(make('span', `: ${point.words.slice(0, 60)}`, { class: 'visually-hidden' }))
        row.append(' ', link)
      }
    }
    if (place === null && row.parentElement === list) return
    row.dataset['at'] = place === null ? '' : String(place)
    // One that the server has not numbered yet stands last.
    const next = place === null ? undefined : Array.from(list.children).find((other) => other !== row && (!(other as HTMLElement).dataset['at'] || Number((other as HTMLElement).dataset['at']) > place))
    if (row.parentElement !== list || row.nextElementSibling !== (next || null)) list.insertBefore(row, next || null)
  }

  /** Says of a row that the server has it not. */
  function mark(id: string, isWaiting: boolean): void {
    const row = rowOf(id)
    const there = row && row.querySelector('[data-waiting]')
    if (there && !isWaiting) there.remove()
    if (row && !there && isWaiting) row.append(' ', make('span', words.waiting, { class: 'tag warning', 'data-waiting': '' }))
  }

  /** Both texts, and what is to become of them. */
  function clash(unsent: Unsent, theirs: Theirs | null, choose: (choice: Choice) => void): void {
    const row = rowOf(unsent.id) || make('li', '', { 'data-point': unsent.id })
    if (!row.parentElement) (listOf(unsent.at) || memo.querySelector('[data-memo-leftover]')!).append(row)
    const had = row.contains(document.activeElement)
    const box = make('div', '', { 'data-clash': '', class: 'stack tight', tabindex: '-1', lang: document.documentElement.lang })
    box.append(make('p', theirs ? words.clash : words.gone))
    const text = (label: string, said: string) => {
      const paragraph = make('p', '', { class: 'lines' })
      paragraph.append(make('strong', `${label}: `), said)
      box.append(paragraph)
    }
    text(words.yours, unsent.words)
    if (theirs) text(words.theirs, theirs.words)
    const ways = make('p', '', { class: 'actions' })
    const way = (label: string, choice: Choice) => {
      const button = make('button', label, { type: 'button', class: 'button secondary' })
      button.addEventListener('click', () => choose(choice))
      ways.append(button)
    }
    way(theirs ? words.keepMine : words.addAgain, 'mine')
    way(theirs ? words.keepTheirs : words.leaveOut, 'theirs')
    if (theirs) way(words.keepBoth, 'both')
    box.append(ways)
    row.replaceChildren(box)
    // No button: what is typed on in haste presses nothing.
    if (had) box.focus()
  }

  /** A field in the place of a point's words. */
  function edit(id: string, said: string, on: { input: (text: string) => void; done: () => void }): void {
    const row = rowOf(id)
    if (!row) return
    const box = make('div', '', { 'data-editing': '', class: 'stack tight' })
    const field = make('textarea', '', { class: 'input full', rows: '3', 'aria-label': words.change })
    field.value = said
    const ready = make('button', words.ready, { type: 'button', class: 'button secondary' })
    const ways = make('p', '', { class: 'actions', lang: document.documentElement.lang })
    ways.append(ready, make('a', words.more, { href: `${action}/${id}` }))
    box.append(field, ways)
    row.replaceChildren(box)
    field.addEventListener('input', () => on.input(field.value))
    field.addEventListener('keydown', (event) => { if (event.key === 'Escape' || isEnd(event)) { event.preventDefault(); on.done() } })
    ready.addEventListener('click', on.done)
    field.focus()
  }

  /** What no place is left for: to be read and copied. */
  function leave(unsent: Unsent): void {
    const box = make('div', '', { class: 'card stack tight', 'data-left': unsent.id })
    box.append(make('p', words.leftover, { class: 'hint' }), make('p', unsent.words, { class: 'lines' }))
    const place = memo.querySelector('[data-memo-leftover]')!
    if (!place.querySelector(`[data-left="${unsent.id}"]`)) place.append(box)
  }

  return { there, rowOf, fieldOf, standBelow, show, mark, clash, edit, leave, make }
}

/** Enter ends a point; with Shift it begins a line in it. Not while a word is being put together, as in Chinese. */
export const isEnd = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.shiftKey && !event.isComposing
