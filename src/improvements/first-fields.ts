// What the form of an improvement begins with where it comes from the results of a survey, from wishes of a feedback day, or from what a clients' council said.
import type { CouncilSource } from '../council/changes/for-improvements.ts'
import type { DreamTheme } from '../days/for-others.ts'
import type { FormValues } from '../directory/forms/reading.ts'
import type { AskableRound } from '../surveys/for-others.ts'
import { fill } from '../text/fill.ts'
import { inLanguage, languages } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { ownerCode } from './owner.ts'

export const roundFields = ({ id, name, serviceLineId, unitId }: AskableRound): FormValues => ({
  'round': id, 'line': serviceLineId ?? '', 'unit-1': unitId ?? '', 'owner': unitId ? ownerCode({ role: 'unit-supervisor', ofId: unitId }) : '',
  ...Object.fromEntries(languages.map((language) => [`origin-${language}`, fill(texts[language].improvements.fromSurvey, { name: inLanguage(name, language) })])),
})

export const dreamFields = ({ id, name, dayName, serviceLineId, unitId }: DreamTheme): FormValues => ({
  'theme': id, 'line': serviceLineId ?? '', 'unit-1': unitId ?? '', 'owner': unitId ? ownerCode({ role: 'unit-supervisor', ofId: unitId }) : '',
  ...Object.fromEntries(languages.map((language) => [`origin-${language}`, fill(texts[language].improvements.fromDream, { day: inLanguage(dayName, language), theme: inLanguage(name, language) })])),
})

/** In the language of the council; whoever writes it for everybody words it for the others. From which meeting it came, its page says by itself. */
export const councilFields = ({ words, language, ...source }: CouncilSource): FormValues =>
  ({ ...(source.proposalId === null ? { point: source.pointId } : { proposal: source.proposalId }), [`said-${language}`]: words })
