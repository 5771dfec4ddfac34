// The forms of codes: of one, and of all units of a service line at once.
import { Reading, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { isLanguage, languages, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { longestCampaign } from './code.ts'
import type { WantedCode } from './make-codes.ts'
import type { Offered, OfferedUnit } from './offered.sql.ts'

/** The reader's own language among the choices. */
export const own = 'own'

export const firstOfMany: FormValues = { line: '', [`language-${own}`]: 'yes', campaign: '' }

/** A unit without a service has its line from the directory, where it gives services of one line only. */
export function readOne(form: Form, { lines, services, units, places, surveys }: Offered, t: Texts, language: Language): Read<WantedCode> {
  const reading = new Reading(form, t.directory, language)
  const { one: words } = t.codes.desk
  const [what, id] = form.text('about').split(':')
  const service = what === 'service' ? services.find((each) => each.id === id) ?? null : null
  const line = what === 'line' ? lines.find((each) => each.id === id) ?? null : null
  if (form.text('about') && !service && !line) reading.problem('about', 'unknown', { label: words.about })
  const unit = units.find((each) => each.id === reading.chosen('unit', t.codes.desk.unit, units)) ?? null
  if (unit && !gives(unit, { service, line })) reading.problems.push({ field: 'unit', text: words.notGiven })
  const placeId = reading.chosen('place', words.place, places)
  const surveyId = reading.chosen('survey', t.surveyAnswering.desk.survey, surveys)
  const chosen = form.text('language')
  if (chosen && chosen !== own && !isLanguage(chosen)) reading.problem('language', 'unknown', { label: words.language })
  return reading.result({
    lineId: service?.lineId ?? line?.id ?? (unit?.lineIds.length === 1 ? unit.lineIds[0]! : null), serviceId: service?.id ?? null,
    unitId: unit?.id ?? null, supervisorId: unit?.supervisorId ?? null, placeId, surveyId,
    language: isLanguage(chosen) ? chosen : null, campaign: campaignIn(reading, words.campaign),
  })
}

/** One for each unit of the line in each language. */
export function readMany(form: Form, { lines, units }: Offered, t: Texts, language: Language): Read<WantedCode[]> {
  const reading = new Reading(form, t.directory, language)
  const { one, many: words } = t.codes.desk
  const line = lines.find((each) => each.id === form.text('line'))
  if (!line) reading.problems.push({ field: 'line', text: words.lineMissing })
  const chosen = [own, ...languages].filter((each) => form.text(`language-${each}`) === 'yes')
  if (!chosen.length) reading.problems.push({ field: 'languages', text: words.languageMissing })
  const campaign = campaignIn(reading, one.campaign)
  const ofLine = units.filter(({ lineIds }) => line && lineIds.includes(line.id))
  if (line && !ofLine.length) reading.problems.push({ field: 'line', text: words.noUnits })
  return reading.result(ofLine.flatMap((unit) => chosen.map((each) => ({
    lineId: line!.id, serviceId: null, unitId: unit.id, supervisorId: unit.supervisorId, placeId: null, surveyId: null, language: isLanguage(each) ? each : null, campaign,
  }))))
}

const gives = ({ serviceIds, lineIds }: OfferedUnit, { service, line }: { service: { id: string } | null; line: { id: string } | null }): boolean =>
  (!service || serviceIds.includes(service.id)) && (!line || lineIds.includes(line.id))

/** On one line, and as long as its column: what looks like one character may be several. */
function campaignIn(reading: Reading, label: string): string | null {
  const words = reading.text('campaign', label, longestCampaign).replace(/\s+/g, ' ')
  if ([...words].length > longestCampaign && !reading.problems.some(({ field }) => field === 'campaign')) reading.problem('campaign', 'tooLong', { label, limit: longestCampaign })
  return words || null
}
