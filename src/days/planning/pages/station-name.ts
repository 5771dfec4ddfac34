// What a station is called: by its own name, or by what it is.
import { inLanguage, type Language } from '../../../text/language.ts'
import type { Texts } from '../../../text/texts.ts'
import type { Station } from '../../day.ts'

export const stationName = ({ name, form }: Pick<Station, 'name' | 'form'>, t: Texts, language: Language): string => (name ? inLanguage(name, language) : t.dayAsked.stations.forms[form].name)
