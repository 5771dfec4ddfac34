// What the page of a role that was looked at sends along, for tests that give a role without looking at the page.
import { lookedAt } from '../src/staff/access/looked-at.ts'

type Typed = Record<'role' | 'scope' | 'from' | 'to', string>

export const looked = <F extends Typed>(personId: string, fields: F): F & { looked: string } =>
  ({ ...fields, looked: lookedAt(personId, { role: fields.role, scope: fields.scope, days: { first: fields.from, last: fields.to } }) })
