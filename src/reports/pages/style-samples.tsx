// The part of the style page about reports: every picture in every state, and what their pages are made of.
import type { PageFrame } from '../../web/page.ts'
import type { Samples } from '../../web/pages/samples.ts'
import { BandMap } from './band-map.tsx'
import { Explained } from './explained.tsx'
import { Picture } from './picture.tsx'
import { CaveatBox, KeyFigures, Periods, ReportSection } from './report-parts.tsx'
import { sampleExplanation as explanation, sampleReport } from './sample-report.ts'
import { invented, samplePictures } from './sample-sheets.ts'
import { SheetTable } from './sheet-table.tsx'
import { Sparkline } from './sparkline.tsx'

const bands = [
  { id: 'silent', name: 'silent', about: 'Nobody has been heard, though there are clients.' }, { id: 'few', name: 'fewer than 5' },
  { id: 'some', name: 'some', about: 'Up to 10 of 1 000 clients.' }, { id: 'many', name: 'many', about: 'More than 10 of 1 000 clients.' },
]

export const reportSamples = (frame: PageFrame): Samples[] => [
  {
    id: 'pictures', title: 'Pictures of reports',
    about: 'Each takes a sheet, and says the same in words and in a table. Nothing is told by colour alone.',
    children: samplePictures.map(({ about, of }) => <><h3 class="sub">{about}</h3><Picture of={of} frame={frame} /></>),
  },
  {
    id: 'band-map', title: 'Map of bands',
    children: (
      <BandMap
        id="sample-bands" title="From where we hear" of="Municipality" bands={bands} frame={frame}
        columns={[{ name: 'Lapsiperheet' }, { name: 'Työikäiset' }, { name: 'Vammaispalvelut', href: '#band-map' }, { name: 'Erityisen tuen palvelut' }]}
        rows={[{ name: 'Koivuranta', cells: ['many', 'some', 'few', 'silent'] }, { name: 'Pohjois-Kaislajärvi', href: '#band-map', cells: ['silent', 'silent', null, 'some'] }]}
      />
    ),
  },
  {
    id: 'sparklines', title: 'Lines within text',
    about: 'Of a list of work, or beside a number in a sentence. A gap is a number that is not shown.',
    children: (
      <ul>
        <li>Rising <Sparkline name="Feedback" is="count" frame={frame} values={[3, 8, 6, 12, 19].map((value, n) => ({ name: `${n + 1}/26`, value: invented(value) }))} /> 19</li>
        <li>With gaps <Sparkline name="Feedback" is="count" frame={frame} values={[null, 8, null, 12, 9, 10].map((value, n) => ({ name: `${n + 1}/26`, value: invented(value) }))} /> 10</li>
        <li>A share <Sparkline name="In time" is="share" frame={frame} values={[0.62, 0.7, 0.91].map((value, n) => ({ name: `${n + 1}/26`, value: invented(value) }))} /> 91%</li>
        <li>Nothing shown <Sparkline name="Nothing" is="count" frame={frame} values={[{ name: '1/26', value: null }]} /></li>
      </ul>
    ),
  },
  {
    id: 'report-parts', title: 'Page of a report',
    about: 'Its own heading is the first of its page.',
    children: (
      <div class="sample">
        <div class="stack">
          <Periods
            frame={frame} now="May to August 2026" previous={{ name: 'January to April 2026', href: '#report-parts' }} next={{ name: 'September to December 2026', href: '#report-parts' }}
            kinds={[{ name: 'Month', href: '#report-parts' }, { name: 'Quarter', href: '#report-parts' }, { name: 'Four months', href: '#report-parts', current: true }, { name: 'Year', href: '#report-parts' }]}
            others={['January to April 2025', 'May to August 2025', 'September to December 2025'].map((name) => ({ name, href: '#report-parts' }))}
          />
          <KeyFigures
            frame={frame}
            figures={sampleReport('en').figures}
          />
          <ReportSection id="sample-section" title="A section" frame={frame} downloads={[{ name: 'CSV', href: '#report-parts' }, { name: 'XLSX', href: '#report-parts' }]}>
            <p>A sentence or two before the picture.</p>
            <Picture of={{ ...samplePictures[1]!.of, sheet: { ...samplePictures[1]!.of.sheet, id: 'sample-in-section' } }} frame={frame}><Explained of={explanation} name="Answered in time" frame={frame} /></Picture>
          </ReportSection>
          <CaveatBox
            frame={frame}
            of={sampleReport('en').caveats!}
          />
        </div>
      </div>
    ),
  },
  {
    id: 'sheets', title: 'Tables of numbers',
    about: 'More columns than a telephone has room for are scrolled within the table.',
    children: <SheetTable sheet={{ ...samplePictures[2]!.of.sheet, id: 'sample-sheet', title: 'A table of its own' }} frame={frame} sums={['All']} />,
  },
]
