// The data dictionary for programs: all datasets as a Data Package with Table Schemas (Frictionless, https://datapackage.org/standard/data-package/).
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { licence } from '../files/about.ts'
import { isNumber, notShownId, notShownName, type FileColumn } from '../files/table.ts'
import type { Dataset } from './dataset.ts'

export const dataPackage = (datasets: readonly Dataset[], { language, publisher }: { language: Language; publisher: string }) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'vastakaiku-open-data',
  title: texts[language].openData.title,
  description: `${texts[language].openData.lede} ${texts[language].reportFiles.empty} ${texts[language].disclosure.hidden}`,
  licenses: [licence],
  contributors: [{ title: publisher, roles: ['publisher'] }],
  resources: datasets.map((dataset) => {
    const { name, text, columns } = dataset.words(language)
    return {
      name: dataset.id, title: name, description: text, type: 'table', path: `${dataset.id}.csv`, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8',
      schema: {
        fields: [...columns.map((column) => ({ name: column.id, title: column.name, description: column.text, ...typeOf(column) })), { name: notShownId, title: notShownName(language), description: texts[language].openData.notShownColumn, type: 'string' }],
        missingValues: [''],
        // What a unit or a line is not named in is of all of them: empty, and no part of a key as databases know it.
        'vastakaiku:key': dataset.key,
      },
    }
  }),
})

const typeOf = (column: FileColumn): { type: string } => ({ type: isNumber(column) ? (column.is === 'count' ? 'integer' : 'number') : column.is === 'date' ? 'date' : 'string' })
