// A name that leads to its form, for those who may use it.
import type { JSX } from 'preact'
import { inLanguage } from '../../text/language.ts'
import { usePage } from '../../web/page-data.ts'
import { editPath, type Thing } from '../addresses.ts'
import type { Item } from '../overview.sql.ts'

export function Named({ thing, item, mayEdit }: { thing: Thing; item: Item; mayEdit: boolean }): JSX.Element {
  const name = inLanguage(item.name, usePage().frame.language)
  return mayEdit ? <a href={editPath(thing, item.id)}>{name}</a> : <span>{name}</span>
}
