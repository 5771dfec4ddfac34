// What somebody wrote to who prepares or checks a public form, opened. It is never for the giver.
import type { Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import type { Keys } from '../../privacy/keys.ts'
import { unseal } from '../../privacy/sealing.ts'
import type { Publication } from './publications.sql.ts'

export const noteOf = (keys: Keys, one: Case, { note, number }: Publication): string | null => note && unseal(caseKey(keys, one), one.id, `publication-note ${number}`, note)
