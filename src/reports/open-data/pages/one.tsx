// The data dictionary of one dataset: its files, and what its columns and figures mean.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { plural } from '../../../text/fill.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, DataTable } from '../../../web/parts.tsx'
import { notShownId, notShownName } from '../../files/table.ts'
import type { Dataset } from '../dataset.ts'
import { figuresDataset } from '../figures.ts'
import { Files, Rules } from './list.tsx'

export function OpenDatasetPage({ frame, dataset, rows }: { frame: PageFrame; dataset: Dataset; rows: number }): JSX.Element {
  const { t, language } = frame
  const { openData: words } = t
  const { name, text, columns } = dataset.words(language)
  return (
    <PublicPage frame={frame} title={name} sheets={['compared']} known wide>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('openData', language), label: words.title }]} />
        <h1>{name}</h1>
        <p class="lede">{text}</p>
        <p class="hint">{plural(words.rows, rows, language)}</p>
        <Files frame={frame} dataset={dataset} rows={rows} />
        <h2>{words.dictionary}</h2>
        <DataTable
          caption={<span class="visually-hidden">{words.dictionaryCaption}</span>} empty="" head={[words.head.id, words.head.name, words.head.text]}
          rows={[...columns.map((column) => [<code>{column.id}</code>, column.name, column.text]), [<code>{notShownId}</code>, notShownName(language), words.notShownColumn]]}
        />
        {dataset === figuresDataset && (
          <>
            <h2>{words.figuresTitle}</h2>
            <DataTable
              caption={<span class="visually-hidden">{words.figuresCaption}</span>} empty="" head={[words.figureHead.id, words.figureHead.name, words.figureHead.text]}
              rows={Object.entries(words.figureNames).map(([code, figure]) => [<code>{code}</code>, figure.name, figure.text])}
            />
          </>
        )}
        <Rules frame={frame} />
        <p><a href={to('openData', language)}>{words.back}</a></p>
      </div>
    </PublicPage>
  )
}
