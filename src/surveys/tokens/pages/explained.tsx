// How an answer stays apart from the slip: in plain words with a drawing, what it does not protect against, and the key of each round.
import type { JSX } from 'preact'
import { fingerprintOf } from '../../../privacy/blind-signing.ts'
import { to } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { DataTable, Details, Notice } from '../../../web/parts.tsx'
import { toldCounts, type ToldCounts } from '../told-counts.ts'
import type { ShownKey } from '../tokens.sql.ts'
import { Drawing } from './drawing.tsx'

export function ExplainedPage({ frame, keys }: { frame: PageFrame; keys: ShownKey[] }): JSX.Element {
  const { t, language } = frame
  const { explained: words, slip } = t.surveyTokens
  return (
    <PublicPage frame={frame} title={words.title} sheets={['survey-tokens']}>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Drawing words={words} />
        <ol class="token-steps">{words.steps.map(({ title, text }) => <li><strong>{title}.</strong> {text}</li>)}</ol>
        <h2>{words.keptTitle}</h2>
        <ul>{words.kept.map((text) => <li>{text}</li>)}</ul>
        <h2>{words.notTitle}</h2>
        <dl class="stack">{words.not.map(({ title, text }) => <div><dt><strong>{title}</strong></dt><dd>{text}</dd></div>)}</dl>
        <h2>{words.scriptTitle}</h2>
        {words.script.map((text) => <p>{text}</p>)}
        <p><a class="button primary" href={to('surveySlip', language)}>{slip.title}</a></p>
        <h2 id="keys">{words.keysTitle}</h2>
        <p>{words.keys}</p>
        <Keys frame={frame} keys={keys} />
        <h2>{words.expertsTitle}</h2>
        <p>{words.experts}</p>
        {keys.map((key) => <Whole frame={frame} of={key} />)}
      </div>
    </PublicPage>
  )
}

function Keys({ frame: { t, language }, keys }: { frame: PageFrame; keys: ShownKey[] }): JSX.Element {
  const { explained: words } = t.surveyTokens
  const told = keys.map((key) => ({ key, counts: toldCounts(key) }))
  return (
    <>
      {told.filter(({ counts }) => counts.isForged).map(({ key }) => <Notice tone="urgent" title={inLanguage(key.name, language)}>{words.more}</Notice>)}
      <DataTable
        caption={words.caption} empty={words.none} head={[words.head.survey, words.head.days, words.head.key, words.head.stamped, words.head.back]}
        rows={told.map(({ key, counts }) => [
          <span lang={shownLanguage(key.name, language)}>{inLanguage(key.name, language)}</span>,
          `${shortDay(key.firstOn, language)} – ${shortDay(key.lastOn, language)}`,
          <span class="token-key">{fingerprintOf(key.publicKey).split(' ').map((group, n) => <>{n > 0 && ' '}<span>{group}</span></>)}</span>,
          shown(counts.signed), shown(counts.handedIn),
        ])}
      />
    </>
  )

  function shown(count: ToldCounts['signed']): string {
    return typeof count === 'number' ? fill(words.atLeast, { count: inFigures(count, language) }) : words[count]
  }
}

function Whole({ frame: { t, language }, of }: { frame: PageFrame; of: ShownKey }): JSX.Element {
  return (
    <Details summary={fill(t.surveyTokens.explained.whole, { survey: `${inLanguage(of.name, language)}, ${shortDay(of.firstOn, language)}` })}>
      <p class="token-key">{of.publicKey.toString('base64').replace(/(.{8})/g, '$1\u200b')}</p>
    </Details>
  )
}
