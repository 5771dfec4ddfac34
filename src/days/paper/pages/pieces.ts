// What a station and a service line are called, and what paper is counted in.
import { fill, type Plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { Texts } from '../../../text/texts.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { Station, StationForm } from '../../day.ts'
import type { LineOfDay } from '../../lines-of-day.ts'

export const stationName = ({ number, name, form }: Pick<Station, 'number' | 'name' | 'form'>, { t, language }: PageFrame): string =>
  `${number}. ${name ? inLanguage(name, language) : t.dayHolding.forms[form]}`

export const piecesText = (form: StationForm, t: Texts): Plural => t.dayHolding.pieces[form]

export const lineLabel = ({ name, ended }: LineOfDay, { t, language }: PageFrame): string => (ended ? fill(t.dayHolding.lineEnded, { line: inLanguage(name, language) }) : inLanguage(name, language))
