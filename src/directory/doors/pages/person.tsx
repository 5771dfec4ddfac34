// Somebody of the staff as clients may know them: what they agreed to, and no more.
import type { JSX } from 'preact'
import { Telephone } from '../../../web/telephone.tsx'
import { Mail, Words } from '../../pages/content.tsx'
import type { Named } from '../service.sql.ts'

export function Person({ term, person }: { term: string; person: Named }): JSX.Element {
  return (
    <p>
      {term}: <strong>{person.name}</strong>, <Words content={person.title} />
      {person.tasks && <><br /><Words content={person.tasks} /></>}
      {person.phone && <><br /><Telephone number={person.phone} /></>}
      {person.email && <><br /><Mail address={person.email} /></>}
    </p>
  )
}
