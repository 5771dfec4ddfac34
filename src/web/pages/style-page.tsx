// Every part in every state on one page, under headings that can be linked to: to look at while changing the
// looks, to choose from while making a page, and to examine. The samples are in English and mean nothing.
import type { JSX } from 'preact'
import { Button, TextField } from '../fields.tsx'
import { iconNames } from '../icons.tsx'
import { PublicPage } from '../layout.tsx'
import type { PageFrame, Problem } from '../page.ts'
import { Breadcrumb, Icon, Notice, Tag } from '../parts.tsx'
import type { Samples } from './samples.ts'
import { choiceSamples, fieldSamples } from './style-fields.tsx'
import { listSamples, storySamples } from './style-lists.tsx'
import { frameSamples, partSamples } from './style-parts.tsx'
import { smallSamples } from './style-small.tsx'
import { suggestionSamples } from './style-suggestions.tsx'

/** Fields whose names end in -wrong show what is wrong with them. */
const problems: Problem[] = [
  { field: 'words-wrong', text: 'Write the six words of your receipt' },
  { field: 'kind-wrong', text: 'Choose what your feedback is' },
  { field: 'unit-wrong', text: 'Choose a unit' },
  { field: 'text-wrong', text: 'Write your feedback' },
  { field: 'file-wrong', text: 'Choose a file with the ending .csv' },
  { field: 'agree-wrong', text: 'Say that you have kept the receipt' },
  { field: 'mistaken-also', text: 'This does not stand in the text as it is written here: sininen auto' },
]

/** `more`: of parts that only one subject has. */
export function StylePage({ frame, more }: { frame: PageFrame; more: Samples[] }): JSX.Element {
  const all = [
    colours, type, icons, ...frameSamples(frame), ...fieldSamples, ...choiceSamples(frame, problems),
    ...partSamples, ...listSamples(frame), ...storySamples(frame), ...suggestionSamples, ...smallSamples, ...more,
  ]
  return (
    <PublicPage
      frame={{ ...frame, alternates: { fi: '#fi', sv: '#sv', en: '#en' } }} title="Parts" problems={problems}
      scripts={['print']} sheets={['desk', 'home', 'survey', 'kiosk', 'day-holding', 'council-memo', 'parts', 'reports']} wide leave noindex
    >
      <Breadcrumb t={frame.t} items={[{ href: '/desk', label: 'Desk' }]} />
      <h1>Every part in every state</h1>
      <p class="lede">
        A page is put together from these. The header, the footer and the quick way out around them are those of public
        pages; what belongs to the desk stands in frames that are set as the desk is.
      </p>
      <nav class="contents" aria-label="Parts">
        <ul>{all.map(({ id, title }) => <li><a href={`#${id}`}>{title}</a></li>)}</ul>
      </nav>
      <div class="samples">
        {all.map(({ id, title, about, children }) => (
          <section class="stack" id={id}>
            <h2>{title}</h2>
            {about && <p>{about}</p>}
            {children}
          </section>
        ))}
      </div>
    </PublicPage>
  )
}

const names = [
  'paper', 'surface', 'sunken', 'mist', 'ink', 'ink-soft', 'line', 'edge', 'lake', 'lake-deep', 'on-lake', 'cloudberry', 'bark',
  'good', 'good-tint', 'warning', 'warning-tint', 'urgent', 'urgent-tint', 'focus', 'halo', 'shore', 'on-shore',
]

const colours: Samples = {
  id: 'colours', title: 'Colours, light and dark',
  about: 'A page follows the device. Here both schemes stand beside each other; contrast.test.ts holds their pairs.',
  children: (
    <div class="pair">
      <Scheme name="light" />
      <Scheme name="dark" />
    </div>
  ),
}

function Scheme({ name }: { name: 'light' | 'dark' }): JSX.Element {
  return (
    <div class={`sample stack in-${name}`}>
      <h3>{name === 'light' ? 'Light' : 'Dark'}</h3>
      <ul class="swatches">{names.map((each) => <li class={`swatch ${each}`}>{each}</li>)}</ul>
      <p>Text, <a href="#colours">a link</a> and <span class="muted">what is said more quietly</span>.</p>
      <TextField name={`field-${name}`} label="A field" hint="With a hint." value="Filled" />
      <p class="buttons"><Button>Send</Button><Button look="secondary">Back</Button><Button look="danger">Remove</Button><Button look="quiet">Cancel</Button></p>
      <Notice tone="info" title="Info">Something to know.</Notice>
      <Notice tone="urgent" title="Urgent">Something to do now.</Notice>
      <p class="cluster">
        <Tag tone="neutral">Closed</Tag><Tag tone="info">New</Tag><Tag tone="good">Answered</Tag>
        <Tag tone="warning">Due today</Tag><Tag tone="urgent">Late</Tag>
      </p>
    </div>
  )
}

const type: Samples = {
  id: 'type', title: 'Type',
  about: 'What is asked and what heads something is set in the serif; everything else in the sans of the device. Nothing is fetched.',
  children: (
    <>
      <h3>A heading of the third order</h3>
      <p class="lede">A lede says in a sentence or two what a page is for. There is one, under the first heading.</p>
      <p>
        Text stays narrow enough to read: at most 66 characters a line, however wide the window is. It holds{' '}
        <a href="#type">links</a>, <strong>strong words</strong> and times such as <time>27 November 2026</time>.
      </p>
      <p class="muted">What is said more quietly: a date, a source.</p>
      <p class="small">Small print, where a text has to be there and is seldom read.</p>
      <ul><li>A list</li><li>of two things</li></ul>
    </>
  ),
}

const icons: Samples = {
  id: 'icons', title: 'Icons',
  about: 'All are decoration: the words beside them say the same.',
  children: <ul class="icons">{iconNames.map((name) => <li><Icon name={name} />{name}</li>)}</ul>,
}
