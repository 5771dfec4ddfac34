// Themes as a table, for the desk and for everybody: numbers that may be told and nothing else.
import type { JSX } from 'preact'
import { fill, inFigures, inPercent } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { byKeys } from '../../pages/sheet-table.tsx'
import type { Shown } from '../../disclosure/publishable.ts'
import { isTold } from '../choice.ts'
import type { ThemesReport } from '../report.ts'

export function ThemesPart({ report, periodName, frame }: { report: ThemesReport; periodName: string; frame: PageFrame }): JSX.Element {
  const { t, language } = frame
  const { report: words } = t.themes
  const told = report.themes.filter(isTold)
  if (!told.length) return <p>{words.none}</p>
  return (
    <>
      <section class="scrolled" aria-labelledby="themes-told" {...byKeys}>
        <table class="sheet">
          <caption id="themes-told">{fill(words.caption, { period: periodName })}</caption>
          <thead><tr><th scope="col">{words.head.theme}</th>{(['count', 'share', 'before', 'change', 'thanks', 'criticism'] as const).map((head) => <th scope="col" class="number">{words.head[head]}</th>)}</tr></thead>
          <tbody>
            {told.map(({ theme, count, share, before, change, thanks, criticism }) => (
              <tr>
                <th scope="row" lang={shownLanguage(theme.name, language)}>{inLanguage(theme.name, language)}</th>
                <Cell of={count} frame={frame} /><Cell of={share} frame={frame} as={(one) => inPercent(one, language)} /><Cell of={before} frame={frame} />
                <Cell of={change} frame={frame} as={(one) => (one > 0 ? `+${inFigures(one, language)}` : inFigures(one, language))} /><Cell of={thanks} frame={frame} /><Cell of={criticism} frame={frame} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="hint">{t.disclosure.hidden}</p>
    </>
  )
}

export function Cell({ of, frame: { t, language }, as = (one) => inFigures(one, language) }: { of: Shown; frame: PageFrame; as?: (told: number) => string }): JSX.Element {
  return <td class="number">{of === null ? <><span aria-hidden="true">–</span><span class="visually-hidden">{t.disclosure.notShown}</span></> : as(of)}</td>
}
