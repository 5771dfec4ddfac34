// A public form as everybody will see it, before it is public.
import type { Case } from '../cases.sql.ts'
import { firstOf, monthOf } from '../period.ts'
import { dayOf } from '../../text/dates.ts'
import type { PublicForm } from './publication.ts'
import type { PublishedItem } from './published.sql.ts'

type Shown = Pick<PublishedItem, 'kind' | 'language' | 'cameOfIt' | 'monthOn' | 'text' | 'answer' | 'comment' | 'lineName' | 'serviceName' | 'unitName'>

export const asShown = (one: Case, { text, answer }: PublicForm, { showsUnit, comment }: { showsUnit: boolean; comment: string | null }): Shown => ({
  kind: one.kind, language: one.language, cameOfIt: one.cameOfIt, monthOn: firstOf(monthOf(dayOf(one.createdAt))), text, answer, comment,
  lineName: one.lineName, serviceName: one.serviceName, unitName: showsUnit ? one.unitName : null,
})
