// What was said of the questions of a draft, for those who see surveys at the desk; and for whoever makes it, what to do about it.
import type { JSX } from 'preact'
import { surveyPath } from '../../../survey-paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden, TextArea, TextField } from '../../../web/fields.tsx'
import { usePage } from '../../../web/page-data.ts'
import { Notice, Tag } from '../../../web/parts.tsx'
import type { Question } from '../../question.ts'
import { Trials } from '../../trial/pages/trials.tsx'
import type { KeptMark } from '../marks.sql.ts'
import type { WrittenVersion } from '../versions.sql.ts'

export type MakersProps = {
  version: WrittenVersion; marks: KeptMark[]; open: ReadonlySet<string>; mayMake: boolean; refused: 'empty' | 'asked' | 'already' | 'nobody' | null; typedReason: { question: string; text: string } | null
  /** As somebody has typed it. */
  until: string
  /** How many there are of the clients' council. */
  members: number
  trials: readonly number[]
}

type Props = MakersProps & { surveyId: string; questions: readonly Question[]; reasons: ReadonlyMap<string, string> }

export function MakersPart(props: Props): JSX.Element {
  const { version, marks, open, questions, refused } = props
  const { t: { surveyReview: { maker: words }, surveyDrafts: { council } }, language } = usePage().frame
  const said = questions.filter(({ id }) => marks.some(({ question }) => question === id))
  return (
    <section class="stack" id="said">
      {refused && <div role="alert"><Notice tone="warning">{refused === 'already' || refused === 'nobody' ? council[refused] : words[refused]}</Notice></div>}
      <Sending {...props} />
      <Council {...props} />
      <Trials {...props} />
      <h2>{words.title}</h2>
      {!said.length && <p>{words.nobody}</p>}
      {said.length > 0 && !version.frozenOn && (open.size ? <Notice tone="warning">{plural(words.stillOpen, open.size, language)}</Notice> : <p>{words.allSettled}</p>)}
      {said.map((question) => <Said {...props} question={question} number={questions.indexOf(question) + 1} />)}
    </section>
  )
}

function Sending({ version, surveyId, mayMake }: Props): JSX.Element | null {
  const { t: { surveyReview: { maker: words } }, language } = usePage().frame
  if (version.frozenOn) return <Notice tone="info">{words.asked}</Notice>
  const button = (step: string, label: string, look: 'primary' | 'quiet') => mayMake && <form method="post" action={surveyPath(surveyId, '/review')}><p><Button look={look} name="step" value={step}>{label}</Button></p></form>
  if (version.reviewSinceOn) return <Notice tone="info" title={fill(words.sentOn, { day: shortDay(version.reviewSinceOn, language) })}>{button('take-back', words.takeBack, 'quiet') || <></>}</Notice>
  return <Notice tone="info" title={words.notSent}><p>{words.notSentText}</p>{button('send', words.send, 'primary')}</Notice>
}

/** Once for each version, by a mail to each. */
function Council({ version, surveyId, mayMake, until, members }: Props): JSX.Element | null {
  const { t: { surveyDrafts: { council: words } }, language } = usePage().frame
  if (version.councilAskedOn && version.councilUntilOn) {
    const days = { day: shortDay(version.councilAskedOn, language), until: shortDay(version.councilUntilOn, language) }
    return <p>{fill(words.asked, days)} {version.councilRemindedOn && fill(words.reminded, { day: shortDay(version.councilRemindedOn, language) })} {words.once}</p>
  }
  if (!mayMake || version.frozenOn || !version.questions.length) return null
  if (!members) return <p class="hint">{words.nobody}</p>
  return (
    <form method="post" action={surveyPath(surveyId, '/review')} class="card stack" autocomplete="off" novalidate>
      <h2>{words.title}</h2>
      <p>{plural(words.text, members, language)}</p>
      <TextField name="until" label={words.until} hint={words.untilHint} value={until} width="short" />
      <p class="hint">{!version.reviewSinceOn && words.alsoSent} {words.once}</p>
      <p><Button look="secondary" name="step" value="ask-council">{words.button}</Button></p>
    </form>
  )
}

function Said({ question, number, marks, open, reasons, surveyId, mayMake, version, typedReason }: Props & { question: Question; number: number }): JSX.Element {
  const { t: { surveyReview: { maker: words } }, language } = usePage().frame
  const own = marks.filter((mark) => mark.question === question.id)
  const counts = [
    ['clear', 'good', own.filter(({ clear }) => clear === true).length], ['unclear', 'warning', own.filter(({ clear }) => clear === false).length],
    ['important', 'info', own.filter(({ important }) => important).length], ['upsetting', 'warning', own.filter(({ upsetting }) => upsetting).length],
  ] as const
  const reason = reasons.get(question.id)
  const isOpen = open.has(question.id)
  return (
    <section class="card stack tight">
      <h3>{number}. {inLanguage(question.text, language)}</h3>
      <p>{counts.filter(([, , count]) => count > 0).map(([what, tone, count]) => <><Tag tone={tone}>{plural(words[what], count, language)}</Tag> </>)}</p>
      <ul>{own.filter(({ comment }) => comment).map((mark) => <li><Comment {...{ mark, surveyId, mayMake }} /></li>)}</ul>
      {reason && <p>{fill(words.reasonIs, { reason })}</p>}
      {isOpen && <p><strong>{words.open}.</strong> {words.openText}</p>}
      {mayMake && !version.frozenOn && (isOpen || reason) && <p><a href={surveyPath(surveyId, `/questions/${question.id}`)}>{words.change}<span class="visually-hidden">: {inLanguage(question.text, language)}</span></a></p>}
      {mayMake && isOpen && (
        <form method="post" action={`${surveyPath(surveyId, '/review')}#said`} class="stack tight">
          <Hidden name="question" value={question.id} />
          <TextArea name={`reason-${question.id}`} label={words.reason} hint={words.reasonHint} rows={2} value={typedReason?.question === question.id ? typedReason.text : ''} />
          <p><Button look="secondary" name="step" value="reason">{words.giveReason}</Button></p>
        </form>
      )}
    </section>
  )
}

function Comment({ mark: { id, comment, as, inTrial, markedOn }, surveyId, mayMake }: { mark: KeptMark; surveyId: string; mayMake: boolean }): JSX.Element {
  const { t: { surveyReview: { maker: words }, surveyTrial }, language } = usePage().frame
  return (
    <>
      <p class="lines">{comment}</p>
      <p class="hint">{words.as[as]}{inTrial && ` ${surveyTrial.maker.inTrial}`}, {shortDay(markedOn, language)}</p>
      {mayMake && (
        <form method="post" action={surveyPath(surveyId, '/review')}>
          <Hidden name="comment" value={id} />
          <Button look="quiet" name="step" value="remove-comment">{words.removeComment}</Button>
        </form>
      )}
    </>
  )
}
