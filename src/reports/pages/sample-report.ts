// A report of invented numbers: for the style page, and for tests of documents.
import type { Language } from '../../text/language.ts'
import type { Explanation } from '../explanation.ts'
import type { Report } from '../document/report.ts'
import { invented, longName, samplePictures } from './sample-sheets.ts'

export const sampleExplanation: Explanation = {
  definition: 'The share of feedback that was answered on the promised day or before it.', source: 'The feedback itself, counted when the month is over.', n: invented(410),
  leftOut: ['Feedback that asked for no answer.', 'What came twice.'], rule: 'A number is shown only when nobody could work out from it who gave the feedback.',
}

export const sampleReport = (language: Language): Report => ({
  language, title: 'Feedback and what became of it', place: 'Lapsiperheiden palvelut', period: 'May to August 2026', organisation: 'Koivurannan hyvinvointialue',
  madeOn: '2026-09-02', address: 'https://palaute.example.fi/en/reports/feedback?period=2026-2',
  paragraphs: ['In these four months more people wrote than in the four before, and they were answered sooner.', 'The numbers of earlier months do not change any more.'],
  figures: [
    { name: 'Feedback', value: invented(1234), is: 'count', note: '214 more than in the four months before.', explanation: sampleExplanation },
    { name: 'Answered in time', value: invented(0.92), is: 'share', low: invented(0.89), high: invented(0.94) },
    { name: 'Half were answered within', value: invented(2.5), is: 'days' },
    { name: longName, value: null, is: 'mean' },
  ],
  sections: [
    { id: 'numbers', title: 'What came, and how it was answered', paragraphs: ['A sentence or two before the pictures.'], pictures: samplePictures.slice(0, 5).map(({ of }) => ({ of, explanation: sampleExplanation })) },
    { id: 'over-time', title: 'Over time', paragraphs: [], pictures: samplePictures.slice(5).map(({ of }) => ({ of })), tables: [{ sheet: { ...samplePictures[4]!.of.sheet, id: 'sample-table', title: 'A table without a picture' } }] },
  ],
  caveats: {
    can: ['Those who gave feedback about services for families with children.'], cannot: ['Those who gave none: most clients.', 'Clients of services for disabled people, of whom fewer than 5 were heard.'],
    rule: 'A line is named when fewer than 5 of its clients gave feedback in the period.',
  },
  footnotes: ['Working days are counted from the day after the feedback came.'],
})
