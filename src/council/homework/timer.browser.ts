// A clock beside fields that ask for minutes: start, stop, and the minutes stand in the field, where they can be put right. Without this
// script there is the field alone. Nothing is kept: a page that is left begins anew.
for (const clock of document.querySelectorAll<HTMLElement>('[data-timer]')) {
  const field = document.getElementById(clock.dataset['timer'] ?? '') as HTMLInputElement | null
  const button = clock.querySelector('button')
  const shown = clock.querySelector('output')
  if (!field || !button || !shown) continue
  clock.hidden = false
  let began = 0
  let ticking: ReturnType<typeof setInterval> | undefined
  const passed = () => Math.floor((performance.now() - began) / 1000)
  const show = () => {
    const seconds = passed()
    shown.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0')
  }
  button.addEventListener('click', () => {
    if (ticking) {
      clearInterval(ticking)
      ticking = undefined
      field.value = String(Math.max(1, Math.round(passed() / 60)))
      button.textContent = clock.dataset['start'] ?? ''
      shown.textContent = (clock.dataset['stopped'] ?? '').replace('{count}', field.value)
      return
    }
    began = performance.now()
    ticking = setInterval(show, 1000)
    button.textContent = clock.dataset['stop'] ?? ''
    show()
  })
}
