// Sends the answer to a survey by token: exchanges the slip for a signature of what nobody has seen, uncovers it, and hands in the
// answer with that alone. Works on a form with data-survey-send, the last of a survey, whose fields are those of `fieldOf`. Whatever
// fails is said on the page; until the slip is exchanged, the way without mathematics is offered: the same form, sent by itself.
// All that it does are functions: an answer that was on its way goes on at once, before any constant further down is there.
import { answersIn } from './answers-in.ts'
import { canCover, cover, exchange, handIn, isFinal, readSurvey, Refused, type Asked, type Slip, type Trouble } from './client.ts'
import { fewField, quoteField, slipField, whenField } from './fields.ts'
import { forget, keepOnItsWay, keepSlip, keptSlip, onItsWay, type OnItsWay } from './kept.ts'
import { delayFor } from './moment.ts'
import { clock, part, pause, say, show, waitUntil } from './on-page.ts'
import { pressedOn } from './pressed.ts'

const form = document.querySelector<HTMLFormElement>('form[data-survey-send]')
const survey = form?.dataset['surveySend'] ?? ''
const field = form?.querySelector<HTMLInputElement>(`input[name="${slipField}"]`)
const formToken = form?.querySelector<HTMLInputElement>('input[name="token"]')?.value ?? ''
const shown = form ? fieldsIn(form) : ''
/** Left in this tab, perhaps by somebody else. */
const found = onItsWay()
const ofSlip = keptSlip()
const slip: Slip | null = ofSlip?.survey === survey ? ofSlip : null
let way: OnItsWay | null = found && found.survey === survey && found.form === formToken && formToken ? found : null
/** The same message as before for the same slip: else the slip would have been used for nothing. */
const covered = found?.survey === survey && slip && found.slip?.code === slip.code ? found.covered : undefined
let working = false
let hasLeft = false
/** Whether the slip may be used by now: the answer to an exchange can be lost on its way. */
let mayBeUsed = Boolean(way?.token || covered)

if (form && (way || slip || field)) {
  // Of another form: its words are nobody's business here.
  if (found && !way && !covered) keepOnItsWay(null)
  if (canCover()) begin(form)
  else {
    say('impossible')
    // It is sent as it would be without any script.
    if (field && !field.value) field.value = slip?.code ?? ''
  }
}

function begin(of: HTMLFormElement): void {
  show('choice', !way?.token)
  const pressed = pressedOn(of)
  of.addEventListener('submit', (event) => {
    const by = pressed(event)
    // Sent by the button that gives up the mathematics: the words of the slip go along.
    if (part('without')?.contains(by)) {
      if (field && slip) field.value = slip.code
      forget()
      return
    }
    // Back, later, to a question: the form goes where its button says.
    if (by && by.name === 'step' && by.value !== 'send') return
    event.preventDefault()
    if (!working) void send(of, false)
  })
  part('again-button')?.addEventListener('click', () => void send(of, false))
  // The quick way out asks nothing, and what comes back after it is not kept.
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-leave]')) hasLeft = true
  }, true)
  addEventListener('beforeunload', (event) => {
    if (!way?.token || hasLeft) return
    event.preventDefault()
    event.returnValue = ''
  })
  // It was on its way when the page was loaded anew. With other answers than then it waits for its giver.
  if (way?.token && (way.tried || way.shown === shown)) void send(of, true)
}

async function send(of: HTMLFormElement, byItself: boolean): Promise<void> {
  working = true
  show('again', false)
  show('without', false)
  try {
    await steps(of, byItself)
  } catch (error) {
    const why: Trouble = error instanceof Refused ? error.why : 'wrong'
    if (way && !way.token && why !== 'away' && why !== 'busy' && error instanceof Refused) mayBeUsed = false
    if (isFinal(why)) forgetAll()
    // The page for a survey that is over gives back what was written; and the first page asks for the words.
    if (why === 'closed' || why === 'unknown') return goAs(of, 'send')
    say(why)
    show('again', !isFinal(why))
    // Once the slip is exchanged its words are good for nothing, and trying again is all there is.
    show('without', !mayBeUsed && !isFinal(why))
  }
  working = false
}

async function steps(of: HTMLFormElement, byItself: boolean): Promise<void> {
  if (!way?.token) {
    const kept = keptSlip()
    const mine = kept?.survey === survey ? kept : { survey, code: field?.value ?? '', print: '' }
    // Begun where the words were kept, which is not here.
    if (!mine.code) throw new Refused('unknown')
    say('covering')
    const asked = await readSurvey(survey)
    if (mine.print && mine.print !== asked.print) return wrongKey()
    const answer = answerIn(of, asked)
    // Nothing is no answer: no slip is used for it.
    if (!Object.keys(answer.answers).length) return goAs(of, 'check')
    const before = way?.slip?.code === mine.code ? way.covered : slip?.code === mine.code ? covered : undefined
    keep({ survey, form: formToken, shown, answer, slip: mine, covered: before ?? await cover(asked) })
    mayBeUsed = true
    const exchanged = await exchange(mine, asked, way!.covered!)
    keep({ survey, form: formToken, shown, answer, token: exchanged.token, place: exchanged.place, at: clock() + delayIn(of) })
    keepSlip(null)
    show('choice', false)
  } else if (!byItself && !way.tried) {
    // Exchanged before, and not handed in yet: what counts are the answers as they are now.
    keep({ ...way, shown, answer: answerIn(of, await readSurvey(survey)) })
  }
  await waitUntil(way!.at ?? 0)
  if (hasLeft) return
  await arrive()
  forgetAll()
  say('sent')
  thank(of)
}

function keep(on: OnItsWay): void {
  way = on
  if (!hasLeft) keepOnItsWay(on)
}

function forgetAll(): void {
  way = null
  forget()
}

/** To the page that thanks, which offers to send on as feedback what was written in one's own words: these go along, and no other answer. */
function thank(of: HTMLFormElement): void {
  const texts = (of.dataset['texts'] ?? '').split(' ')
  for (const each of Array.from(of.elements) as HTMLInputElement[]) {
    if (each.name.startsWith('a-') && !texts.includes(each.name)) each.disabled = true
  }
  if (field) field.value = ''
  goAs(of, 'thanks')
}

/** The form itself, without the words of the slip. */
function goAs(of: HTMLFormElement, name: string): void {
  if (field) field.value = ''
  const step = document.createElement('input')
  step.type = 'hidden'
  step.name = 'step'
  step.value = name
  of.append(step)
  of.submit()
}

function answerIn(of: HTMLFormElement, asked: Asked): { few: unknown; answers: object; mayQuote: boolean } {
  const data = new FormData(of)
  return { few: data.get(fewField) || 'wait', mayQuote: data.get(quoteField) === 'yes', answers: answersIn(asked.questions, data) }
}

/** To compare: the answers, what is to become of them where there are few, and whether they may be quoted. */
function fieldsIn(of: HTMLFormElement): string {
  return JSON.stringify(Array.from(new FormData(of)).filter((each) => each[0] === fewField || each[0] === quoteField || each[0].startsWith('a-')))
}

/** Again and again, with the same token, until it is known to be there: another try is no other answer. */
async function arrive(): Promise<void> {
  for (let seconds = 2; ; seconds = Math.min(60, seconds * 2)) {
    try {
      say('sending')
      keep({ ...way!, tried: true })
      await handIn(survey, { token: way!.token, place: way!.place, ...way!.answer })
      return
    } catch (error) {
      // Nobody else has this token: what was taken in with it is this answer.
      if (error instanceof Refused && error.why === 'spent') return
      if (!(error instanceof Refused) || (error.why !== 'away' && error.why !== 'busy')) {
        // It was refused, and may be put right.
        keep({ ...way!, tried: false })
        throw error
      }
      say('retrying')
      await pause(seconds * 1000)
    }
  }
}

function delayIn(of: HTMLFormElement): number {
  if (new FormData(of).get(whenField) !== 'later') return 0
  return delayFor(crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32, Number(of.dataset['secondsLeft']) - performance.now() / 1000)
}

function wrongKey(): void {
  say('wrong-key')
  show('without', false)
}
