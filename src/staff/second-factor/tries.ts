// How many wrong codes are forgiven in ten minutes: by account, and in a recovery by the person.
import type { Budget } from '../../privacy/budget.sql.ts'
import type { Context } from '../../web/context.ts'

export type Tried = 'second-factor' | 'recovery-asked' | 'recovery-code'

export const triesOf = ({ settings }: Pick<Context, 'settings'>, name: Tried, subject: string, now: Date): Budget =>
  ({ name, subject, limit: name === 'second-factor' ? settings.BUDGET_SIGN_INS_PER_TEN_MINUTES : 5, windowSeconds: 600, now })
