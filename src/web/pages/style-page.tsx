// Every part in every state on one page: to look at while changing the looks, and for tests to examine.
// The samples are in English and mean nothing.
import type { JSX } from 'preact'
import { Button, Checkbox, ErrorSummary, FieldGroup, Radios, Select, TextArea, TextField } from '../fields.tsx'
import { PublicPage } from '../layout.tsx'
import type { PageFrame, Problem } from '../page.ts'
import {
  Breadcrumb, Card, CardLink, DataTable, Details, Empty, Facts, Notice, Pagination, Paragraphs, PrintButton, Tag,
} from '../parts.tsx'
import { ReceiptCard } from '../receipt-card.tsx'
import { Conversation, Message, Timeline } from '../story.tsx'
import { WorkList } from '../work-list.tsx'

const problems: Problem[] = [
  { field: 'words-wrong', text: 'Write the six words of your receipt' },
  { field: 'kind-wrong', text: 'Choose what your feedback is' },
  { field: 'unit-wrong', text: 'Choose a unit' },
  { field: 'text-wrong', text: 'Write your feedback' },
  { field: 'agree-wrong', text: 'Say that you have kept the receipt' },
]

export function StylePage({ frame }: { frame: PageFrame }): JSX.Element {
  return (
    <PublicPage frame={frame} title="Parts" problems={problems} scripts={['print']} wide leave noindex>
      <Breadcrumb t={frame.t} items={[{ href: '#', label: 'Start' }, { href: '#', label: 'Home care' }]} />
      <ErrorSummary t={frame.t} problems={problems} />
      <h1>Every part in every state</h1>
      <p class="lede">A lede says in a sentence or two what a page is for.</p>
      <p>Text stays narrow enough to read. It holds <a href="#links">links</a> and <strong>strong words</strong>.</p>
      <FieldSamples />
      <PartSamples frame={frame} />
      <StorySamples frame={frame} />
    </PublicPage>
  )
}

const kinds = [
  { value: 'thanks', label: 'Thanks', hint: 'Something was good', icon: 'thanks' },
  { value: 'criticism', label: 'Criticism', hint: 'Something was wrong or hurt', icon: 'criticism' },
  { value: 'suggestion', label: 'Suggestion', icon: 'suggestion' },
  { value: 'question', label: 'Question', icon: 'question' },
] as const
const answers = [{ value: 'yes', label: 'Yes' }, { value: 'partly', label: 'Partly' }, { value: 'no', label: 'No' }]
const units = [{ value: 'north', label: 'Northern office' }, { value: 'south', label: 'Southern office' }]

function FieldSamples(): JSX.Element {
  return (
    <form method="post" class="measure" autocomplete="off">
      <h2>Fields</h2>
      <TextField name="pseudonym" label="Pseudonym" hint="Any name but your own." optional width="medium" />
      <TextField name="words-wrong" label="Receipt" value="amber lake" />
      <TextField name="year" label="Year" width="short" inputMode="numeric" maxLength={4} />
      <TextArea name="text" label="Your feedback" hint="In your own words." value={'First line\nSecond line'} />
      <TextArea name="text-wrong" label="Your feedback" rows={3} />
      <Select name="unit" label="Unit" options={units} value="south" width="medium" />
      <Select name="unit-wrong" label="Unit" options={units} empty="Choose" />
      <Radios name="kind" legend="What is it?" hint="Choose one." look="cards" value="thanks" options={[...kinds]} />
      <Radios name="heard" legend="Were you heard?" look="row" options={answers} />
      <Radios name="kind-wrong" legend="What is it?" options={kinds.map(({ value, label }) => ({ value, label }))} />
      <FieldGroup name="publish" legend="What may be shown?" optional>
        <Checkbox name="publish" id="publish-text" label="The feedback" hint="A person checks it first." checked />
        <Checkbox name="publish" id="publish-answer" label="The answer" />
      </FieldGroup>
      <Checkbox name="agree-wrong" label="I have kept the receipt" />
      <div class="actions">
        <Button>Send</Button>
        <Button look="secondary" icon="back">Back</Button>
        <Button look="danger">Remove</Button>
        <Button look="quiet">Cancel</Button>
      </div>
    </form>
  )
}

function PartSamples({ frame }: { frame: PageFrame }): JSX.Element {
  return (
    <div class="stack">
      <h2>Parts</h2>
      <Paragraphs text={'A text of somebody’s own,\nin two lines.\n\nAnd a second paragraph.'} />
      <ul class="grid">
        <li><CardLink href="#" title="Home care" icon="care">Help at home, day and night</CardLink></li>
        <li><CardLink href="#" title="Families with children" icon="people" /></li>
        <li><Card title="A card"><p>Holds what belongs together.</p></Card></li>
      </ul>
      <Notice tone="info" title="You need not say who you are">We do not keep your address or your device.</Notice>
      <Notice tone="good">Your answer has been sent.</Notice>
      <Notice tone="warning" title="This is not a formal complaint">An appeal has a time limit of its own.</Notice>
      <Notice tone="urgent">In danger, call 112.</Notice>
      <p class="cluster">
        <Tag tone="neutral">Closed</Tag><Tag tone="info">New</Tag><Tag tone="good">Answered</Tag>
        <Tag tone="warning">Due tomorrow</Tag><Tag tone="urgent">Three days late</Tag>
      </p>
      <Facts rows={[{ term: 'Service', children: 'Home care' }, { term: 'Answer by', children: '27 November 2026' }]} />
      <DataTable caption="Supervisors" head={['Unit', 'Supervisor', 'Telephone']} empty="None"
        rows={[['North', 'Hilkka Rautapuro', '010 000 0101'], ['South', 'Samuli Ojakoski', '–']]} />
      <WorkList caption="Feedback that waits" head={['Feedback', 'Kind', 'Answer by', 'State']} empty="None"
        rows={[
          {
            href: '#', title: 'VK-2041', note: 'Nobody answered for three weeks when I called about the decision.',
            tone: 'urgent', cells: ['Criticism', '19 Nov 2026', <Tag tone="urgent">Late</Tag>],
          },
          {
            href: '#', title: 'VK-2044', note: 'Thank you to the evening shift.',
            tone: 'info', cells: ['Thanks', '2 Dec 2026', <Tag tone="info">New</Tag>],
          },
        ]} />
      <Pagination t={frame.t} page={2} pages={5} href={() => '#'} />
      <Empty title="Nothing is waiting for you">Everything has been answered.</Empty>
      <Details summary="What is stored?"><p>Only what you write here.</p></Details>
    </div>
  )
}

function StorySamples({ frame }: { frame: PageFrame }): JSX.Element {
  return (
    <div class="stack">
      <h2>Stories</h2>
      <Conversation label="Conversation">
        <Message from="giver" who="You" at="20 November">{'The form came back twice.\nNobody could say why.'}</Message>
        <Message from="organisation" who="Hilkka Rautapuro" at="23 November">Thank you for telling us.</Message>
      </Conversation>
      <Timeline label="What has happened" items={[
        { title: 'Feedback arrived', at: '20 November 2026', datetime: '2026-11-20' },
        { title: 'A reminder was sent', at: '22 November 2026', who: 'Samuli Ojakoski', tone: 'warning' },
        { title: 'An answer at the latest', at: '27 November 2026', expected: true },
      ]} />
      <ReceiptCard title="Your receipt" organisation="Koivuranta Wellbeing Services County" lang="en" code="4K7P-92MX-Q"
        words={['amber', 'lake', 'lantern', 'meadow', 'pine', 'window']} codeLabel="The same as a code"
        addressLabel="Where to read the answer" address="palaute.koivuranta.example/en/conversation">
        <p>Keep the words. They are the only way to your answer.</p>
        <PrintButton t={frame.t} />
      </ReceiptCard>
    </div>
  )
}
