// The form of a round: when and how it is asked, and what is promised. All of it is asked for: half a promise promises nothing.
import { longest, Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { elsewhereValues, readElsewhere } from '../elsewhere/round-fields.ts'
import { handlerRoles, leftovers, ways, type RoundDetails } from '../rounds.sql.ts'

/** What the form says of a round; of which survey and which version, the address and the newest questions do. */
export type RoundFields = Omit<RoundDetails, 'surveyId' | 'version'>

export const fewestAllowed = { least: 3, most: 50 }

export const roundValues = (round: RoundFields): FormValues => ({
  way: round.way, first: typedDay(round.firstOn), last: typedDay(round.lastOn), fewest: String(round.fewest), leftover: round.leftover,
  ...translatedValues('purpose', round.purpose), handler: round.handlerRole, 'handled-by': typedDay(round.handledByOn), 'results-by': typedDay(round.resultsByOn),
  'changes-by': typedDay(round.changesByOn), ...translatedValues('gone-through', round.goneThrough), ...translatedValues('invests', round.invests),
  council: round.councilOn ? typedDay(round.councilOn) : '', ...elsewhereValues(round.elsewhere ?? null),
})

/** What the form of a new round begins with: three weeks from tomorrow, and the days of the promise after that; the words and the lengths of `last`, where it is copied. */
export function firstValues(today: Day, last: RoundFields | null): FormValues {
  const firstOn = daysAfter(today, 1)
  const lastOn = daysAfter(firstOn, last ? daysFrom(last.firstOn, last.lastOn) : 21)
  const after = (usual: number, day: Day | undefined) => daysAfter(lastOn, last && day ? daysFrom(last.lastOn, day) : usual)
  const days = { first: firstOn, last: lastOn, 'handled-by': after(14, last?.handledByOn), 'results-by': after(28, last?.resultsByOn), 'changes-by': after(84, last?.changesByOn) }
  return {
    way: 'open', fewest: '5', leftover: 'up', ...(last ? roundValues(last) : {}), council: '',
    ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, typedDay(day)])),
  }
}

/** `ofUnit`: of one unit alone, where there is nothing higher up to count answers with. */
export function readRound(form: Form, { t, language, today, ofUnit }: { t: Texts; language: Language; today: Day; ofUnit: boolean }): Read<RoundFields> {
  const { form: words } = t.surveyRounds
  const reading = new Reading(form, t.directory, language)
  const say = (field: string, text: string): void => { reading.problems.push({ field, text }) }
  const one = <T extends string>(name: string, among: readonly T[], missing: string): T => {
    const chosen = among.find((each) => each === form.text(name))
    if (!chosen) say(name, missing)
    return chosen ?? among[0]!
  }
  const day = (name: string, label: string, { notBefore, other }: { notBefore?: Day | null; other?: string } = {}): Day | null => {
    const typed = parseDay(form.text(name))
    if (!typed) say(name, fill(words.problems.day, { label }))
    else if (other && notBefore && typed < notBefore) say(name, fill(words.problems.order, { label, other }))
    else if (!other && typed < today) say(name, fill(words.problems.past, { label }))
    return typed
  }

  const way = one('way', ways, words.problems.way)
  const elsewhere = way === 'elsewhere' ? readElsewhere(reading, t) : null
  const firstOn = day('first', words.first)
  const lastOn = day('last', words.last, { notBefore: firstOn, other: words.first })
  const fewest = reading.number('fewest', words.fewest, fewestAllowed.least, fewestAllowed.most)
  const leftover = ofUnit ? 'up' : one('leftover', leftovers, words.problems.leftover)
  const purpose = reading.translated('purpose', words.purpose, longest.text)
  const handlerRole = one('handler', handlerRoles, words.problems.handler)
  const handledByOn = day('handled-by', words.handledBy, { notBefore: lastOn, other: words.last })
  const resultsByOn = day('results-by', words.resultsBy, { notBefore: lastOn, other: words.last })
  const changesByOn = day('changes-by', words.changesBy, { notBefore: resultsByOn, other: words.resultsBy })
  const goneThrough = reading.translated('gone-through', words.goneThrough, longest.sentence)
  const invests = reading.translated('invests', words.invests, longest.sentence)
  const councilOn = form.text('council') ? parseDay(form.text('council')) : null
  if (form.text('council') && !councilOn) say('council', fill(words.problems.day, { label: words.council }))
  if (councilOn && councilOn > today) say('council', fill(words.problems.future, { label: words.council }))

  const known = (typed: Day | null): Day => typed ?? today
  return reading.result({
    way, firstOn: known(firstOn), lastOn: known(lastOn), fewest, leftover, purpose, handlerRole, handledByOn: known(handledByOn), resultsByOn: known(resultsByOn),
    changesByOn: known(changesByOn), goneThrough, invests, councilOn, elsewhere,
  })
}

const daysFrom = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
