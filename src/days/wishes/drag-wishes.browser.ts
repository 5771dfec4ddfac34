// Wishes are dragged onto a theme by their handle, with a mouse, a finger or a pen; each is saved at once, and can be undone. The select beside
// each wish does the same without dragging, and is what a keyboard uses. A move that was not saved goes back, and a sentence says so.
const list = document.querySelector<HTMLFormElement>('[data-drag-wishes]')
const tray = document.querySelector<HTMLElement>('[data-bins]')
const said = document.querySelector<HTMLElement>('[data-said]')
const undo = document.querySelector<HTMLButtonElement>('[data-undo]')

if (list && tray && said && undo) {
  type Move = { wish: HTMLElement; from: string; to: string }
  const words = said.dataset
  const bins = Array.from(tray.querySelectorAll<HTMLElement>('[data-theme]'))
  const selectOf = (wish: HTMLElement) => wish.querySelector<HTMLSelectElement>('select')!
  const wasOf = (wish: HTMLElement) => wish.querySelector<HTMLInputElement>('input[name^="was-"]')!
  const nameOf = (theme: string) => bins.find((bin) => bin.dataset['theme'] === theme)?.dataset['name'] ?? ''
  const tell = (text: string, move: Move) => {
    said.parentElement!.classList.add('is-saying')
    said.textContent = text.replace('{wish}', move.wish.dataset['says'] ?? '').replace('{theme}', nameOf(move.to))
  }
  let last: Move | null = null

  const save = async (move: Move, done: string) => {
    const id = move.wish.dataset['wish']!
    const body = new URLSearchParams()
    body.append('step', 'sort')
    body.append(`theme-${id}`, move.to)
    body.append(`was-${id}`, move.from)
    selectOf(move.wish).value = move.to
    move.wish.setAttribute('aria-busy', 'true')
    undo.hidden = true
    let saved = false, changed = false
    try {
      // What follows a move that was saved is the page anew, which nobody needs here.
      const answer = await fetch(list.action, { method: 'POST', body, redirect: 'manual' })
      saved = answer.type === 'opaqueredirect'
      changed = answer.status === 409
    } catch { /* Not saved: nobody can be reached. */ }
    move.wish.removeAttribute('aria-busy')
    if (saved) wasOf(move.wish).value = move.to
    else if (selectOf(move.wish).value === move.to) selectOf(move.wish).value = move.from
    tell(saved ? done : changed ? words['changed']! : words['failed']!, move)
    last = saved ? move : null
    undo.hidden = !saved || done !== words['moved']
  }

  undo.addEventListener('click', () => {
    const move = last
    if (!move) return
    last = null
    void save({ wish: move.wish, from: move.to, to: move.from }, words['undone']!)
    selectOf(move.wish).focus()
  })

  const begin = (handle: HTMLElement, wish: HTMLElement, pressed: PointerEvent) => {
    const ghost = document.createElement('div')
    ghost.className = 'wish-ghost'
    ghost.textContent = wish.dataset['says'] ?? ''
    ghost.setAttribute('aria-hidden', 'true')
    document.body.append(ghost)
    tray.hidden = false
    wish.classList.add('is-dragged')
    let over: HTMLElement | null = null
    const aim = (event: PointerEvent) => {
      // Above the finger, and within the window: what it is held over has to be read.
      const x = Math.max(0, Math.min(event.clientX - 24, innerWidth - ghost.offsetWidth)), y = Math.max(0, event.clientY - ghost.offsetHeight - 36)
      ghost.style.transform = `translate(${x}px, ${y}px)`
      over = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-theme]') ?? null
      bins.forEach((bin) => bin.classList.toggle('is-over', bin === over))
    }
    const end = (drop: boolean) => {
      handle.removeEventListener('pointermove', aim)
      handle.removeEventListener('pointerup', up)
      handle.removeEventListener('pointercancel', cancel)
      document.removeEventListener('keydown', escape)
      ghost.remove()
      tray.hidden = true
      wish.classList.remove('is-dragged')
      bins.forEach((bin) => bin.classList.remove('is-over'))
      const from = wasOf(wish).value, to = over?.dataset['theme']
      if (drop && to !== undefined && to !== from) void save({ wish, from, to }, words['moved']!)
    }
    const up = () => end(true)
    const cancel = () => end(false)
    const escape = (event: KeyboardEvent) => { if (event.key === 'Escape') end(false) }
    handle.setPointerCapture(pressed.pointerId)
    handle.addEventListener('pointermove', aim)
    handle.addEventListener('pointerup', up)
    handle.addEventListener('pointercancel', cancel)
    document.addEventListener('keydown', escape)
    aim(pressed)
  }

  list.querySelectorAll<HTMLElement>('[data-wish]').forEach((wish) => {
    const handle = wish.querySelector<HTMLElement>('[data-handle]')
    if (!handle) return
    handle.hidden = false
    handle.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || wish.hasAttribute('aria-busy')) return
      event.preventDefault()
      begin(handle, wish, event)
    })
  })
}
