// Open data for everybody: which datasets there are, and who may do what with them.
import type { JSX } from 'preact'
import { openDataFile, to } from '../../../paths.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card } from '../../../web/parts.tsx'
import { licence } from '../../files/about.ts'
import { mostXlsxRows } from '../../files/xlsx.ts'
import type { Dataset } from '../dataset.ts'

export function OpenDataPage({ frame, datasets }: { frame: PageFrame; datasets: { dataset: Dataset; rows: number }[] }): JSX.Element {
  const { t, language } = frame
  const { openData: words } = t
  return (
    <PublicPage frame={frame} title={words.title} known>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {datasets.map(({ dataset, rows }) => {
          const { name, text } = dataset.words(language)
          return (
            <Card title={<a href={to('openDataset', language, { dataset: dataset.id })}>{name}</a>}>
              <p>{text}</p>
              <p class="hint">{plural(words.rows, rows, language)}</p>
              <Files frame={frame} dataset={dataset} rows={rows} />
            </Card>
          )
        })}
        <FileForms frame={frame} />
        <Rules frame={frame} />
        <p><a href={openDataFile('datapackage.json', language)}>{words.machine}</a> (<span lang="en">Data Package, JSON</span>)</p>
        <p>{before(words.api)}<a href="/api/v1/statistics"><code>/api/v1/statistics</code></a>{after(words.api)}</p>
        <p class="hint">{words.stable}</p>
      </div>
    </PublicPage>
  )
}

/** The files of a dataset, in the reader's language. */
export function Files({ frame: { t, language }, dataset, rows }: { frame: PageFrame; dataset: Dataset; rows: number }): JSX.Element {
  const { forms } = t.openData
  const { name } = dataset.words(language)
  const files = [['.csv', forms.csv], ['.excel.csv', forms.excel], ...(rows > mostXlsxRows ? [] : [['.xlsx', forms.xlsx]])] as const
  return (
    <>
      <ul>{files.map(([ending, label]) => <li><a href={openDataFile(`${dataset.id}${ending}`, language)} download>{label}<span class="visually-hidden">: {name}</span></a></li>)}</ul>
      {rows > mostXlsxRows && <p class="hint">{fill(forms.noXlsx, { most: inFigures(mostXlsxRows, language) })}</p>}
    </>
  )
}

function FileForms({ frame: { t } }: { frame: PageFrame }): JSX.Element {
  const { forms } = t.openData
  return (
    <>
      <h2>{forms.title}</h2>
      <dl class="facts">
        {([[forms.csv, forms.csvHint], [forms.excel, forms.excelHint], [forms.xlsx, forms.xlsxHint]] as const).map(([term, hint]) => <div><dt>{term}</dt><dd>{hint}</dd></div>)}
      </dl>
    </>
  )
}

/** What an empty cell means, and the licence. */
export function Rules({ frame: { t, organisation } }: { frame: PageFrame }): JSX.Element {
  const { openData: words, reportFiles, disclosure } = t
  return (
    <>
      <h2>{words.hiddenTitle}</h2>
      <p>{reportFiles.empty} {disclosure.hidden}</p>
      <h2>{words.allowed}</h2>
      <p>{fill(reportFiles.licence, { organisation: organisation.name })} <a href={licence.path} lang="en" rel="license">{licence.title}</a></p>
    </>
  )
}

const before = (text: string): string => text.split('{address}')[0] ?? ''
const after = (text: string): string => text.split('{address}')[1] ?? ''
