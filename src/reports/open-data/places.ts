// Service lines and units as a dataset: what the ids in the others are called, in each language.
import { texts } from '../../text/texts.ts'
import type { Dataset } from './dataset.ts'
import { countPlaces, placesPage, placesVersion } from './places.sql.ts'

export const placesDataset: Dataset = {
  id: 'lines-and-units',
  key: ['id'],
  words(language) {
    const { places: words } = texts[language].openData
    const column = (id: keyof typeof words.columns, is: 'name' | 'date' | 'id') => ({ id, is, ...words.columns[id] })
    return { name: words.name, text: words.text, columns: [column('id', 'id'), column('kind', 'id'), column('name_fi', 'name'), column('name_sv', 'name'), column('name_en', 'name'), column('ended_on', 'date')] }
  },
  version: placesVersion,
  count: countPlaces,
  async page(db, from, limit) {
    const rows = await placesPage(db, from, limit)
    return { rows: rows.map(({ id, kind, name, endedOn }) => [id, kind, name.fi, name.sv ?? '', name.en ?? '', endedOn ?? '']), next: rows.length === limit ? rows.at(-1)!.id : null }
  },
}
