// Reads a new password, typed twice.
import { longestPassword, passwordProblem, shortestPassword } from '../privacy/passwords.ts'
import { fill } from '../text/fill.ts'
import type { Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'

/** The fields are `new-password` and `new-password-again`. A password is never given back into a page. `names`: as passwordProblem has them. */
export function readNewPassword(form: Form, t: Texts, names: readonly string[]): { password: string; problems: Problem[] } {
  const password = form.text('new-password')
  const { tooShort, tooLong, triedFirst, notSame } = t.staff.setUp
  const problem = passwordProblem(password, names)
  if (problem) {
    const text = { 'too-short': tooShort, 'too-long': tooLong, 'tried-first': triedFirst }[problem]
    const limits = { shortest: shortestPassword, longest: longestPassword }
    return { password, problems: [{ field: 'new-password', text: fill(text, limits) }] }
  }
  const isSame = form.text('new-password-again') === password
  return { password, problems: isSame ? [] : [{ field: 'new-password-again', text: notSame }] }
}
