// The last page of a survey as a browser gets it, with two questions: for what the script does that sends an answer by token.
import { renderToString } from 'preact-render-to-string'
import { bareFrame } from '../src/frame.ts'
import { fieldOf } from '../src/surveys/answers.ts'
import { TokenSending } from '../src/surveys/tokens/pages/said.tsx'
import type { Language } from '../src/text/language.ts'
import type { Context } from '../src/web/context.ts'
import { Button, Radios, TextArea } from '../src/web/fields.tsx'
import { PublicPage } from '../src/web/layout.tsx'

export const lastPageTitle = 'Viimeinen sivu'

/** `slip`: the words, as they would be there without a script. */
export function lastPage(context: Context, language: Language, { surveyId, action, thanks, slip = '' }: { surveyId: string; action: string; thanks: string; slip?: string }): string {
  const frame = bareFrame(context, language)
  return `<!DOCTYPE html>${renderToString(
    <PublicPage frame={frame} title={lastPageTitle} scripts={['send-survey']} sheets={['survey-tokens']}>
      <form method="post" action={action} class="stack" data-survey-send={surveyId} data-thanks={thanks} novalidate>
        <h1>{lastPageTitle}</h1>
        <Radios name={fieldOf({ id: 'heard' })} legend="Minua kuunneltiin." value="" options={['5', '4', '3', '2', '1'].map((value) => ({ value, label: value }))} />
        <TextArea name={fieldOf({ id: 'more' })} label="Mitä haluat kertoa?" />
        <TokenSending frame={frame} slip={slip} />
        <p><Button>Lähetä</Button></p>
      </form>
    </PublicPage>,
  )}`
}

export const thanksPage = (context: Context, language: Language): string =>
  `<!DOCTYPE html>${renderToString(<PublicPage frame={bareFrame(context, language)} title="Kiitos"><h1>Kiitos</h1></PublicPage>)}`
