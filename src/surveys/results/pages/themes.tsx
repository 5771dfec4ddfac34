// What the texts of a question are about: themes with how many texts each.
import type { JSX } from 'preact'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { ThemeShown } from '../themes-shown.ts'

export function Themes({ themes, fewest, frame: { t, language } }: { themes: ThemeShown[]; fewest: number; frame: PageFrame }): JSX.Element {
  const words = t.surveyResults
  if (!themes.length) return <p>{words.themesNone}</p>
  return (
    <>
      <table class="figures">
        <caption>{words.themes}</caption>
        <thead><tr><th scope="col">{words.themeHead.theme}</th><th scope="col" class="number">{words.themeHead.texts}</th></tr></thead>
        <tbody>{themes.map(({ name, texts }) => <tr><th scope="row" lang={shownLanguage(name, language)}>{inLanguage(name, language)}</th><td class="number">{inFigures(texts, language)}</td></tr>)}</tbody>
      </table>
      <p class="hint">{fill(words.themesNote, { count: fewest })}</p>
    </>
  )
}
