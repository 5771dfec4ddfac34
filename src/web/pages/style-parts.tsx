// The part of the style page about what frames a page and what it is put together from: headers, notices, cards.
import { Button } from '../fields.tsx'
import { DeskHeader } from '../layout.tsx'
import type { PageFrame } from '../page.ts'
import { Breadcrumb, Card, CardLink, Details, Empty, Facts, Notice, Paragraphs, Tag } from '../parts.tsx'
import { named, type Samples } from './samples.ts'

export const frameSamples = (frame: PageFrame): Samples[] => [
  {
    id: 'headers', title: 'Headers and footer',
    about: 'The header of public pages, with the switch of language, stands at the top of this page, their footer at its end. These are of the desk.',
    children: (
      <>
        <div class="sample desk">
          <DeskHeader frame={named(frame, 'Of two roles')} actor={{ name: 'Hilkka Rautapuro', roles: ['coordinator', 'administrator'] }} current="cases" />
        </div>
        <h3 class="sub">Of a worker, with long names</h3>
        <div class="sample desk">
          <DeskHeader
            frame={{ ...named(frame, 'Of a worker'), demo: false, organisation: { ...frame.organisation, name: 'Pohjois-Koivurannan ja Järviseudun sosiaali- ja terveydenhuollon hyvinvointikuntayhtymä' } }}
            actor={{ name: 'Maria-Magdalena Kirsikkamäki-Hallanvaaranlahti', roles: ['worker'] }} current="directory"
          />
        </div>
        <h3 class="sub">Of nobody</h3>
        <div class="sample desk"><DeskHeader frame={named(frame, 'Of nobody')} actor={null} /></div>
      </>
    ),
  },
  {
    id: 'breadcrumb', title: 'Breadcrumb',
    about: 'Above the first heading. The page itself is not in it.',
    children: <Breadcrumb t={named(frame, 'A way').t} items={[{ href: '#breadcrumb', label: 'Services and units' }, { href: '#breadcrumb', label: 'Home care' }]} />,
  },
]

const facts = [
  { term: 'Service', children: 'Home care' },
  { term: 'Answer by', children: <>27 November 2026 <Tag tone="warning">Due tomorrow</Tag></> },
  { term: 'A term that takes more than one line where there is little room', children: 'Erityisen tuen asumispalveluyksikkö Tuulentupa' },
  { term: 'Address', children: <span class="breakable">maria-magdalena.kirsikkamaki-hallanvaaranlahti@koivuranta.example</span> },
]

export const partSamples: Samples[] = [
  {
    id: 'notices', title: 'Notices',
    children: (
      <div class="stack measure">
        <Notice tone="info" title="Info, with a title">We do not keep your address or your device.</Notice>
        <Notice tone="info">Info without one.</Notice>
        <Notice tone="good" title="Good, with a title">The giver reads it with their receipt.</Notice>
        <Notice tone="good">Your answer has been sent.</Notice>
        <Notice tone="warning" title="Warning, with a title">An appeal has a time limit of its own.</Notice>
        <Notice tone="warning">The promised day is tomorrow.</Notice>
        <Notice tone="urgent" title="Urgent, with a title">Two answers are late.</Notice>
        <Notice tone="urgent"><p>In danger, call 112.</p><ul><li>A list may stand in it,</li><li>of two things.</li></ul></Notice>
      </div>
    ),
  },
  {
    id: 'tags', title: 'Tags',
    about: 'A state in a word or three. The colour says nothing that the word does not.',
    children: (
      <p class="cluster">
        <Tag tone="neutral">Closed</Tag><Tag tone="info">New</Tag><Tag tone="good">Answered</Tag>
        <Tag tone="warning">Due tomorrow</Tag><Tag tone="urgent">Three days late</Tag>
      </p>
    ),
  },
  {
    id: 'cards', title: 'Cards',
    about: 'A card holds what belongs together. One that leads on is pressed as a whole.',
    children: (
      <ul class="grid">
        <li><CardLink href="#cards" title="With an icon" icon="care">Help at home, day and night</CardLink></li>
        <li><CardLink href="#cards" title="Without a text" icon="people" /></li>
        <li><CardLink href="#cards" title="Without an icon">Help at home, day and night</CardLink></li>
        <li><CardLink href="#cards" title="Kehitysvammaisten asumispalveluiden palveluesihenkilö" icon="home">A long name</CardLink></li>
        <li><Card title="A card"><p>Holds what belongs together.</p><p><Button look="secondary">Do something</Button></p></Card></li>
        <li><Card><p>Without a title.</p></Card></li>
      </ul>
    ),
  },
  {
    id: 'facts', title: 'Facts',
    children: (
      <div class="pair">
        <Facts rows={facts} />
        <Card title="In a card"><Facts rows={facts} /></Card>
      </div>
    ),
  },
  {
    id: 'details', title: 'Details',
    about: 'For what few need. What everybody needs stands open on the page.',
    children: (
      <>
        <Details summary="Closed"><p>Only what you write here.</p></Details>
        <Details summary="Open" open><p>Only what you write here.</p><p>And when it arrived.</p></Details>
      </>
    ),
  },
  {
    id: 'empty', title: 'Nothing to show',
    about: 'Says what would stand here, and what to do.',
    children: (
      <>
        <Empty title="Nothing is waiting for you">When something does, you get a message.</Empty>
        <Empty title="No absences" />
      </>
    ),
  },
  {
    id: 'paragraphs', title: 'Paragraphs that somebody wrote',
    children: <Paragraphs text={'A text of somebody’s own,\nin two lines.\n\nAnd a second paragraph.'} />,
  },
]
