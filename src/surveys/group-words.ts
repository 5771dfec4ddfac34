// What a group of answers is called: the unit and its line, the line, or the whole organisation.
import { inLanguage, type Language, type Translated } from '../text/language.ts'

export const groupWords = ({ lineName, unitName }: { lineName: Translated | null; unitName: Translated | null }, whole: string, language: Language): string =>
  [unitName, lineName].filter((name) => name !== null).map((name) => inLanguage(name, language)).join(', ') || whole
