// Which button sent a form, also in browsers that do not say so: Safari before 15.4 knows no SubmitEvent.submitter. It runs in browsers.

/** Listens from now on, also to buttons outside of the form. The button of a submit event; null where none was pressed, which stands for the default one. */
export function pressedOn(form: HTMLFormElement): (event: Event) => HTMLButtonElement | null {
  let last: HTMLButtonElement | null = null
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button || button.form !== form || button.type !== 'submit') return
    last = button
    // A form is sent while its click is still under way: what comes later was not sent by it.
    setTimeout(() => { last = null })
  })
  return (event) => {
    const said = (event as { submitter?: HTMLElement | null }).submitter
    return said === undefined ? last : said as HTMLButtonElement | null
  }
}
