// Takes the words of a slip from the address, where nobody but this browser has seen them, and out of it again at once; looks up
// which survey they are of, and keeps them for the end. Without this script the words are typed and sent with the form.
import { canCover, isFinal, lookUp, Refused } from './client.ts'
import { byToken, readFragment, slipField, wayField } from './fields.ts'
import { keepSlip, keptSlip } from './kept.ts'
import { pressedOn } from './pressed.ts'

const read = readFragment(location.hash)
// Before anything else: neither the history nor whoever looks at the address is to have them.
if (read) history.replaceState(null, '', location.pathname + location.search)

const form = document.querySelector<HTMLFormElement>('form[data-survey-slip]')
const field = form?.querySelector<HTMLInputElement>(`input[name="${slipField}"]`)

if (form && field) {
  // Of one survey, or, on the page that asks for any slip, none.
  const of = form.dataset['surveySlip'] ?? ''
  const kept = keptSlip()
  if (read) field.value = read.code
  else if (kept && kept.survey === of) field.value = kept.code
  say(canCover() ? 'possible' : 'impossible')

  if (canCover()) {
    const pressed = pressedOn(form)
    form.addEventListener('submit', async (event) => {
      // Another language, or back to what was begun: the form goes where its button says.
      const by = pressed(event)
      const code = field.value.trim()
      if (by && by.name === 'step' && by.value !== 'start') {
        if (!of || !code) return
        // The words stay here, and are in the field again on the page that comes.
        keepSlip({ survey: of, code, print: kept && kept.code === code ? kept.print : '' })
        field.disabled = true
        setTimeout(() => { field.disabled = false })
        return
      }
      event.preventDefault()
      say('looking')
      try {
        const found = await lookUp(code)
        if (of && found.survey !== of) throw new Refused('unknown')
        const print = read && read.code === code ? read.print : kept && kept.code === code ? kept.print : ''
        keepSlip({ survey: found.survey, code, print })
        const address = form.dataset['next']
        if (address) location.assign(address.replace('SURVEY', found.survey))
        else {
          // On with the form, and without the words.
          field.disabled = true
          add(form, wayField, byToken)
          add(form, 'line', found.place.serviceLine ?? '')
          add(form, 'unit', found.place.unit ?? '')
          add(form, 'step', 'start')
          form.submit()
        }
      } catch (error) {
        const why = error instanceof Refused ? error.why : 'wrong'
        if (isFinal(why) && kept && kept.code === code) keepSlip(null)
        say(why)
        field.focus()
      }
    })
  }
}

function add(to: HTMLFormElement, name: string, value: string): void {
  const hidden = document.createElement('input')
  hidden.type = 'hidden'
  hidden.name = name
  hidden.value = value
  to.append(hidden)
}

function say(what: string): void {
  for (const said of document.querySelectorAll<HTMLElement>('[data-slip-said]')) said.hidden = said.dataset['slipSaid'] !== what
}
