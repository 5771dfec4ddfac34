// The page that asks when it may be opened, put together from what was typed.
import type { Context as HonoContext } from 'hono'
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import { publicFrame } from '../../frame.ts'
import { signalsDanger } from '../../lanes/danger.ts'
import { claimKeys } from '../../privacy/claim.ts'
import { issueFormToken, readFormToken } from '../../privacy/form-token.ts'
import type { Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { FormValues } from '../form-values.ts'
import { usedClaim } from '../intake.sql.ts'
import { ChoosePage } from './pages/choose.tsx'

type Shown = { values: FormValues; form: Form; municipality: string; choice?: string; day?: string; problems?: Problem[]; status?: 200 | 422 | 429 }

export async function showChoice(context: Context, c: HonoContext, language: Language, { values, form, municipality, choice = '', day = '', problems = [], status = problems.length ? 422 : 200 }: Shown): Promise<Response> {
  const own = await organisation(context.db)
  const frame = await publicFrame(context, language, 'sealing')
  // Looked at here too, on the way to where nobody reads it: the form's script has told of it, where there are scripts.
  const danger = signalsDanger([values.text, ...values.answers.map(([, answer]) => answer)].join('\n'))
  return page(c, (
    <ChoosePage
      frame={frame} values={values} token={form.text('token')} stamp={await stampOf(context, form)} municipality={municipality} choice={choice} day={day} problems={problems}
      fewest={own.fewestTold} months={context.settings.SEALED_KEEP_MONTHS} danger={danger ? organisationText(own, frame.t, 'urgentHelp', language) : null}
    />
  ), status)
}

/**
 * When the choice was shown: by it the words of a receipt are shown once more for half an hour, and not for as long as the form can be sent.
 * Whoever brings back the page after something was sealed with the form gets no new one.
 */
async function stampOf({ db, keys, now }: Context, form: Form): Promise<string> {
  const token = readFormToken(keys, form.text('token'), now())
  return token && (await usedClaim(db, claimKeys(keys, token.id).map(({ hash }) => hash))) ? form.text('stamp') : issueFormToken(keys, now())
}
