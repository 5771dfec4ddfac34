// Saves a memo as one types, shows what others write, and loses nothing where the network breaks. Without this script the same is done by forms.
import { adding } from './memo/adding.ts'
import { keptAt } from './memo/kept.ts'
import { rowsOf, type Choice, type Words } from './memo/rows.ts'
import { sending, waitBefore } from './memo/sending.ts'
import { looking } from './memo/looking.ts'
import { newId, type News, type Seen } from './memo/server.ts'
import type { Theirs, Unsent } from './memo/unsent.ts'

type Said = Words & Record<'saved' | 'kept' | 'unkept' | 'signedOut' | 'signIn' | 'closed' | 'away' | 'tooLong' | 'full' | 'backAgain' | 'forgetSure' | 'forgotten' | 'written', string>

async function begin(memo: HTMLElement): Promise<void> {
  const words: Said = JSON.parse(memo.dataset['texts']!)
  const address = memo.dataset['memo']!
  const rows = rowsOf(memo, words)
  const kept = await keptAt(memo.dataset['place']!, memo.dataset['unsent']!)
  const part = (name: string) => memo.querySelector<HTMLElement>(`[data-memo-${name}]`)!
  /** What the server has, as far as it is known here. */
  const known = rows.there()
  let inTrouble = false
  let typing = (): void => undefined

  function say(text: string, trouble: boolean): void {
    part('bar').hidden = !text
    part('bar').classList.toggle('unsaved', trouble)
    part('said').textContent = text
    part('forget').hidden = !trouble || outbox.waiting.size === 0
    // Read aloud only where something has changed: not with every word that is saved.
    if (trouble !== inTrouble) part('news').textContent = trouble ? text : words.backAgain
    inTrouble = trouble
  }

  const outbox = sending(address, kept, {
    saved(unsent, time) {
      const was = known.get(unsent.id)
      known.set(unsent.id, Object.assign({ id: unsent.id, at: unsent.at, place: 0, state: 'said' as const }, was, { words: unsent.words, version: unsent.version }))
      rows.mark(unsent.id, false)
      if (outbox.waiting.size === 0) say(words.saved.replace('{time}', time), false)
    },
    clash(unsent, theirs) {
      fields.forget(unsent.id)
      rows.clash(unsent, theirs, (choice) => settle(unsent, theirs, choice))
      rows.standBelow(unsent.at, part('bar'))
      say(theirs ? words.clash : words.gone, true)
    },
    stays(unsent, why, onDevice) {
      const said: Record<string, string> = { away: onDevice ? words.kept : words.unkept, 'signed-out': words.signedOut, closed: words.closed, unknown: words.away, 'too-long': words.tooLong, full: words.full }
      rows.mark(unsent.id, true)
      if (why === 'closed' || why === 'unknown') rows.leave(unsent)
      say(said[why]!, true)
      if (why === 'signed-out') part('said').append(' ', rows.make('a', words.signIn, { href: memo.dataset['signIn']! }))
    },
  })

  function settle(unsent: Unsent, theirs: Theirs | null, choice: Choice): void {
    const was = known.get(unsent.id)
    const row = rows.rowOf(unsent.id)
    row?.replaceChildren()
    if (theirs) {
      const seen: Seen = Object.assign({ id: unsent.id, at: unsent.at, place: 0, state: 'said' as const }, was, theirs)
      known.set(unsent.id, seen)
      rows.show(Object.assign({}, seen, choice === 'mine' ? { words: unsent.words } : {}), null)
    } else row?.remove()
    const mine = choice === 'mine' && theirs ? Object.assign({}, unsent, { version: theirs.version, tried: [] }) : { id: newId(), at: unsent.at, words: unsent.words, version: 0, tried: [] }
    // What is kept is kept in turn: the new words after the old are gone.
    void outbox.forget(unsent.id)
    if (choice !== 'theirs') {
      showOwn(mine)
      outbox.type(mine, true)
    } else if (outbox.waiting.size === 0) say('', false)
    // The button that was pressed is gone: whoever goes by keyboard stays where they are.
    ;(rows.rowOf(choice === 'theirs' ? unsent.id : mine.id)?.querySelector<HTMLElement>('[data-change]') || rows.fieldOf(unsent.at)).focus()
  }

  const showOwn = (unsent: Unsent): void => {
    rows.show({ id: unsent.id, at: unsent.at, words: unsent.words, version: unsent.version, state: known.get(unsent.id)?.state || 'said' }, known.get(unsent.id)?.place || null)
    if (outbox.holds(unsent.id)) rows.mark(unsent.id, true)
  }

  const fields = adding(memo, {
    type(draft) {
      typing()
      rows.standBelow(draft.at, part('bar'))
      outbox.type(draft, false)
    },
    ended(draft) {
      // What is saved may have been changed by somebody else since.
      showOwn(outbox.holds(draft.id) || !known.has(draft.id) ? draft : Object.assign({}, draft, known.get(draft.id)))
      outbox.now()
    },
    emptied(draft) {
      void outbox.forget(draft.id)
      if (known.has(draft.id)) rows.show(known.get(draft.id)!, null)
    },
  })

  memo.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>('[data-change]')
    const row = link && link.closest<HTMLElement>('[data-point]')
    if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return
    const id = row.dataset['point']!
    const waiting = outbox.waiting.get(id)
    const seen = known.get(id)
    if (!waiting && !seen) return
    event.preventDefault()
    const own: Unsent = waiting || { id: id, at: seen!.at, words: seen!.words, version: seen!.version, tried: [] }
    rows.edit(id, own.words, {
      input(text) {
        typing()
        rows.standBelow(own.at, part('bar'))
        if (!text.trim()) return
        own.words = text.trim()
        if (!outbox.holds(id) && known.has(id)) own.version = known.get(id)!.version
        outbox.type(own, false)
      },
      done() {
        row.replaceChildren()
        showOwn(outbox.holds(id) || !known.has(id) ? own : Object.assign({}, own, known.get(id)))
        row.querySelector<HTMLElement>('[data-change]')?.focus()
        outbox.now()
      },
    })
  })

  part('forget').addEventListener('click', () => {
    if (!confirm(words.forgetSure)) return
    Array.from(outbox.waiting.values()).forEach((unsent) => {
      void outbox.forget(unsent.id)
      fields.forget(unsent.id)
      const seen = known.get(unsent.id)
      rows.rowOf(unsent.id)?.replaceChildren()
      if (seen) rows.show(seen, null)
      else rows.rowOf(unsent.id)?.remove()
    })
    part('leftover').replaceChildren()
    say(words.forgotten, false)
    part('news').textContent = words.forgotten
  })

  function show(found: News): void {
    const writing = fields.ids()
    found.points.forEach((point) => {
      // An answer that was long on its way: what this page has is newer.
      if (known.has(point.id) && known.get(point.id)!.version > point.version) return
      known.set(point.id, point)
      const row = rows.rowOf(point.id)
      const open = row && row.querySelector<HTMLTextAreaElement>('[data-editing] textarea')
      // What is being written here meets it when it is sent.
      if (outbox.holds(point.id) || writing.indexOf(point.id) >= 0) return
      if (open) open.value = point.words
      rows.show(point, point.place)
    })
    found.gone.forEach((id) => {
      known.delete(id)
      if (!outbox.holds(id)) rows.rowOf(id)?.remove()
    })
    if (found.state !== memo.dataset['state']) {
      memo.dataset['state'] = found.state
      memo.querySelectorAll<HTMLElement>('form').forEach((form) => { form.hidden = found.state !== 'on' })
      say(words.written, found.state !== 'on')
    }
  }

  waitBefore(document.querySelectorAll('form[data-memo-finish]'), outbox)

  if (memo.dataset['writes'] === 'yes') memo.querySelectorAll<HTMLElement>('[data-memo-only]').forEach((only) => { only.hidden = false })
  for (const unsent of await kept.all()) {
    if (memo.dataset['writes'] === 'yes') {
      outbox.type(unsent, true)
      showOwn(unsent)
    } else {
      outbox.waiting.set(unsent.id, unsent)
      rows.leave(unsent)
      say(words.closed, true)
    }
  }
  if (memo.dataset['state'] === 'on') typing = looking(address, Number(memo.dataset['turn']), show)
}

document.querySelectorAll<HTMLElement>('[data-memo]').forEach((memo) => void begin(memo))
