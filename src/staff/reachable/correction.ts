// What somebody types when their contact details are not right.
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { longestCorrection } from './confirm.ts'

/** Null: they are right. */
export function readCorrection(form: Form, { reachable: { confirm } }: Texts): { correction: string | null; problems: Problem[] } {
  if (form.text('step') !== 'wrong') return { correction: null, problems: [] }
  const correction = form.text('correction')
  const text = !correction ? confirm.wrongEmpty
    : [...correction].length > longestCorrection ? fill(confirm.wrongLong, { count: longestCorrection }) : null
  return { correction, problems: text ? [{ field: 'correction', text }] : [] }
}
