// "Where do I begin?" on the desk, as the tree that it is: every answer under its question, and where each way ends.
import type { JSX } from 'preact'
import { desk, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Empty, Notice, Tag } from '../../../web/parts.tsx'
import { addPath, editPath } from '../../addresses.ts'
import { mayAsk, type Branch, type Step } from '../tree.ts'

type Props = { frame: PageFrame; actor: Actor; saved: boolean; tree: Branch | null; apart: Step[]; lost: ReadonlySet<string> }

export function StepsPage({ frame, actor, saved, tree, apart, lost }: Props): JSX.Element {
  const { t, language } = frame
  const { desk: words, title } = t.firstSteps
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="directory">
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }, { href: desk.situations, label: t.doors.desk.title }]} />
      {saved && <div role="status"><Notice tone="good">{t.directory.overview.saved}</Notice></div>}
      <h1>{title}</h1>
      <p>{words.lede}</p>
      {!tree && <Empty title={words.none}><p><a class="button primary" href={addPath('step')}>{words.addFirst}</a></p></Empty>}
      {tree && <p><a href={to('begin', language)}>{words.seeAsClients}</a></p>}
      {tree && <ul><Shown branch={tree} lost={lost} /></ul>}
      {apart.length > 0 && (
        <>
          <h2>{words.apart}</h2>
          <p>{words.apartText}</p>
          <ul>{apart.map(({ id, name }) => <li><a href={editPath('step', id)}>{inLanguage(name, language)}</a></li>)}</ul>
        </>
      )}
    </DeskPage>
  )
}

function Shown({ branch: { step, depth, deadEnd, answers }, lost }: { branch: Branch; lost: ReadonlySet<string> }): JSX.Element {
  const { t, language } = usePage().frame
  const { desk: words } = t.firstSteps
  const name = inLanguage(step.name, language)
  return (
    <li>
      <p><a href={editPath('step', step.id)}>{name}</a> {deadEnd && <Tag tone="warning">{words.deadEnd}</Tag>} {lost.has(step.id) && <Tag tone="warning">{words.lost}</Tag>}</p>
      {step.nextStep && <p class="hint">{inLanguage(step.nextStep, language)}</p>}
      {step.question && (
        <>
          <p><strong>{inLanguage(step.question, language)}</strong></p>
          <ul>
            {answers.map((one) => <Shown branch={one} lost={lost} />)}
            {mayAsk(depth) && <li><a href={`${addPath('step')}?step=${step.id}`}>{t.directory.adding.step}<span class="visually-hidden">: {inLanguage(step.question, language)}</span></a></li>}
          </ul>
        </>
      )}
    </li>
  )
}
