// The form of what is said of a council: its name, what it is for and how one joins, in three languages side by side; in which it meets, and whether everybody is told where.
import { longest, Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { isLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { PanelDetails } from '../panel.ts'
import type { NewLead } from './found-panel.ts'

export const panelValues = ({ name, purpose, joining, language, showsWhere }: PanelDetails): FormValues =>
  ({ ...translatedValues('name', name), ...translatedValues('purpose', purpose), ...translatedValues('joining', joining), language, where: showsWhere ? 'yes' : '' })

export function readPanel(form: Form, language: Language): Read<PanelDetails> {
  const { details: words } = texts[language].panelPeople
  const reading = new Reading(form, texts[language].directory, language)
  const meets = form.text('language')
  if (!isLanguage(meets)) reading.problems.push({ field: 'language', text: words.problems.language })
  return reading.result({
    name: reading.translated('name', words.name, longest.name), purpose: reading.translated('purpose', words.purpose, longest.text),
    joining: reading.translatedOrNone('joining', words.joining, longest.text), language: isLanguage(meets) ? meets : 'fi',
    showsWhere: form.text('where') === 'yes',
  })
}

export function readLead(form: Form, people: readonly { id: string }[], language: Language): Read<NewLead> {
  const { details: words } = texts[language].panelPeople
  const reading = new Reading(form, texts[language].directory, language)
  const personId = reading.chosen('person', words.person, people)
  if (!personId && !reading.problems.length) reading.problems.push({ field: 'person', text: words.problems.person })
  const called = reading.text('called', words.called, 80)
  if (!called) reading.problems.push({ field: 'called', text: words.problems.called })
  return reading.result({ personId: personId ?? '', called })
}
