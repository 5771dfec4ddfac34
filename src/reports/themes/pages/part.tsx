// Themes of a period as a picture with its table.
import type { JSX } from 'preact'
import type { PageFrame } from '../../../web/page.ts'
import { Explained } from '../../pages/explained.tsx'
import { Picture } from '../../pages/picture.tsx'
import { explanationOfThemes } from '../explain.ts'
import type { ThemesReport } from '../report.ts'
import { themesPicture, themesSheet } from '../sheets.ts'

export function ThemesPart({ report, fewest, frame }: { report: ThemesReport; fewest: number; frame: PageFrame }): JSX.Element {
  const sheet = themesSheet(report, frame)
  if (!sheet.rows.length) return <p>{frame.t.themes.report.none}</p>
  return <Picture of={themesPicture(sheet)} table="open" frame={frame}><Explained of={explanationOfThemes(report, fewest, frame)} name={sheet.title} frame={frame} /></Picture>
}
