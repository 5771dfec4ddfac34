// The part of the style page about lists and stories: tables, the list of work, conversations, the receipt.
import { Button } from '../fields.tsx'
import type { PageFrame } from '../page.ts'
import { DataTable, Pagination, PrintButton, Tag } from '../parts.tsx'
import { ReceiptCard } from '../receipt-card.tsx'
import { Conversation, Message, Timeline } from '../story.tsx'
import { WorkList } from '../work-list.tsx'
import { named, type Samples } from './samples.ts'

export const listSamples = (frame: PageFrame): Samples[] => [
  {
    id: 'tables', title: 'Tables',
    about: 'On a narrow screen each row becomes a card, and each cell says what it is.',
    children: (
      <div class="sample desk stack">
        <DataTable caption="Supervisors" head={['Unit', 'Supervisor', 'Telephone', 'State', 'Action']} empty="None" rows={people} />
        <DataTable caption="None of them" head={['Unit', 'Supervisor']} empty="No unit has been added yet." rows={[]} />
        <div class="card stack">
          <DataTable caption="In a card" head={['Unit', 'Supervisor', 'Telephone', 'State', 'Action']} empty="None" rows={people} />
        </div>
      </div>
    ),
  },
  {
    id: 'work', title: 'List of work',
    about: 'What waits, the latest first. The edge of a row is coloured as its tag is.',
    children: (
      <div class="sample desk stack">
        <nav class="views" aria-label="Views">
          <ul>
            <li><a href="#work" aria-current="page">Waits for me <span class="count">4</span></a></li>
            <li><a href="#work">Waits for the giver <span class="count">0</span></a></li>
            <li><a href="#work">All that I may see <span class="count">2479</span></a></li>
          </ul>
        </nav>
        <WorkList caption="Feedback that waits" head={workHead} empty="None" rows={work} />
        <WorkList caption="Nothing that waits" head={workHead} empty="Nothing waits for you. When something does, you get a message." rows={[]} />
      </div>
    ),
  },
  {
    id: 'pagination', title: 'Pagination',
    children: (
      <div class="sample desk stack">
        {([['First page', 1], ['In the middle', 3], ['Last page', 5]] as const).map(([label, page]) => (
          <div class="stack tight">
            <h3>{label}</h3>
            <Pagination t={named(frame, label).t} page={page} pages={5} href={() => '#pagination'} />
          </div>
        ))}
      </div>
    ),
  },
]

const action = (
  <form method="post"><Button look="quiet">End</Button></form>
)
const people = [
  ['North', 'Hilkka Rautapuro', '010 000 0101', <Tag tone="good">At work</Tag>, <a href="#tables">Read</a>],
  ['Erityisen tuen asumispalveluyksikkö Tuulentupa', 'Maria-Magdalena Kirsikkamäki-Hallanvaaranlahti', '–', <Tag tone="warning">Away until 2 December</Tag>, action],
]

const workHead = ['About', 'Feedback', 'Answer by', 'State', 'Handler']
const work = [
  {
    href: '#work', title: 'Criticism: Home care', note: 'Nobody answered for three weeks when I called about the decision.', tone: 'urgent' as const,
    cells: [<span class="unbroken">8HW4-FBQ5</span>, <>19.11.2026 <Tag tone="urgent">Late</Tag></>, 'Waits for an answer', 'Hilkka Rautapuro'],
  },
  {
    href: '#work', title: 'Question: The topic is open', note: <Tag tone="warning">Find the right person</Tag>, tone: 'warning' as const,
    cells: [<span class="unbroken">5GFN-Q499</span>, <>28.11.2026 <Tag tone="warning">Today</Tag></>, 'Waits for an answer', '–'],
  },
  {
    href: '#work', title: 'Thanks: Home care', note: 'Thank you to the evening shift.', tone: 'info' as const,
    cells: [<span class="unbroken">3F72-BXBK</span>, '2.12.2026', 'Waits for an answer', 'Maria-Magdalena Kirsikkamäki-Hallanvaaranlahti'],
  },
  {
    href: '#work', title: 'Suggestion: Kehitysvammaisten asumispalveluiden päivätoimintakeskus', cells: [<span class="unbroken">RJZF-Q3GK</span>, '4.12.2026', 'Answered', 'Hilkka Rautapuro'],
  },
]

export const storySamples = (frame: PageFrame): Samples[] => [
  {
    id: 'conversation', title: 'Conversation',
    about: 'To the giver, their own words stand on the right, as in any messenger; at the desk they stand on the left.',
    children: (
      <div class="pair">
        <div class="stack"><h3>To the giver</h3><Turns label="To the giver" id="giver" /></div>
        <div class="sample desk stack"><h3>At the desk</h3><Turns label="At the desk" id="desk" /></div>
      </div>
    ),
  },
  {
    id: 'timeline', title: 'Timeline',
    children: (
      <div class="sample desk">
        <Timeline label="What has happened" items={[
          { title: 'Feedback arrived', at: '20 November 2026', datetime: '2026-11-20' },
          { title: 'A reminder was sent', at: '22 November 2026', who: 'Samuli Ojakoski', tone: 'warning', icon: 'clock' },
          { title: 'Answered', at: '23 November 2026', who: 'Hilkka Rautapuro', tone: 'good', icon: 'check' },
          { title: 'An answer at the latest', at: '27 November 2026', expected: true },
        ]} />
      </div>
    ),
  },
  {
    id: 'receipt', title: 'Receipt',
    about: 'Alone on a paper: nothing on it tells what was written, or to whom.',
    children: (
      <div class="measure">
        <ReceiptCard title="Your receipt" organisation={frame.organisation.name} lang="en" code="4K7P-92MX-Q"
          words={['amber', 'lake', 'lantern', 'meadow', 'pine', 'window']} codeLabel="The same as a code"
          addressLabel="Where to read the answer" address="palaute.koivuranta.example/en/conversation">
          <p>Keep the words. They are the only way to your answer.</p>
          <PrintButton t={frame.t} />
        </ReceiptCard>
      </div>
    ),
  },
]

function Turns({ label, id }: { label: string; id: string }) {
  return (
    <Conversation label={label}>
      <Message from="giver" who="You" at="20 November">
        <div class="guided"><p class="asked">Where did it get stuck?</p><p class="typed">The form came back twice.</p></div>
        <div class="guided"><p class="asked">What do you hope for now?</p><p class="typed">That somebody says why.</p></div>
      </Message>
      <Message from="organisation" who="Question: Hilkka Rautapuro" at="21 November">Thank you for telling us. Which form was it?</Message>
      <Message from="giver" who="You" at="22 November">{'The long one.\n\nhttps://example.org/aVeryLongAddressThatNobodyWouldTypeByHandButThatPeoplePasteAllTheTime'}</Message>
      <Message from="organisation" id={`answer-${id}`} who="Answer: Maria-Magdalena Kirsikkamäki-Hallanvaaranlahti" at="23 November"
        foot={<Tag tone="good">The answer</Tag>}>We have mended it.</Message>
    </Conversation>
  )
}
