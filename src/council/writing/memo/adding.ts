// The field under each heading in which the next point is typed: its words are a point by themselves, saved as they are typed, until Enter or the
// button begins the next. The form's own id is that of the point: should this script fail half-way, the same words are there once. It runs in browsers.
import { isEnd } from './rows.ts'
import { newId } from './server.ts'
import type { Unsent } from './unsent.ts'

type Does = {
  /** As it is typed. */
  type(draft: Unsent): void
  /** It is a point in the list from now on. */
  ended(draft: Unsent): void
  /** Emptied before anything of it was sent, or after all of it was saved. */
  emptied(draft: Unsent): void
}

export function adding(memo: HTMLElement, does: Does) {
  /** The point that each field writes now. */
  const drafts = new Map<string, Unsent>()
  const formOf = (at: string): HTMLFormElement => memo.querySelector<HTMLFormElement>(`[data-group="${at}"] form[data-add]`)!
  const fieldOf = (at: string): HTMLTextAreaElement => formOf(at).querySelector('textarea')!
  const idOf = (at: string): HTMLInputElement => formOf(at).querySelector<HTMLInputElement>('[name=point]')!

  function anew(at: string): void {
    drafts.delete(at)
    fieldOf(at).value = ''
    idOf(at).value = newId()
  }

  function typed(at: string): void {
    const words = fieldOf(at).value.trim()
    const was = drafts.get(at)
    if (words) {
      const draft = was || { id: idOf(at).value, at: at, words: '', version: 0, tried: [] }
      draft.words = words
      drafts.set(at, draft)
      return does.type(draft)
    }
    if (!was) return
    anew(at)
    // What is underway to the server is a point already: it stands in the list, where it can be taken away.
    if (was.tried.length) was.words = was.tried[was.tried.length - 1]!
    else does.emptied(was)
  }

  function end(at: string): void {
    // Also what came into the field without being typed.
    if (!drafts.has(at)) typed(at)
    const draft = drafts.get(at)
    anew(at)
    if (draft) does.ended(draft)
  }

  memo.querySelectorAll<HTMLFormElement>('form[data-add]').forEach((form) => {
    const at = form.querySelector<HTMLInputElement>('[name=at]')!.value
    const field = fieldOf(at)
    field.addEventListener('input', () => typed(at))
    field.addEventListener('keydown', (event) => { if (isEnd(event)) { event.preventDefault(); end(at) } })
    form.addEventListener('submit', (event) => { event.preventDefault(); end(at); field.focus() })
  })

  return {
    ids: (): string[] => Array.from(drafts.values()).map((draft) => draft.id),
    forget: (id: string): void => drafts.forEach((draft, at) => { if (draft.id === id) anew(at) }),
  }
}
