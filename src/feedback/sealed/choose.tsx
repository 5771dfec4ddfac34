// The page that asks when it may be opened, put together from what was typed.
import type { Context as HonoContext } from 'hono'
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import { publicFrame } from '../../frame.ts'
import { signalsDanger } from '../../lanes/danger.ts'
import type { Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { Draft } from '../draft.ts'
import type { FormValues } from '../form-values.ts'
import { ChoosePage } from './pages/choose.tsx'

type Shown = { values: FormValues; token: string; draft: Draft; choice?: string; day?: string; problems?: Problem[] }

export async function showChoice(context: Context, c: HonoContext, language: Language, { values, token, draft, choice = '', day = '', problems = [] }: Shown): Promise<Response> {
  const own = await organisation(context.db)
  const frame = await publicFrame(context, language, 'sealing')
  // Looked at here too, on the way to where nobody reads it: the form's script has told of it, where there are scripts.
  const danger = signalsDanger([draft.text, ...draft.answers.map(({ answer }) => answer)].join('\n'))
  return page(c, (
    <ChoosePage
      frame={frame} values={values} token={token} municipality={draft.municipalityId ?? ''} choice={choice} day={day} problems={problems}
      fewest={own.fewestTold} months={context.settings.SEALED_KEEP_MONTHS} danger={danger ? organisationText(own, frame.t, 'urgentHelp', language) : null}
    />
  ), problems.length ? 422 : 200)
}
