// The invented staff. Surnames are rare compounds put together for this county; none is meant to be
// anybody's. Several stand in for rarer things: two are away, one has left, one has a very long name.
import { managers } from './people/managers.ts'
import { offices } from './people/offices.ts'
import type { PersonContent } from './people/person.ts'
import { supervisors } from './people/supervisors.ts'
import { workers } from './people/workers.ts'

export type DemoPerson = PersonContent & { key: string }

/** The password of every sign-in of the demonstration; it is printed, so it protects nothing. */
export const demoPassword = 'kaiku-2026-demo'

/** Superiors come before those who answer to them; deputies may come later. */
export const people: DemoPerson[] = Object.entries<PersonContent>({
  ...managers, ...offices, ...supervisors, ...workers,
}).map(([key, person]) => ({ key, ...person }))
