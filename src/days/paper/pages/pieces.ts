// What a station is called, and what its paper is counted in.
import type { Plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { Texts } from '../../../text/texts.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { Station, StationForm } from '../../day.ts'

export const stationName = ({ number, name, form }: Pick<Station, 'number' | 'name' | 'form'>, { t, language }: PageFrame): string =>
  `${number}. ${name ? inLanguage(name, language) : t.dayHolding.forms[form]}`

export const piecesText = (form: StationForm, t: Texts): Plural => t.dayHolding.pieces[form]
