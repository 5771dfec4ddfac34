// "Where do I begin?" as clients go through it: one plain question at a time, and at the end whom to ring, where to go and what to do.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Card, Notice, Paragraphs, PrintButton } from '../../../web/parts.tsx'
import { Telephone } from '../../../web/telephone.tsx'
import { OpenNow } from '../../hours/pages/hours.tsx'
import type { Hours } from '../../hours/hours.ts'
import { Text, Words } from '../../pages/content.tsx'
import type { WhatHelps } from '../steps.sql.ts'
import { mostQuestions, type Step } from '../tree.ts'

type Props = {
  frame: PageFrame
  /** From the first step to this one. */
  way: Step[]
  answers: Step[]
  helps: WhatHelps
  hours: Map<string, Hours>
  now: Date
  /** For those who have come to where nothing is written: the telephones of every page. */
  urgentHelp: string | null
}

export function BeginPage({ frame, way, answers, helps, hours, now, urgentHelp }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.firstSteps
  const step = way.at(-1)
  // What somebody answers is not in the title: a browser keeps titles in its history.
  const asks = !!step?.question && answers.length > 0
  const number = fill(words.number, { number: way.length, most: mostQuestions })
  return (
    <PublicPage frame={frame} title={asks || !step ? words.title : `${words.nextTitle} – ${words.title}`} sheets={['directory']} scripts={['print']} known={way.length < 2} leave>
      <Breadcrumb t={t} items={[{ href: to('services', language), label: t.doors.title }]} />
      {asks ? <Question step={step} number={number} answers={answers} /> : (
        <>
          <h1>{words.nextTitle}</h1>
          {step?.nextStep ? <div class="lede"><Text content={step.nextStep} /></div> : <p class="lede">{words.unsaid}</p>}
          <Helps {...{ helps, hours, now }} />
          <p class="no-print"><a href={to('callBack', language)}>{t.callBack.title}</a></p>
          <PrintButton t={t} />
        </>
      )}
      {way.length === 1 && urgentHelp && <Notice tone="warning"><Paragraphs text={urgentHelp} /></Notice>}
      {way.length > 1 && <Answered way={way} />}
      <h2>{t.doors.notThis}</h2>
      <p><a href={to('services', language)}>{t.doors.toSearch}</a></p>
    </PublicPage>
  )
}

function Question({ step, number, answers }: { step: Step; number: string; answers: Step[] }): JSX.Element {
  const { language } = usePage().frame
  return (
    <>
      <p class="hint">{number}</p>
      <h1><Words content={step.question!} /></h1>
      {step.hint && <div class="lede"><Text content={step.hint} /></div>}
      <ul class="choose">{answers.map(({ id, name }) => <li><a href={to('beginStep', language, { step: id })}><Words content={name} /></a></li>)}</ul>
    </>
  )
}

function Helps({ helps: { telephone, place, situation }, hours, now }: Pick<Props, 'helps' | 'hours' | 'now'>): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.firstSteps
  const open = (id: string, of: 'door' | 'telephone') => { const found = hours.get(id); return found && <OpenNow hours={found} of={of} now={now} /> }
  return (
    <>
      <ul class="grid">
        {telephone && (
          <li>
            <Card title={words.ring}>
              <p><Words content={telephone.name} />: <strong><Telephone number={telephone.number} /></strong></p>
              {open(telephone.id, 'telephone')}
              {telephone.cost && <p class="hint"><Words content={telephone.cost} /></p>}
            </Card>
          </li>
        )}
        {place && (
          <li>
            <Card title={words.go}>
              <p><a href={to('place', language, { place: place.id })}><Words content={place.name} /></a>{place.address && <><br /><Words content={place.address} /></>}</p>
              {open(place.id, 'door')}
            </Card>
          </li>
        )}
      </ul>
      {situation && <p>{words.more} <a href={to('situation', language, { situation: situation.id })}><Words content={situation.name} /></a></p>}
    </>
  )
}

/** What was answered, each a way back to its question. */
function Answered({ way }: { way: Step[] }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.firstSteps
  const back = (above: Step) => (above.parentId === null ? to('begin', language) : to('beginStep', language, { step: above.id }))
  return (
    <section class="no-print">
      <h2>{words.answered}</h2>
      <ul>
        {way.slice(1).map((step, n) => (
          <li>
            {/* A step without a question above it cannot be come to. */}
            <Words content={way[n]!.question ?? way[n]!.name} /> <strong><Words content={step.name} /></strong>
            {' '}<a href={back(way[n]!)}>{words.change}<span class="visually-hidden">: {inLanguage(way[n]!.question ?? way[n]!.name, language)}</span></a>
          </li>
        ))}
      </ul>
    </section>
  )
}

